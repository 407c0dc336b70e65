#ifndef SHMX_RUNTIME_DYNAMIC_SERVER_HPP
#define SHMX_RUNTIME_DYNAMIC_SERVER_HPP
// The server of a schema that is known only at run time.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../description.hpp"
#include "../schema/canonical.hpp"
#include "../server.hpp"
#include "frame_mut.hpp"
#include "key.hpp"
#include "record.hpp"

namespace shmx_runtime::dynamic {

/// A control message as it came, with what the schema says of it. Borrows the server; good until the next one is asked
/// for.
class Message {
public:
    Message(core::Message message, std::shared_ptr<const Writing> what) noexcept
        : message_(message), what_(std::move(what)) {}

    /// Who sent it, as far as can be known.
    const Reader& reader() const noexcept { return message_.reader; }
    std::uint32_t id() const noexcept { return message_.id; }
    std::span<const std::byte> bytes() const noexcept { return message_.bytes; }
    /// What the schema says of it; null where it does not know the number.
    const schema::Control* control() const noexcept {
        for (const schema::Control& control : what_->model.controls) {
            if (control.id == message_.id) return &control;
        }
        return nullptr;
    }
    /// Its name; empty where the schema does not know the number.
    std::string_view name() const noexcept { return control() != nullptr ? std::string_view(control()->name) : ""; }
    /// Its fields by name. The schema does not know the message: is_control_refused; it has another length:
    /// is_bad_control.
    Result<RecordView> fields() const {
        const schema::Control* const it = control();
        if (it == nullptr) {
            return errors::unknown_control(what_->model.name, shmx_runtime::detail::text(message_.id));
        }
        if (it->body.bytes != message_.bytes.size()) {
            return errors::bad_control(it->name, it->body.bytes, message_.bytes.size());
        }
        return RecordView(what_->model.types, it->body, it->name, message_.bytes);
    }

private:
    core::Message message_;
    std::shared_ptr<const Writing> what_;
};

/// The messages that wait: `for (auto controls = server.controls(); auto message = controls.next();) ...`. Its server
/// must outlive it.
class Controls {
public:
    Controls(core::Controls controls, std::shared_ptr<const Writing> what) noexcept
        : controls_(controls), what_(std::move(what)) {}
    /// The next message; nothing when there is none; an error where a reader's ring was corrupt (the others go on).
    Polled<Message> next() {
        auto message = controls_.next();
        if (message) return Message(*message, what_);
        if (const Error* const why = message.error()) return *why;
        return {};
    }

private:
    core::Controls controls_;
    std::shared_ptr<const Writing> what_;
};

/// The publisher of a schema that was put together at run time (SchemaBuilder), decoded from a blob, or taken from a
/// segment. One process at a time publishes under a name; core::Server says what comes of one that is taken.
class [[nodiscard]] Server {
public:
    /// Checks the schema and becomes the writer of a name. Errors as those of core::Server::create; a schema that is
    /// inconsistent: is_bad_schema, and where.
    static Result<Server> create(std::string_view name, schema::Model model, const Options& options = {}) {
        auto made = schema::canonical(std::move(model));
        if (!made) return std::move(made).error();
        auto core = core::Server::create(name, Description{made->model.name, made->blob, 0, 0}, options);
        if (!core) return std::move(core).error();
        return Server(*std::move(core), std::move(made->model));
    }
    /// Of a blob, as `shmxc gen --lang blob` writes it and a directory holds it.
    static Result<Server> create(std::string_view name, std::span<const std::byte> blob, const Options& options = {}) {
        auto model = schema::decode_own(blob);
        if (!model) return std::move(model).error();
        return create(name, *std::move(model), options);
    }

    /// Lends a free slot to write a frame in. There is one loan at a time; never waits.
    Result<FrameMut> begin() {
        auto loan = core_.begin();
        if (!loan) return std::move(loan).error();
        return FrameMut(*std::move(loan), what_);
    }
    /// The control messages that wait now, reader by reader. Never waits, and makes no system call.
    Controls controls() noexcept { return Controls(core_.controls(), what_); }
    /// Adds a stream to the running segment, one that a frame may lack: its id. Room for it was set aside with
    /// Options::room. No room, or it can't be: is_append_refused.
    Result<std::uint32_t> append(schema::Stream stream) {
        if (stream.components.count == 1) stream.layout = schema::Layout::soa;  // as the wire has it
        if (stream.elem.kind == schema::Elem::Kind::json) stream.optional = true;
        schema::Model model = what_->model;
        stream.elem_bytes = static_cast<std::uint32_t>(
            schema::elem_size(model.types, stream.elem, stream.components.count).bytes);
        auto added = core_.append(stream);
        if (!added) return std::move(added).error();
        std::uint32_t const id = stream.id;
        model.streams.push_back(std::move(stream));
        what_ = std::make_shared<const Writing>(std::move(model));
        return id;
    }
    /// The schema as it stands in the directory, with the streams that were appended, in their order.
    const schema::Model& schema() const noexcept { return what_->model; }
    /// Frees the slots of stock SHMX readers that have not called for longer than this; how many.
    std::size_t reap_stale(std::chrono::nanoseconds older_than) { return core_.reap_stale(older_than); }
    /// Closes the segment: takes its name away (unless it is kept) and tells who waits.
    Result<void> close() { return core_.close(); }
    const std::string& name() const noexcept { return core_.name(); }
    const std::string& path() const noexcept { return core_.path(); }
    /// The untyped server below.
    core::Server& core() noexcept { return core_; }

private:
    Server(core::Server core, schema::Model model)
        : core_(std::move(core)), what_(std::make_shared<const Writing>(std::move(model))) {}

    core::Server core_;
    std::shared_ptr<const Writing> what_;
};

}  // namespace shmx_runtime::dynamic
#endif
