// The load test's program in C++: see ../README.md for its roles and what they print.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "known.hpp"

namespace {

using namespace known;

void wait_for_line() {
    std::string line;
    std::getline(std::cin, line);
}

void write(const std::string& name, double seconds, const std::string& wire) {
    using shmx_runtime::schema::Wire;
    auto server = load::Server::create(name, {.wire = wire == "shmx2" ? Wire::shmx2 : Wire::native});
    if (!server) fail(server.error().message());
    std::cout << "ready" << std::endl;
    wait_for_line();
    auto const end = Clock::now() + Seconds(seconds);
    std::uint64_t id = 0;
    for (bool last = false; !last;) {
        ++id;
        last = Clock::now() >= end;
        auto frame = server->begin();
        if (!frame) fail(frame.error().message());
        // Varying and fixed parts in turns, so that each side meets both orders.
        if (id % 2 == 0) frame->number() = id;
        auto words = frame->words(length(id));
        if (!words) fail(words.error().message());
        for (std::size_t k = 0; k < words->size(); ++k) (*words)[k] = word(id, k);
        std::ranges::fill(frame->tail(), id);
        frame->last() = last ? 1 : 0;
        frame->number() = id;
        auto got = frame->publish();
        if (!got) fail(got.error().message());
        if (*got != id) fail("frame ", id, " got number ", *got);
    }
    std::cout << "frames=" << id << std::endl;
    wait_for_line();  // the readers have the last one
}

/// Reads pinned, and keeps each frame so long, looking at it again and again.
void read(const std::string& name, Seconds hold) {
    auto client = load::Client::attach(name, {.wait = patience});
    if (!client) fail(client.error().message());
    std::cout << "ready" << std::endl;
    Seen count;
    std::uint64_t looks = 0;
    for (bool last = false; !last;) {
        auto frame = client->wait(patience);
        if (!frame) fail(frame.error() != nullptr ? frame.error()->message() : "no frame for 30 s");
        std::uint64_t const id = frame->meta().id;
        count.add(id);
        for (auto const until = Clock::now() + hold;;) {
            check(id, *frame);
            ++looks;
            if (hold == Seconds(0) || Clock::now() >= until) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        last = frame->last() == 1;
    }
    std::cout << count.end(client->missed()) << " looks=" << looks << std::endl;
}

void watch(const std::string& name) {
    auto watcher = load::Watcher::open(name, {.wait = patience});
    if (!watcher) fail(watcher.error().message());
    auto copy = watcher->snapshot();
    if (!copy) fail(copy.error().message());
    std::cout << "ready" << std::endl;
    Seen count;
    for (bool last = false; !last;) {
        auto newer = watcher->wait(*copy, patience);
        if (!newer) fail(newer.error().message());
        if (!*newer) {
            if (watcher->core().overtaken() == 0) fail("no frame for 30 s after ", count.last);
            continue;
        }
        count.add(copy->meta().id);
        check(copy->meta().id, *copy);
        last = copy->last() == 1;
    }
    std::cout << count.end(watcher->missed()) << " overtaken=" << watcher->core().overtaken() << std::endl;
}

}  // namespace

int main(int count, char** given) {
    std::vector<std::string> const words(given + 1, given + count);
    std::string const role = words.size() < 2 ? "" : words[0];
    try {
        if (role == "write" && words.size() == 4) write(words[1], std::stod(words[2]), words[3]);
        else if (role == "read") read(words[1], Seconds(0));
        else if (role == "hold" && words.size() == 3) read(words[1], Seconds(std::stod(words[2])));
        else if (role == "watch") watch(words[1]);
        else fail("a role and a segment: see README.md");
    } catch (const std::exception& why) {
        std::cerr << "error: " << why.what() << std::endl;
        return 1;
    }
    return 0;
}
