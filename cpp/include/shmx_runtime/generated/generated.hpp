#ifndef SHMX_RUNTIME_GENERATED_GENERATED_HPP
#define SHMX_RUNTIME_GENERATED_GENERATED_HPP
// All that generated headers stand on.

#include "bool.hpp"
#include "bytes.hpp"
#include "client.hpp"
#include "face.hpp"
#include "frames.hpp"
#include "half.hpp"
#include "messages.hpp"
#include "planes.hpp"
#include "read.hpp"
#include "server.hpp"
#include "text.hpp"
#include "watcher.hpp"
#include "write.hpp"

#endif
