// The load test between threads, for ThreadSanitizer: it goes by addresses, so that all of them must share one mapping.
// Linked with -Wl,--wrap=mmap,--wrap=munmap, which puts a file's mappings, parts of it too, in one place.
//
// What it cannot follow are fences around plain data: the writer stores atomic words beside a watcher's copies, as a
// plain store there rests on what docs/guarantees.md says of machines. Pinned readers read plainly.

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <iostream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "known.hpp"

using namespace known;

extern "C" {
// The linker's names for both.
void* __real_mmap(void*, std::size_t, int, int, int, off_t);  // NOLINT
int __real_munmap(void*, std::size_t);                        // NOLINT

void* __wrap_mmap(void* at, std::size_t bytes, int protection, int flags, int file, off_t from) {  // NOLINT
    static std::mutex one;
    static std::map<ino_t, char*> places;
    struct stat about {};
    if ((flags & MAP_SHARED) == 0 || file < 0 || fstat(file, &about) != 0) {
        return __real_mmap(at, bytes, protection, flags, file, from);
    }
    std::lock_guard const held(one);
    char*& place = places[about.st_ino];
    if (place == nullptr) {
        auto const whole = static_cast<std::size_t>(about.st_size);
        void* const made = __real_mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (made == MAP_FAILED) return made;
        place = static_cast<char*>(made);
    }
    return place + from;
}
int __wrap_munmap(void*, std::size_t) { return 0; }  // NOLINT: others may use it
}

namespace {

std::atomic<bool> failed{false};

/// Runs it, and tells what it throws.
template <class Run>
std::thread part(const char* what, Run run) {
    return std::thread([what, run] {
        try {
            run();
        } catch (const std::exception& why) {
            failed = true;
            std::cerr << what << ": " << why.what() << std::endl;
        }
    });
}

void write(load::Server& server, std::atomic<int>& ready, Seconds seconds) {
    while (ready != 4 && !failed) std::this_thread::yield();
    auto const end = Clock::now() + seconds;
    std::uint64_t id = 0;
    for (bool last = false; !last;) {
        ++id;
        last = Clock::now() >= end || failed;
        auto frame = server.begin();
        if (!frame) fail(frame.error().message());
        auto const put = [](std::uint64_t& word, std::uint64_t value) {
            shmx_runtime::sync::store(word, value, shmx_runtime::sync::relaxed);
        };
        auto words = frame->words(length(id));
        if (!words) fail(words.error().message());
        for (std::size_t k = 0; k < words->size(); ++k) put((*words)[k], word(id, k));
        for (std::uint64_t& w : frame->tail()) put(w, id);
        put(frame->last(), last ? 1 : 0);
        put(frame->number(), id);
        if (auto got = frame->publish(); !got) fail(got.error().message());
    }
    std::cout << "frames=" << id << std::endl;
}

void read(const std::string& name, std::atomic<int>& ready, Seconds hold) {
    auto client = load::Client::attach(name);
    if (!client) fail(client.error().message());
    ++ready;
    Seen count;
    for (bool last = false; !last && !failed;) {
        auto frame = client->wait(patience);
        if (!frame) fail(frame.error() != nullptr ? frame.error()->message() : "no frame");
        count.add(frame->meta().id);
        check(frame->meta().id, *frame);
        if (hold != Seconds(0)) {
            std::this_thread::sleep_for(hold);
            check(frame->meta().id, *frame);
        }
        last = frame->last() == 1;
    }
    std::cout << count.end(client->missed()) + (hold == Seconds(0) ? " read\n" : " hold\n") << std::flush;
}

void watch(const std::string& name, std::atomic<int>& ready) {
    auto watcher = load::Watcher::open(name);
    if (!watcher) fail(watcher.error().message());
    auto copy = watcher->snapshot();
    if (!copy) fail(copy.error().message());
    ++ready;
    Seen count;
    for (bool last = false; !last && !failed;) {
        auto newer = watcher->wait(*copy, std::chrono::seconds(1));
        if (!newer) fail(newer.error().message());
        if (!*newer) continue;
        count.add(copy->meta().id);
        check(copy->meta().id, *copy);
        last = copy->last() == 1;
    }
    std::cout << count.end(watcher->missed()) + " watch\n" << std::flush;
}

}  // namespace

int main(int count, char** given) {
    Seconds const seconds(count > 1 ? std::stod(given[1]) : 5.0);
    std::string const name = "shmx-load-threads-" + std::to_string(getpid());
    auto server = load::Server::create(name);
    if (!server) {
        std::cerr << server.error().message() << std::endl;
        return 1;
    }
    std::atomic<int> ready{0};
    std::vector<std::thread> parts;
    parts.push_back(part("write", [&] { write(*server, ready, seconds); }));
    parts.push_back(part("read", [&] { read(name, ready, Seconds(0)); }));
    parts.push_back(part("read", [&] { read(name, ready, Seconds(0)); }));
    parts.push_back(part("hold", [&] { read(name, ready, seconds / 10); }));
    parts.push_back(part("watch", [&] { watch(name, ready); }));
    for (std::thread& one : parts) one.join();
    return failed ? 1 : 0;
}
