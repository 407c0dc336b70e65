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
#ifndef SHMX_RUNTIME_SYS_SYS_HPP
#define SHMX_RUNTIME_SYS_SYS_HPP

#include "name.hpp"

#if defined(__linux__)
#include "linux/clock.hpp"
#include "linux/file.hpp"
#include "linux/fork.hpp"
#include "linux/futex.hpp"
#include "linux/lock.hpp"
#include "linux/mapping.hpp"
#include "linux/process.hpp"
#else
#error "shmx_runtime: this operating system has no sys/ yet, only Linux has; see sys/sys.hpp for what one must give"
#endif

#endif
