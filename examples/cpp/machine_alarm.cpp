// Says when a machine is busy, as `machine_publish` publishes it: a coroutine on the run loop of a program that has other
// things to do.
#define SHMX_RUNTIME_COROUTINES
#include <condition_variable>
#include <coroutine>
#include <cstdio>
#include <deque>
#include <functional>
#include <mutex>

#include "machine.hpp"
#include "support.hpp"

namespace {

/// A run loop, as every program with a window or a socket has one.
class Loop {
public:
    /// From any thread: runs it soon, on the loop's.
    void execute(std::function<void()> f) {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(f));
        here_.notify_one();
    }
    void run_until(const std::function<bool()>& is_done) {
        while (!is_done()) {
            std::unique_lock lock(mutex_);
            here_.wait_for(lock, std::chrono::milliseconds(50), [&] { return !queue_.empty(); });
            if (queue_.empty()) continue;
            auto f = std::move(queue_.front());
            queue_.pop_front();
            lock.unlock();
            f();
        }
    }

private:
    std::mutex mutex_;
    std::condition_variable here_;
    std::deque<std::function<void()>> queue_;
};

/// A coroutine that starts at once and lives as long as this.
struct Task {
    struct promise_type {
        Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        static std::suspend_never initial_suspend() noexcept { return {}; }
        static std::suspend_always final_suspend() noexcept { return {}; }
        static void return_void() noexcept {}
        [[noreturn]] static void unhandled_exception() { std::abort(); }
    };
    explicit Task(std::coroutine_handle<promise_type> of) : coroutine(of) {}
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;
    ~Task() { coroutine.destroy(); }
    std::coroutine_handle<promise_type> coroutine;
};

Task alarm(machine::Client& client, Loop& loop, float limit) {
    std::size_t seen = 0;
    // [readme: await]
    while (auto frame = co_await client.next(loop)) {  // until the writer closes
        const auto cores = frame->cores();
        for (std::size_t i = 0; i < cores.length(); ++i) {
            const float load = cores.user()[i] + cores.system()[i];
            if (load >= limit) std::printf("core %zu: %.0f %%\n", i, static_cast<double>(load));
        }
        ++seen;
    }
    // [/readme]
    std::printf("seen %zu, missed %llu\n", seen, static_cast<unsigned long long>(client.missed()));
}

}  // namespace

int main(int argc, char** argv) {
    const support::Args args(argc, argv, {{"name", "machine"}, {"wait", "10"}, {"seconds", "0"}, {"limit", "90"}});
    const support::Stop stop(args.seconds("seconds"));
    auto client = machine::Client::attach(args.text("name"), {.wait = args.seconds("wait")});
    if (!client) return std::fprintf(stderr, "error: %s\n", client.error().message()), 1;
    Loop loop;
    const Task task = alarm(*client, loop, static_cast<float>(args.number("limit")));
    loop.run_until([&] { return task.coroutine.done() || stop.now(); });
}
