// Frames for coroutines: `co_await client.next(executor)`.
//
// Included by <shmx_runtime/shmx_runtime.hpp> where SHMX_RUNTIME_COROUTINES is defined, or by itself. A program that does
// not co_await a frame has nothing of it: no thread, no code on the way of who polls.
#ifndef SHMX_RUNTIME_ASYNC_HPP
#define SHMX_RUNTIME_ASYNC_HPP

#include <coroutine>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

#include "async/waiting.hpp"

namespace shmx_runtime {

/// Takes a small `void()` that can be copied, and runs it later, on a thread of its own choice: `execute(f)` (as Asio's and
/// the standard's executors have it), `post(f)`, or a call of itself. Called on the runtime's helper thread: it must be
/// safe there, must not throw, and should not run `f` within the call.
template <class E>
concept Executor = requires(E& e, void (*f)()) { e.execute(f); } || requires(E& e, void (*f)()) { e.post(f); } ||
                   std::is_invocable_v<E&, void (*)()>;

namespace detail::async {

template <class E, class F>
void execute(E& executor, F f) {
    if constexpr (requires { executor.execute(f); }) {
        executor.execute(std::move(f));
    } else if constexpr (requires { executor.post(f); }) {
        executor.post(std::move(f));
    } else {
        executor(std::move(f));
    }
}

/// The client without types that a client stands on.
inline core::Client& core_of(core::Client& client) noexcept { return client; }
template <class C>
core::Client& core_of(C& client) noexcept {
    return client.core();
}

}  // namespace detail::async

/// Awaits the newest frame that a client has not seen. What it gives is true with a frame; else its `error()` says why
/// there is none, or is null: the writer has closed.
///
/// The frame is the newest each time, so that a coroutine that is slow misses frames and does not fall behind. Nothing is
/// pinned while it waits. It outlasts a crash of the writer and goes on with the next one's frames. After an error (all
/// pins are held, a new writer's schema does not fit) the next wait takes 10 to 80 ms at least, or until there is a pin.
/// In a forked child there is one error, and then the end.
///
/// The coroutine goes on where the executor runs it, and the client is used there: by nobody else meanwhile. Client and
/// executor must outlive the wait. A coroutine that is destroyed while it waits is not resumed; destroy it where the
/// executor would run it.
template <class Client, class E>
class [[nodiscard]] Next {
    using Frame = std::remove_cvref_t<decltype(*std::declval<Client&>().latest())>;

public:
    Next(Client& client, E& executor)
        : client_(&client), executor_(&executor), waiting_(detail::async::Waiting::of(detail::async::core_of(client))) {}
    Next(const Next&) = delete;
    Next& operator=(const Next&) = delete;
    ~Next() {
        if (task_ != nullptr && task_->next != nullptr) {
            waiting_->give_up();
            task_->next = nullptr;
        }
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    [[nodiscard]] bool await_suspend(std::coroutine_handle<> coroutine) {
        task_ = std::make_shared<Task>(this, coroutine);
        // What comes after it may run on another thread, where this may be gone before this returns.
        return !look(task_);
    }
    [[nodiscard]] Polled<Frame> await_resume() {
        if (*found_) return Polled<Frame>(Frame(*std::move(*found_)));
        if (const Error* error = found_->error()) return Polled<Frame>(*error);
        return Polled<Frame>();
    }

private:
    /// Called by the helper when a look is worth it; has the executor look, and go on.
    struct Task : detail::async::Waker, std::enable_shared_from_this<Task> {
        Task(Next* of, std::coroutine_handle<> at) noexcept : next(of), executor(of->executor_), coroutine(at) {}
        void wake() noexcept override {
            detail::async::execute(*executor, [task = this->shared_from_this()] {
                if (task->next != nullptr && task->next->look(task)) task->coroutine.resume();
            });
        }
        /// Null once nobody waits any more.
        Next* next;
        E* executor;
        std::coroutine_handle<> coroutine;
    };

    /// Whether the wait is over. If not, the helper is going to call the task, or has: nothing of this may be touched.
    [[nodiscard]] bool look(const std::shared_ptr<Task>& task) {
        const auto waiting = waiting_;
        auto found = waiting->poll(detail::async::core_of(*client_), task);
        if (!found) return false;
        found_ = std::move(found);
        task->next = nullptr;
        return true;
    }

    Client* client_;
    E* executor_;
    std::shared_ptr<detail::async::Waiting> waiting_;
    std::shared_ptr<Task> task_;
    std::optional<Polled<core::Frame>> found_;
};

/// The same, of any client: `co_await next(client, executor)`.
template <class Client, Executor E>
[[nodiscard]] Next<Client, E> next(Client& client, E& executor) {
    return Next<Client, E>(client, executor);
}

template <class E>
Next<core::Client, E> core::Client::next(E& executor) {
    static_assert(Executor<E>, "an executor has execute(f), post(f), or can be called with a void()");
    return Next<core::Client, E>(*this, executor);
}

}  // namespace shmx_runtime
#endif
