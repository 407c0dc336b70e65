#ifndef SHMX_RUNTIME_GENERATED_GENERATED_HPP
#define SHMX_RUNTIME_GENERATED_GENERATED_HPP
// All that generated headers stand on. They say which contract they were made for; it is another one whenever they need
// more, or something else, than before.

#define SHMX_RUNTIME_CONTRACT 1

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
