#ifndef SHMX_RUNTIME_DYNAMIC_DYNAMIC_HPP
#define SHMX_RUNTIME_DYNAMIC_DYNAMIC_HPP
// The same faces without generated code: streams by name, their types from the segment's directory. Not in
// <shmx_runtime/shmx_runtime.hpp>, as users of generated headers need nothing of it.

#include "client.hpp"
#include "schema.hpp"
#include "server.hpp"
#include "watcher.hpp"

#endif
