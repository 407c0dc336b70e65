// What a frame costs in C++ beside the user's own work: the twin of ../rust/src/main.rs, figure by figure.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include <unistd.h>

#include "frames.hpp"
#include "video.hpp"

namespace {

using Clock = std::chrono::steady_clock;
using Nanoseconds = std::chrono::duration<double, std::nano>;
constexpr std::chrono::milliseconds time_each(400);
constexpr int batch = 2000;

/// Makes the compiler believe that a value is used.
template <class T>
void use(const T& value) {
    asm volatile("" : : "r,m"(value) : "memory");
}

/// The median over batches.
template <class One>
void measure(const std::string& what, One one) {
    auto const begin = Clock::now();
    std::vector<double> times;
    std::uint64_t i = 0;
    while (Clock::now() - begin < time_each + time_each / 2) {
        auto const start = Clock::now();
        for (int n = 0; n < batch; ++n) one(++i);
        auto const end = Clock::now();
        if (end - begin > time_each / 2) times.push_back(Nanoseconds(end - start).count() / batch);
    }
    std::ranges::sort(times);
    std::printf("%.2f %s\n", times[times.size() / 2], what.c_str());
}

}  // namespace

int main() {
    std::string const name = "shmx-bench-cpp-" + std::to_string(::getpid());
    for (bool const timestamps : {false, true}) {
        // out of their results once, as Rust's are
        auto made = frames::Server::create(name, {.timestamps = timestamps});
        auto attached = frames::Client::attach(name);
        auto* const server = &*made;
        auto* const client = &*attached;
        measure(std::string("publish 64 B and read it pinned") + (timestamps ? ", timestamps" : ""), [server, client](std::uint64_t i) {
            auto frame = server->begin();
            std::ranges::fill(frame->words(), i);
            if (!frame->publish()) std::abort();
            use(client->latest()->words()[7]);
        });
        if (!timestamps) {
            measure("empty poll", [client](std::uint64_t) { use(static_cast<bool>(client->latest())); });
        }
    }
    auto made = video::Server::create(name, {.timestamps = false});
    auto attached = video::Client::attach(name);
    auto* const server = &*made;
    auto* const client = &*attached;
    measure("publish 6 MB in place and read it pinned, data not touched", [server, client](std::uint64_t) {
        auto frame = server->begin();
        use(frame->pixels().data());
        if (!frame->publish()) std::abort();
        use(client->latest()->pixels()[0]);
    });
    return 0;
}
