#ifndef SHMX_RUNTIME_DYNAMIC_CLIENT_HPP
#define SHMX_RUNTIME_DYNAMIC_CLIENT_HPP
// The client of any segment.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "../client.hpp"
#include "frame.hpp"

namespace shmx_runtime::dynamic {

/// An attached reader of any segment, whatever its schema is: names, units, shapes and values come from the segment's
/// directory. It goes on to the segment that has its name, too, whatever its schema is then. Belongs to one thread at a
/// time; frames may go to others.
class [[nodiscard]] Client {
public:
    /// Attaches to the segment of a name, which must be there (or come within Options::wait). Errors as those of
    /// core::Client::attach, without is_misfit.
    static Result<Client> attach(std::string_view name, const Options& options = {}) {
        auto core = core::Client::attach_any(name, options);
        if (!core) return std::move(core).error();
        return Client(*std::move(core));
    }

    /// The newest frame, if this client has not seen it. Never waits. All pins taken: is_pins_taken, and by which
    /// frames; bytes that contradict themselves: is_corrupt.
    Polled<Frame> latest() { return framed(core_.latest()); }
    /// The newest frame, seen or not; nothing while none was published.
    Polled<Frame> current() { return framed(core_.current()); }
    /// The newest unseen frame, asleep until there is one; nothing when the time is up. Without a timeout it waits for a
    /// writer that is gone, too: for its return.
    Polled<Frame> wait() { return framed(core_.wait()); }
    Polled<Frame> wait(std::chrono::nanoseconds timeout) { return framed(core_.wait(timeout)); }
    /// As wait(), but nothing when the writer has closed: `while (auto frame = client.next()) ...`.
    Polled<Frame> next() { return framed(core_.next()); }
    /// The frame `n` before the newest; nothing once it has left the ring.
    Polled<Frame> recent(std::uint64_t n) { return framed(core_.recent(n)); }
    /// The frame of an id; nothing once it has left the ring, and before it is published.
    Polled<Frame> at(std::uint64_t id) { return framed(core_.at(id)); }

    /// What the directory of the present segment says, with the streams that were appended, as far as they were looked
    /// for: a frame looks when it is asked for a name that is not known, or for all its streams. Null of a client that was
    /// moved from.
    std::shared_ptr<const schema::Model> schema() const {
        return core_.attached() != nullptr ? books()->newest().model : nullptr;
    }
    /// Reads the directory again if it has changed: whether there are new streams. Frames look by themselves; this is
    /// for who wants to know without a frame, and for stock segments, of which frames find only what was known.
    Result<bool> refresh_directory() {
        shmx_runtime::detail::Attached* const at = core_.attached();
        if (at == nullptr) return errors::empty_handle("client");
        if (at->bridge != nullptr && !at->bridge->moved()) {
            if (auto read = at->bridge->directory(at->segment); !read) return std::move(read).error();
        }
        return books()->renew(at->segment);
    }

    /// Sends a control message, by its name or number; `body` is its fields as they lie, as long as the schema says.
    /// Never waits, and wakes nobody. The segment knows no such control: is_control_refused; it has another length:
    /// is_bad_control; the ring is full until the server reads it: is_control_full. Nothing was sent then.
    Result<void> send(const Key& key, std::span<const std::byte> body = {}) {
        std::shared_ptr<const schema::Model> const model = schema();
        if (model == nullptr) return errors::empty_handle("client");
        for (const schema::Control& control : model->controls) {
            if (!key.is(control)) continue;
            if (control.body.bytes != body.size()) {
                return errors::bad_control(control.name, control.body.bytes, body.size());
            }
            return core_.send(control.id, body, shmx_runtime::detail::text("'", control.name, "'"));
        }
        if (!key.id()) return errors::unknown_control(core_.name(), key.text());
        return core_.send(*key.id(), body);
    }

    /// Frames that were published and that this client did not see, since the first it saw.
    std::uint64_t missed() const noexcept { return core_.missed(); }
    /// How many different frames are held now: pins in use.
    std::size_t held() const noexcept { return core_.held(); }
    /// What became of the writer. Asks the operating system: not for every frame.
    Writer writer() const { return core_.writer(); }
    const std::string& name() const noexcept { return core_.name(); }
    const std::string& path() const noexcept { return core_.path(); }
    /// The untyped client below.
    core::Client& core() noexcept { return core_; }

private:
    explicit Client(core::Client core) : core_(std::move(core)) {}

    Polled<Frame> framed(Polled<core::Frame> got) {
        if (!got) {
            if (const Error* const why = got.error()) return *why;
            return {};
        }
        std::shared_ptr<inner::Books> its = books_of(*got->attached());
        schema::Wire const wire = got->attached()->segment.wire;
        return Frame(*std::move(got), std::move(its), wire);
    }
    std::shared_ptr<inner::Books> books() const { return books_of(*core_.attached()); }
    /// Those of the attachment before may still be some frames'.
    std::shared_ptr<inner::Books> books_of(const shmx_runtime::detail::Attached& at) const {
        if (books_ == nullptr || books_->base() != at.model.get()) {
            books_ = std::make_shared<inner::Books>(core_.name(), at.model, at.generation);
        }
        return books_;
    }

    core::Client core_;
    mutable std::shared_ptr<inner::Books> books_;
};

}  // namespace shmx_runtime::dynamic
#endif
