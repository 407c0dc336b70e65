// A round trip with nothing of POSIX in it, for systems that the rest of the tests does not compile on (docs/cpp.md).
//
//   round_trip                all of it in one process
//   round_trip serve NAME     publishes 200 frames a second until it is killed
//   round_trip read NAME      reads 100 of them; waits 20 s for the server
//   round_trip succeed NAME   takes over from a server that was killed, and closes
#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>

#include "shmx_runtime/dynamic/dynamic.hpp"
#include "shmx_runtime/shmx_runtime.hpp"

namespace {

namespace sr = shmx_runtime;
namespace dynamic = sr::dynamic;
using dynamic::Scalar;
using std::chrono::milliseconds;
using std::chrono::seconds;

int failed = 0;

/// Wine knows a handle's file by the name that it had when it was opened, so a server that built its segment has no second
/// handle for the locks of its end: it leaves the file there, for the next one.
bool is_wine() {
#if defined(_WIN32)
    return ::GetProcAddress(::GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

template <class What>
bool good(const What& what, const char* text, int line) {
    bool is = static_cast<bool>(what);
    if (!is) {
        ++failed;
        std::fprintf(stderr, "line %d: not so: %s", line, text);
        if constexpr (requires { what.error().message(); }) std::fprintf(stderr, ": %s", what.error().message());
        if constexpr (requires { what.error()->message(); }) {
            if (what.error() != nullptr) std::fprintf(stderr, ": %s", what.error()->message());
        }
        std::fprintf(stderr, "\n");
    }
    return is;
}
#define GOOD(what) good((what), #what, __LINE__)

sr::Result<dynamic::Server> serve(std::string_view name, std::uint32_t count, bool keep = false) {
    sr::core::Options options;
    options.keep = keep;
    return dynamic::Server::create(name,
                                   dynamic::SchemaBuilder("trip")
                                       .stream(dynamic::stream(1, "tick", Scalar::u64))
                                       .stream(dynamic::stream(2, "at", Scalar::f32).count(count)),
                                   options);
}

bool publish(dynamic::Server& server, std::uint64_t tick) {
    auto frame = server.begin();
    if (!GOOD(frame)) return false;
    auto ticks = frame->lend<std::uint64_t>("tick");
    auto at = frame->lend<float>("at");
    if (!GOOD(ticks) || !GOOD(at)) return false;
    (*ticks)[0] = tick;
    for (float& x : *at) x = static_cast<float>(tick);
    return GOOD(frame->publish());
}

/// The tick of a frame whose parts fit together; 0 otherwise.
template <class Frame>
std::uint64_t tick_of(const Frame& frame, std::size_t count) {
    auto tick_stream = frame.stream("tick"), at_stream = frame.stream("at");
    if (!GOOD(tick_stream) || !GOOD(at_stream)) return 0;
    auto tick = tick_stream->template number<std::uint64_t>();
    auto at = at_stream->template numbers<float>();
    if (!GOOD(tick) || !GOOD(at) || !GOOD(at->size() == count)) return 0;
    for (const float x : *at) {
        if (!GOOD(x == static_cast<float>(*tick))) return 0;
    }
    return *tick;
}

void one_process(const std::string& name) {
    auto first = serve(name, 100, true);
    if (!GOOD(first)) return;
    const auto second = serve(name, 100);
    GOOD(!second && second.error().is_taken());
    publish(*first, 1);
    auto client = dynamic::Client::attach(name);
    if (!GOOD(client)) return;
    auto held = client->latest();
    if (!GOOD(held)) return;
    GOOD(tick_of(*held, 100) == 1);
    auto watcher = dynamic::Watcher::open(name);
    if (GOOD(watcher)) {
        auto snapshot = watcher->snapshot();
        if (GOOD(snapshot)) GOOD(tick_of(*snapshot, 100) == 1);
    }
    std::thread later([&] {
        std::this_thread::sleep_for(milliseconds(50));
        publish(*first, 2);
    });
    {
        auto waited = client->wait(seconds(5));
        later.join();
        if (GOOD(waited)) GOOD(tick_of(*waited, 100) == 2);
    }

    // Adopted: the same shape, while it is mapped.
    { const auto closed = std::move(first); }
    {
        auto next = serve(name, 100, true);
        if (!GOOD(next)) return;
        publish(*next, 3);
        auto frame = client->wait(seconds(5));
        if (GOOD(frame)) GOOD(tick_of(*frame, 100) == 3 && frame->meta().id == 3);
    }
    // Replaced: another shape, while frames of the old one are held.
    {
        auto other = serve(name, 5000);
        if (!GOOD(other)) return;
        publish(*other, 4);
        auto frame = client->wait(seconds(5));
        if (GOOD(frame)) GOOD(tick_of(*frame, 5000) == 4);
        GOOD(tick_of(*held, 100) == 1);
    }
    if (is_wine()) {
        std::printf("not checked: that the name is gone. Wine does not reopen a file that was renamed\n");
    } else {
        const auto gone = dynamic::Client::attach(name);
        GOOD(!gone && gone.error().is_not_found());
    }
    auto anew = serve(name, 7);
    GOOD(anew);
}

void read(const std::string& name) {
    sr::core::Options options;
    options.wait = seconds(20);
    auto client = dynamic::Client::attach(name, options);
    if (!GOOD(client)) return;
    std::uint64_t last = 0;
    for (int i = 0; i < 100; ++i) {
        auto frame = client->wait(seconds(5));
        if (!GOOD(frame)) return;
        const std::uint64_t tick = tick_of(*frame, 1000);
        GOOD(tick > last);
        last = tick;
    }
    std::printf("100 frames, the last is %llu\n", static_cast<unsigned long long>(last));
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view role = argc > 2 ? argv[1] : "";
    const std::string name = argc > 2 ? argv[2] : "shmx-round-trip";
    if (role == "serve") {
        auto server = serve(name, 1000);
        if (!GOOD(server)) return 1;
        for (std::uint64_t tick = 1; publish(*server, tick); ++tick) std::this_thread::sleep_for(milliseconds(5));
    } else if (role == "read") {
        read(name);
    } else if (role == "succeed") {
        auto server = serve(name, 1000);
        if (GOOD(server)) GOOD(publish(*server, 1'000'000));
    } else {
        one_process(name);
    }
    std::printf("%s\n", failed == 0 ? "ok" : "FAIL");
    return failed == 0 ? 0 : 1;
}
