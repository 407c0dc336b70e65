// Coroutines: any executor, every way to end, and one helper thread that is there only while somebody waits.
//
// Run from the repository's root, or with SHMX_CORPUS. The writers are processes of their own.
#define SHMX_RUNTIME_COROUTINES
#include "shmx_runtime/shmx_runtime.hpp"
//
#include <dirent.h>

#include <condition_variable>
#include <coroutine>
#include <cstdlib>
#include <deque>
#include <exception>
#include <functional>
#include <thread>

#include "check.hpp"
#include "peer.hpp"

namespace {

namespace sr = shmx_runtime;
using peer::Process;
using sr::sys::clock::monotonic;

std::string own;
std::string corpus(const char* name) {
    const char* folder = std::getenv("SHMX_CORPUS");
    return std::string(folder != nullptr ? folder : "tests/corpus") + "/" + name + ".shmxd";
}
const std::vector<std::byte>& blob() {
    static const auto bytes = pattern::slurp(corpus("everything"));
    return bytes;
}
sr::core::Client attach(const std::string& name) {
    sr::Options options;
    options.wait = std::chrono::seconds(10);
    auto client = sr::core::Client::attach(name, {"", blob()}, options);
    CHECK_OK(client);
    return *std::move(client);
}
sr::core::Server create(const std::string& name, const sr::Options& options = {}) {
    auto server = sr::core::Server::create(name, {"", blob()}, options);
    CHECK_OK(server);
    return *std::move(server);
}

/// A coroutine that starts at once and is destroyed with this.
struct Task {
    struct promise_type {
        Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() noexcept {}
        void unhandled_exception() noexcept { std::abort(); }
    };
    Task(std::coroutine_handle<promise_type> of) : handle(of) {}
    Task(Task&& other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
    ~Task() {
        if (handle) handle.destroy();
    }
    [[nodiscard]] bool done() const { return handle.done(); }
    std::coroutine_handle<promise_type> handle;
};

/// An executor: who runs it runs what was given to it.
class Queue {
public:
    void execute(std::function<void()> f) {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(f));
        here_.notify_all();
    }
    /// Runs it until something is so; false after ten seconds.
    bool run_until(const std::function<bool()>& is_so, std::uint64_t longest_ms = 10'000) {
        const std::uint64_t end = monotonic() + longest_ms * 1'000'000;
        while (!is_so()) {
            std::function<void()> f;
            {
                std::unique_lock lock(mutex_);
                here_.wait_for(lock, std::chrono::milliseconds(1), [&] { return !queue_.empty(); });
                if (!queue_.empty()) {
                    f = std::move(queue_.front());
                    queue_.pop_front();
                }
            }
            if (f) {
                ++ran;
                f();
            } else if (monotonic() > end) {
                return false;
            }
        }
        return true;
    }
    int ran = 0;

private:
    std::mutex mutex_;
    std::condition_variable here_;
    std::deque<std::function<void()>> queue_;
};

/// One with another name for it.
struct Posts {
    Queue& queue;
    void post(std::function<void()> f) { queue.execute(std::move(f)); }
};

struct Seen {
    std::uint64_t count = 0, last = 0, errors = 0;
    bool ended = false;
    std::string error;
};

template <class E>
Task follow(sr::core::Client& client, E& executor, Seen& seen) {
    while (auto frame = co_await client.next(executor)) {
        const std::string said = pattern::judged(*frame);
        CHECK_IS(said, "frame " + std::to_string(frame->id()));
        CHECK(frame->id() > seen.last);
        seen.last = frame->id();
        ++seen.count;
    }
    seen.ended = true;
}

/// Goes on after errors.
template <class E>
Task insist(sr::core::Client& client, E& executor, Seen& seen) {
    for (;;) {
        auto frame = co_await client.next(executor);
        if (frame) {
            seen.last = frame->id();
            ++seen.count;
        } else if (frame.error() != nullptr) {
            seen.error = frame.error()->message();
            ++seen.errors;
        } else {
            break;
        }
    }
    seen.ended = true;
}

/// This process's helper threads: their folders in /proc.
std::vector<std::string> helpers() {
    std::vector<std::string> found;
    DIR* dir = ::opendir("/proc/self/task");
    while (const dirent* entry = dir != nullptr ? ::readdir(dir) : nullptr) {
        const std::string path = std::string("/proc/self/task/") + entry->d_name;
        if (sr::sys::file::slurp((path + "/comm").c_str()) == "shmx-bells\n") found.push_back(path);
    }
    if (dir != nullptr) ::closedir(dir);
    return found;
}
bool soon(const std::function<bool()>& is_so) {
    const std::uint64_t end = monotonic() + 10'000'000'000;
    while (!is_so()) {
        if (monotonic() > end) return false;
        ::usleep(1000);
    }
    return true;
}

void any_executor_gets_the_newest_frames() {
    const std::string name = check::name("executors");
    Process writer({own, "peer"});
    CHECK_IS(writer.ask("create " + name + " " + corpus("everything")), "ok 0");
    Queue queue;
    Posts posts{queue};
    auto calls = [&](std::function<void()> f) { queue.execute(std::move(f)); };
    std::array<sr::core::Client, 3> clients = {attach(name), attach(name), attach(name)};
    std::array<Seen, 3> seen;
    {
        Task first = follow(clients[0], queue, seen[0]), second = follow(clients[1], posts, seen[1]),
             third = follow(clients[2], calls, seen[2]);
        CHECK(soon([] { return helpers().size() == 1; }));
        // Another thread runs them.
        std::thread runs([&] {
            CHECK(queue.run_until([&] { return seen[0].ended && seen[1].ended && seen[2].ended; }, 30'000));
        });
        for (int n = 0; n < 300; ++n) {
            CHECK(writer.ask("publish 1").starts_with("ok"));
            if (n % 3 == 0) ::usleep(300);
        }
        CHECK(writer.ask("flood 300").starts_with("ok"));
        const std::string last = writer.ask("publish 1").substr(3);
        CHECK_IS(writer.ask("close"), "ok");
        runs.join();
        for (std::size_t i = 0; i < 3; ++i) {
            CHECK(first.done() && second.done() && third.done());
            CHECK_IS(std::to_string(seen[i].last), last);
            CHECK_SAYS(seen[i].count > 200, std::to_string(seen[i].count));
            CHECK(clients[i].held() == 0);
        }
    }
    CHECK(helpers().size() == 1);
    for (auto& client : clients) {
        auto gone = std::move(client);
    }
    CHECK(soon([] { return helpers().empty(); }));
}

void a_coroutine_outlasts_crashes() {
    const std::string name = check::name("crash");
    const std::string make = "create " + name + " " + corpus("everything");
    auto writer = std::make_unique<Process>(std::vector<std::string>{own, "peer"});
    CHECK_IS(writer->ask(make), "ok 0");
    Queue queue;
    auto client = attach(name);
    Seen seen;
    Task task = insist(client, queue, seen);
    std::uint64_t count = 0;
    // In place, and as another segment beside the dead one's.
    for (const char* settings : {" slots=16", " slots=16", " slots=32", " slots=32", " slots=16"}) {
        const std::string id = writer->ask("publish 1").substr(3);
        CHECK(queue.run_until([&] { return seen.count == count + 1; }));
        CHECK_IS(std::to_string(seen.last), id);
        ++count;
        writer->kill();
        CHECK(!queue.run_until([&] { return seen.count > count; }, 120));
        writer = std::make_unique<Process>(std::vector<std::string>{own, "peer"});
        CHECK(writer->ask(make + settings).starts_with("ok"));
    }
    const std::uint64_t returned = monotonic();
    CHECK(writer->ask("publish 1").starts_with("ok"));
    CHECK(queue.run_until([&] { return seen.count == count + 1; }));
    CHECK(monotonic() - returned < 400'000'000);
    CHECK_IS(writer->ask("close"), "ok");
    CHECK(queue.run_until([&] { return seen.ended; }));
    CHECK(seen.errors == 0);
}

void errors_keep_nobody_busy() {
    const std::string name = check::name("pins");
    sr::Options options;
    options.pins = 1;
    options.slots = 8;
    auto server = create(name, options);
    auto client = attach(name);
    Queue queue;
    Seen seen;
    CHECK(pattern::publish(server));
    auto held = client.latest();
    CHECK(held);
    CHECK(pattern::publish(server));
    Task task = insist(client, queue, seen);
    CHECK(!queue.run_until([&] { return seen.ended; }, 500));
    CHECK_SAYS(seen.errors >= 2 && seen.errors <= 15, std::to_string(seen.errors) + " errors in half a second");
    CHECK_SAYS(seen.error.find("by frames 1;") != std::string::npos, seen.error);
    held = sr::Polled<sr::core::Frame>();
    CHECK(queue.run_until([&] { return seen.count == 1; }));
    CHECK(seen.last == 2);
}

void destroyed_while_it_waits() {
    const std::string name = check::name("drop");
    sr::Options options;
    options.readers = 1;
    auto server = create(name, options);
    Queue queue;
    for (int n = 0; n < 200; ++n) {
        Seen seen;
        auto client = attach(name);  // the only reader slot is free again
        { auto old = client.latest(); }
        auto task = std::make_unique<Task>(follow(client, queue, seen));
        if (n % 3 == 0) ::usleep(500);  // the helper is asleep on it
        if (n % 2 == 0) {
            CHECK(pattern::publish(server));
            if (n % 4 == 0) ::usleep(500);  // it was called, and has told the executor
        }
        task.reset();
        CHECK(pattern::publish(server));
        queue.run_until([&] { return seen.count > 0; }, 2);
        CHECK(seen.count == 0);
    }
    CHECK(soon([] { return helpers().empty(); }));
}

void the_helper_is_quiet() {
    const std::string name = check::name("quiet");
    auto server = create(name);
    auto client = attach(name);
    Queue queue;
    Seen seen;
    CHECK(helpers().empty());
    Task task = follow(client, queue, seen);
    CHECK(soon([] { return helpers().size() == 1; }));
    const std::string path = helpers().front() + "/status";
    const auto line = [](const std::string& file, const char* key) {
        const std::string text = sr::sys::file::slurp(file.c_str());
        const auto at = text.find(key) + std::string_view(key).size();
        return text.substr(at, text.find('\n', at) - at);
    };
    // Signals are for the program's own threads.
    const auto blocked = std::strtoull(line(path, "SigBlk:").c_str(), nullptr, 16);
    CHECK((blocked & 0x7FFF'FFFF) == 0x7FFB'FEFF);
    CHECK(std::strtoull(line("/proc/thread-self/status", "SigBlk:").c_str(), nullptr, 16) == 0);
    const auto switches = [&] { return std::atoi(line(path, "\nvoluntary_ctxt_switches:").c_str()); };
    const int before = switches();
    CHECK(!queue.run_until([&] { return seen.count > 0; }, 1000));
    const int looks = switches() - before;
    CHECK_SAYS(looks >= 5 && looks <= 25, std::to_string(looks) + " looks around in a second");
    CHECK(queue.ran == 0);
    // Nobody seems to be asleep, as when a writer is killed between a frame and its wake-up.
    auto* at = client.attached();
    CHECK(server.begin());
    sr::sync::store<std::uint32_t>(at->segment.asleep(), 0, sr::sync::relaxed);
    CHECK(pattern::publish(server));
    CHECK(queue.run_until([&] { return seen.count == 1; }));
}

void many_wait_at_once() {
    std::vector<sr::core::Server> servers;
    std::vector<std::unique_ptr<sr::core::Client>> clients;
    std::deque<Seen> seen;
    Queue queue;
    {
        std::vector<Task> tasks;
        sr::Options options;
        options.readers = 50;
        options.pins = 1;
        options.slots = 8;
        for (int k = 0; k < 5; ++k) {
            const std::string name = check::name("many");
            servers.push_back(create(name, options));
            for (int n = 0; n < 50; ++n) {
                clients.push_back(std::make_unique<sr::core::Client>(attach(name)));
                tasks.push_back(follow(*clients.back(), queue, seen.emplace_back()));
            }
        }
        for (std::uint64_t tick = 1; tick <= 10; ++tick) {
            for (auto& server : servers) CHECK(pattern::publish(server));
            CHECK(queue.run_until([&] {
                return std::all_of(seen.begin(), seen.end(), [&](const Seen& s) { return s.last == tick; });
            }));
        }
        CHECK(helpers().size() == 1);
        for (auto& server : servers) CHECK(server.close());
        CHECK(queue.run_until(
            [&] { return std::all_of(seen.begin(), seen.end(), [](const Seen& s) { return s.ended; }); }));
    }
}

void no_wake_up_is_lost() {
    constexpr std::uint64_t rounds = 3000;
    const std::string name = check::name("race");
    auto server = create(name);
    auto client = attach(name);
    Queue queue;
    Seen seen;
    Task task = follow(client, queue, seen);
    std::atomic<std::uint64_t> asked{0};
    std::thread writer([&] {
        for (std::uint64_t tick = 1; tick <= rounds; ++tick) {
            while (asked.load() < tick) std::this_thread::yield();
            // From before it looks until it is fast asleep.
            const std::uint64_t until = monotonic() + tick * 7919 % 40'000;
            while (monotonic() < until) {
            }
            CHECK(pattern::publish(server));
        }
    });
    int late = 0;
    for (std::uint64_t tick = 1; tick <= rounds; ++tick) {
        const std::uint64_t since = monotonic();
        asked.store(tick);
        if (!CHECK(queue.run_until([&] { return seen.last >= tick; }))) break;
        late += monotonic() - since > 60'000'000 ? 1 : 0;
    }
    asked.store(rounds);
    writer.join();
    CHECK_SAYS(late <= 5, std::to_string(late) + " frames came more than 60 ms late");
}

void a_forked_child_has_its_own() {
    const std::string name = check::name("fork");
    auto server = create(name);
    auto client = attach(name);
    Queue queue;
    Seen seen;
    Task task = insist(client, queue, seen);
    for (int n = 0; n < 20; ++n) {
        const int child = ::fork();
        if (child == 0) {
            {
                // The parent's client: one error, and the end.
                Queue mine;
                Seen its;
                Task fails = insist(client, mine, its);
                CHECK(mine.run_until([&] { return its.ended; }, 2000));
                CHECK(its.errors == 1 && its.error.find("before the process forked") != std::string::npos);
                CHECK(helpers().empty());
                const std::string own_name = check::name("child") + std::to_string(::getpid());
                auto own_server = create(own_name);
                auto own_client = attach(own_name);
                Seen sees;
                Task works = insist(own_client, mine, sees);
                CHECK(soon([] { return helpers().size() == 1; }));
                CHECK(pattern::publish(own_server));
                CHECK(mine.run_until([&] { return sees.count == 1; }, 5000));
                CHECK(own_server.close());
                CHECK(mine.run_until([&] { return sees.ended; }, 5000));
            }
            ::_exit(check::failed == 0 ? 0 : 1);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(pattern::publish(server));
    CHECK(queue.run_until([&] { return seen.count == 1; }));
}

}  // namespace

int main(int argc, char** argv) {
    own = argv[0];
    if (argc > 1 && std::string_view(argv[1]) == "peer") return peer::play();
    return check::main(argc, argv,
                       {{"any executor gets the newest frames until the writer closes", any_executor_gets_the_newest_frames},
                        {"a coroutine outlasts crashes and ends with a close", a_coroutine_outlasts_crashes},
                        {"errors keep nobody busy", errors_keep_nobody_busy},
                        {"a coroutine is destroyed while it waits", destroyed_while_it_waits},
                        {"the helper is quiet", the_helper_is_quiet},
                        {"many wait at once", many_wait_at_once},
                        {"no wake-up is lost", no_wake_up_is_lost},
                        {"a forked child has its own", a_forked_child_has_its_own}});
}
