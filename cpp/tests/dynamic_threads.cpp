// Frames of one dynamic client on several threads, which look for streams that the server appends meanwhile. For
// ThreadSanitizer:
//
//   clang++-19 -std=c++20 -O1 -g -fsanitize=thread -Icpp/include cpp/tests/dynamic_threads.cpp
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

#include "shmx_runtime/dynamic/dynamic.hpp"

namespace dynamic = shmx_runtime::dynamic;

static void check(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "dynamic_threads: %s\n", what);
    std::exit(1);
}

int main() {
    constexpr unsigned streams = 40, threads = 4;
    std::string const name = "shmx_test_threads_" + std::to_string(::getpid());
    auto server = dynamic::Server::create(
        name, dynamic::SchemaBuilder("lab").stream(dynamic::stream(1, "tick", dynamic::Scalar::u64)),
        {.pins = threads, .room = {64 * streams, 128 * streams}});
    check(static_cast<bool>(server), "create");
    auto client = dynamic::Client::attach(name);
    check(static_cast<bool>(client), "attach");

    std::vector<std::thread> all;
    for (unsigned t = 0; t < threads; ++t) {
        auto frame = server->begin();
        check(frame && frame->write("tick", std::uint64_t{t}) && frame->publish(), "publish");
        auto held = client->latest();
        check(static_cast<bool>(held), "latest");
        all.emplace_back([its = *std::move(held), t] {
            for (unsigned k = 0; k < streams;) {
                auto late = its.stream("late" + std::to_string(k));
                check(late || late.error().is_wrong_stream(), "a frame finds what was appended, or says which there are");
                if (!late) continue;  // not yet
                check(!late->is_present(), "it was published before");
                auto tick = its.stream("tick");
                check(tick && tick->number<std::uint64_t>().value_or(99) == t, "its own bytes");
                ++k;
            }
        });
    }
    for (unsigned k = 0; k < streams; ++k) {
        auto id = server->append(dynamic::stream(100 + k, "late" + std::to_string(k), dynamic::Scalar::u8).max(8));
        check(static_cast<bool>(id), "append");
        if (k % 8 == 0) std::this_thread::yield();
    }
    for (std::thread& one : all) one.join();
    check(client->schema()->streams.size() == streams + 1, "the client knows them all");
    std::puts("frames on threads find what is appended");
    return 0;
}
