#ifndef SHMX_RUNTIME_GENERATED_SERVER_HPP
#define SHMX_RUNTIME_GENERATED_SERVER_HPP
// The server of a schema: core::Server with its types.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "../description.hpp"
#include "../server.hpp"
#include "face.hpp"
#include "frames.hpp"
#include "messages.hpp"

namespace shmx_runtime::generated {

/// A control message, with its sender: as far as can be known, whoever may write the segment can pretend.
template <class Control>
struct Message {
    Reader reader;
    /// What it says; any value may stand in it that a peer wrote. `Control::Unknown` for a number that this schema lacks,
    /// `Control::Bad` for what is not of its form.
    typename Control::Body body;
};

/// The messages that wait, each delivered once: for `for (auto& message : server->controls())`. A ring that was corrupt
/// comes as a `Control::Bad`; the others go on.
template <class Control>
class Controls {
public:
    explicit Controls(core::Controls from) noexcept : from_(std::move(from)) {}

    /// The next one; none when no more wait.
    [[nodiscard]] std::optional<Message<Control>> next() {
        Polled<core::Message> raw = from_.next();
        if (raw) {
            return Message<Control>{raw->reader, Control::Messages::decode(raw->id, raw->bytes, Control::names)};
        }
        if (const Error* error = raw.error()) return Message<Control>{Reader{}, BadControl{*error}};
        return std::nullopt;
    }

    class iterator {
    public:
        explicit iterator(Controls* of) : of_(of) {
            if (of_ != nullptr) at_ = of_->next();
        }
        [[nodiscard]] Message<Control>& operator*() noexcept { return *at_; }
        iterator& operator++() {
            at_ = of_->next();
            return *this;
        }
        [[nodiscard]] bool operator!=(const iterator&) const noexcept { return at_.has_value(); }

    private:
        Controls* of_;
        std::optional<Message<Control>> at_;
    };
    [[nodiscard]] iterator begin() { return iterator(this); }
    [[nodiscard]] iterator end() { return iterator(nullptr); }

private:
    core::Controls from_;
};

/// Publishes frames of schema `S`. Belongs to one thread at a time; see core::Server for all it promises.
template <class S, class Face = Results>
class Server {
public:
    using FrameMut = typename S::template FrameMut<Face>;
    using Message = generated::Message<typename S::Control>;

    /// Becomes the writer of a name; `options` override what the schema says. What the name means and which errors there
    /// are: core::Server::create.
    [[nodiscard]] static typename Face::template Out<Server> create(std::string_view name, const Options& options = {}) {
        return Face::out(made(core::Server::create(name, S::description(), options)));
    }

    /// Lends a free slot, to write a frame in place. One at a time. Never waits.
    [[nodiscard]] typename Face::template Out<FrameMut> begin() { return Face::out(lent(core_.begin())); }
    /// The control messages that wait now. Never waits; call it once a step.
    [[nodiscard]] Controls<typename S::Control> controls() noexcept {
        return Controls<typename S::Control>(core_.controls());
    }
    /// Closes the segment: takes its name away (unless it is kept), and tells who waits. Frames that are held stay
    /// readable.
    typename Face::template Out<void> close() { return Face::out(core_.close()); }
    /// The server without types: its name, statistics, streams that are appended.
    [[nodiscard]] core::Server& core() noexcept { return core_; }
    [[nodiscard]] const core::Server& core() const noexcept { return core_; }

private:
    explicit Server(core::Server core) noexcept : core_(std::move(core)) {}

    static Result<Server> made(Result<core::Server> core) {
        if (!core) return core.error();
        return Server(*std::move(core));
    }
    static Result<FrameMut> lent(Result<core::Loan> loan) {
        if (!loan) return loan.error();
        return FrameMut(*std::move(loan));
    }

    core::Server core_;
};

}  // namespace shmx_runtime::generated
#endif
