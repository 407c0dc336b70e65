// The runtime of shmx for C++20: shared-memory segments with one writer and many readers. docs/cpp.md.
#ifndef SHMX_RUNTIME_SHMX_RUNTIME_HPP
#define SHMX_RUNTIME_SHMX_RUNTIME_HPP

/// What generated headers ask for: they refuse a runtime of another number.
#define SHMX_RUNTIME_CONTRACT 1

#include "client.hpp"
#include "description.hpp"
#include "error.hpp"
#include "generated/generated.hpp"
#include "result.hpp"
#include "server.hpp"
#include "watcher.hpp"

#if defined(SHMX_RUNTIME_COROUTINES)
#include "async.hpp"
#endif

#endif
