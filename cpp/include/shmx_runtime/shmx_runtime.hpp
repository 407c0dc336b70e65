#ifndef SHMX_RUNTIME_SHMX_RUNTIME_HPP
#define SHMX_RUNTIME_SHMX_RUNTIME_HPP
// The C++ runtime of shmx, all of it.

#include "generated/generated.hpp"

#endif
