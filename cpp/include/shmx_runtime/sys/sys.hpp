// The border to the operating system: what a platform's headers give. Nothing above this file knows which one it is.
//
//   File        a descriptor, closed when dropped: fd-like, move-only; file::open, open_quietly, reopen, create,
//               is_dressed, reserve, rename_new, rename_over, remove, leads_to, is_same, size, read_at, write_at
//   Mapping     bytes of a file, or private zeroes
//   Lock        exclusive byte locks that go with their process, however it ends; for liveness
//   Home        the process that a handle was made in: no child that was forked since
//   futex       sleeping on a word that other processes can wake
//   clock       monotonic, realtime, page size, unique numbers
//   process     pids, start times, names
//
// Errors come as an errno on every system. Linux is what is tested. macos/ compiles and has never run; windows/ compiles,
// and a round trip of it has run under Wine: see docs/cpp.md, "Other systems", for what is weaker there.
#ifndef SHMX_RUNTIME_SYS_SYS_HPP
#define SHMX_RUNTIME_SYS_SYS_HPP

#include "name.hpp"

#if defined(__linux__)
#include "linux/clock.hpp"
#include "linux/file.hpp"
#include "linux/futex.hpp"
#include "linux/process.hpp"
#include "posix/fork.hpp"
#include "posix/lock.hpp"
#include "posix/mapping.hpp"
#elif defined(__APPLE__)
#include "macos/clock.hpp"
#include "macos/file.hpp"
#include "macos/futex.hpp"
#include "macos/process.hpp"
#include "posix/fork.hpp"
#include "posix/lock.hpp"
#include "posix/mapping.hpp"
#elif defined(_WIN32)
#include "windows/clock.hpp"
#include "windows/file.hpp"
#include "windows/fork.hpp"
#include "windows/futex.hpp"
#include "windows/lock.hpp"
#include "windows/mapping.hpp"
#include "windows/process.hpp"
#else
#error "shmx_runtime: this operating system has no sys/; see sys/sys.hpp for what one must give"
#endif

#endif
