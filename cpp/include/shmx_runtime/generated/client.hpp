#ifndef SHMX_RUNTIME_GENERATED_CLIENT_HPP
#define SHMX_RUNTIME_GENERATED_CLIENT_HPP
// The client of a schema: core::Client with its types.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "../client.hpp"
#include "../description.hpp"
#include "face.hpp"
#include "frames.hpp"
#include "messages.hpp"

namespace shmx_runtime::generated {

/// Reads frames of schema `S`, zero copy, and sends control messages. Belongs to one thread at a time; frames may be
/// given to others. See core::Client for all it promises.
template <class S, class Face = Results>
class Client {
public:
    using Frame = typename S::template Frame<core::Frame, Face>;

    /// Takes a reader slot of a segment. `options.wait` waits for it to appear.
    [[nodiscard]] static typename Face::template Out<Client> attach(std::string_view name, const Options& options = {}) {
        return Face::out(made(core::Client::attach(name, S::description(), options)));
    }

    /// The newest frame, if this client has not seen it. Never waits.
    [[nodiscard]] typename Face::template Poll<Frame> latest() {
        if (core_.is_idle()) return Face::poll(Polled<Frame>());
        return frame(core_.latest_unless_idle());
    }
    /// The newest frame, seen or not.
    [[nodiscard]] typename Face::template Poll<Frame> current() { return frame(core_.current()); }
    /// The newest frame that this client has not seen, asleep until there is one; none when the time is up.
    template <class Rep, class Period>
    [[nodiscard]] typename Face::template Poll<Frame> wait(std::chrono::duration<Rep, Period> longest) {
        return frame(core_.wait(longest));
    }
    /// The same without a time: asleep until there is one. None where the segment's writer will bring none any more.
    [[nodiscard]] typename Face::template Poll<Frame> next() { return frame(core_.next()); }
    /// The newest unseen frame for a coroutine, which an executor resumes: `co_await client.next(executor)`. Defined in
    /// async.hpp, which says more: define SHMX_RUNTIME_COROUTINES before the first header, or include it.
    template <class E>
    [[nodiscard]] shmx_runtime::Next<Client, E> next(E& executor) {
        return shmx_runtime::Next<Client, E>(*this, executor);
    }
    /// The frame `n` before the newest; none once it has left the ring.
    [[nodiscard]] typename Face::template Poll<Frame> recent(std::uint64_t n) { return frame(core_.recent(n)); }
    /// The frame of an id; none once it has left the ring, or before it is there.
    [[nodiscard]] typename Face::template Poll<Frame> at(std::uint64_t id) { return frame(core_.at(id)); }

    /// Sends a message of the schema to the server: `client->send(Control::Pause{})`. Never waits.
    template <class M>
        requires(S::Control::Messages::template has<M>)
    typename Face::template Out<void> send(const M& message) {
        auto const send = [this](std::uint32_t id, std::span<const std::byte> body, const char* name) {
            return core_.send(id, body, name);
        };
        return Face::out(S::Control::Messages::encode(message, S::Control::names, send));
    }

    /// The client without types: what it missed, its writer, its name.
    [[nodiscard]] core::Client& core() noexcept { return core_; }
    [[nodiscard]] const core::Client& core() const noexcept { return core_; }
    /// Frames that were published and that this client has not seen.
    [[nodiscard]] std::uint64_t missed() const noexcept { return core_.missed(); }
    /// Frames that are held now.
    [[nodiscard]] std::size_t held() const noexcept { return core_.held(); }
    /// Whether the segment's writer is alive (and its pid), closed, or dead.
    [[nodiscard]] auto writer() const { return core_.writer(); }

private:
    explicit Client(core::Client core) noexcept : core_(std::move(core)) {}

    static Result<Client> made(Result<core::Client> core) {
        if (!core) return core.error();
        return Client(*std::move(core));
    }
    static typename Face::template Poll<Frame> frame(Polled<core::Frame> polled) {
        if (polled) return Face::poll(Polled<Frame>(Frame(*std::move(polled))));
        if (const Error* error = polled.error()) return Face::poll(Polled<Frame>(*error));
        return Face::poll(Polled<Frame>());
    }

    core::Client core_;
};

}  // namespace shmx_runtime::generated
#endif
