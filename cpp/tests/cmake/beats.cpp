#include "beat.hpp"

#include <string>

/// The number of the newest beat.
std::uint64_t newest(const std::string& name) {
    auto client = beat::Client::attach(name);
    return (*client->latest()).tick().total;
}
