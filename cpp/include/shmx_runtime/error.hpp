// The one error of the runtime: names the thing, the place and the way out, and answers questions about itself.
#ifndef SHMX_RUNTIME_ERROR_HPP
#define SHMX_RUNTIME_ERROR_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "detail/text.hpp"

namespace shmx_runtime {

/// What went wrong, one number a sentence. Programs ask the `is_...` methods of Error, which stay as they are when
/// a sentence is added.
enum class Errc : std::uint8_t {
    bad_name,
    has_writer,
    busy,
    not_found,
    starting,
    forked,
    slot_lost,
    denied,
    readers_taken,
    pins_taken,
    slots_pinned,
    lent,
    not_written,
    written_twice,
    wrong_length,
    nothing_to_carry,
    no_stream,
    wrong_type,
    no_room_to_append,
    cannot_append,
    control_too_large,
    control_full,
    no_controls,
    unknown_control,
    bad_control,
    foreign_control,
    corrupt_ring,
    misfit,
    bad_schema,
    not_utf8,
    json,
    no_room,
    corrupt,
    unfinished,
    restarted,
    overtaken,
    wrong_count,
    foreign,
    geometry,
    os,
    empty_handle,
};

/// Why a call failed: `message()` says it to people, the `is_...` methods to programs.
///
/// A text names the thing (segment, stream, control), both sides of what does not match, and the way out where there
/// is one. Texts may change with any version. That there is no new frame, or that the writer is gone, is no error.
/// Cheap to copy; copies share the text.
class [[nodiscard]] Error {
public:
    Error(Errc code, std::string message)
        : text_(std::make_shared<const std::string>(std::move(message))), code_(code) {}

    [[nodiscard]] Errc code() const noexcept { return code_; }
    /// Never null, ends with a 0, lives as long as any copy of this error.
    [[nodiscard]] const char* message() const noexcept { return text_->c_str(); }
    [[nodiscard]] std::string_view text() const noexcept { return *text_; }

    /// The name is no segment name, or the settings make no segment.
    [[nodiscard]] bool is_bad_setting() const noexcept { return any(Errc::bad_name, Errc::geometry); }
    /// A live writer has the name: of `create`. Or another process has been starting or closing the segment for ten
    /// seconds, of `close` too.
    [[nodiscard]] bool is_taken() const noexcept { return any(Errc::has_writer, Errc::busy); }
    /// There is no segment of the name, nor came one in the time that was given: of `attach` and `open`.
    [[nodiscard]] bool is_not_found() const noexcept { return any(Errc::not_found, Errc::starting, Errc::unfinished); }
    /// The handle was made before this process was forked from its parent, whose it is. Frames stay readable.
    [[nodiscard]] bool is_forked() const noexcept { return any(Errc::forked); }
    /// The file's permissions do not allow it: of `create`, `attach` and `open`. The text has its mode and owner.
    [[nodiscard]] bool is_denied() const noexcept { return any(Errc::denied); }
    /// All reader slots are taken, by processes that live: of `attach`. Watching takes none.
    [[nodiscard]] bool is_readers_taken() const noexcept { return any(Errc::readers_taken, Errc::slot_lost); }
    /// The client holds as many frames as it may (`pins`): of `latest` and its kin. Drop one and call again.
    [[nodiscard]] bool is_pins_taken() const noexcept { return any(Errc::pins_taken); }
    /// The server found no slot that is not pinned: of `begin`. It goes on when a reader has dropped a frame.
    [[nodiscard]] bool is_slots_pinned() const noexcept { return any(Errc::slots_pinned); }
    /// The server lends a frame already: of `begin`. Publish that one, or drop it.
    [[nodiscard]] bool is_lent() const noexcept { return any(Errc::lent); }
    /// A fixed stream was not written: of `publish` (the frame was given up), and of `carry` where there is no frame
    /// before.
    [[nodiscard]] bool is_not_written() const noexcept { return any(Errc::not_written, Errc::nothing_to_carry); }
    /// A stream of varying length was written a second time in one frame. What it has stays.
    [[nodiscard]] bool is_written_twice() const noexcept { return any(Errc::written_twice); }
    /// The values are more than the stream's `max`, or not exactly as many as its count. Nothing was written.
    [[nodiscard]] bool is_wrong_length() const noexcept { return any(Errc::wrong_length); }
    /// The reader's schema does not fit the segment's: of `attach` and `open`. The text has a line a stream or control.
    [[nodiscard]] bool is_misfit() const noexcept { return any(Errc::misfit); }
    /// A schema that was put together at run time, or a directory blob, is inconsistent.
    [[nodiscard]] bool is_bad_schema() const noexcept { return any(Errc::bad_schema); }
    /// A stream cannot be appended to the running server, or there is no room for it.
    [[nodiscard]] bool is_append_refused() const noexcept { return any(Errc::cannot_append, Errc::no_room_to_append); }
    /// There was no memory left for the segment: of `create`. The text says how much it needs and how much is free.
    [[nodiscard]] bool is_no_room() const noexcept { return any(Errc::no_room); }
    /// The control ring has no room until the server reads it: of `send`. Try again later.
    [[nodiscard]] bool is_control_full() const noexcept { return any(Errc::control_full); }
    /// The control message is larger than the whole ring, or the segment takes none, or does not know this one: of
    /// `send`.
    [[nodiscard]] bool is_control_refused() const noexcept {
        return any(Errc::control_too_large, Errc::no_controls, Errc::unknown_control);
    }
    /// A control message or a whole ring was not of its form: an item of `controls`, or a body given to a dynamic
    /// `send`.
    [[nodiscard]] bool is_bad_control() const noexcept {
        return any(Errc::bad_control, Errc::foreign_control, Errc::corrupt_ring);
    }
    /// The segment's bytes contradict themselves, or it is no segment of this kind.
    [[nodiscard]] bool is_corrupt() const noexcept { return any(Errc::corrupt, Errc::foreign); }
    /// A stock server started anew on the segment: what is held stays readable, and nothing new comes. Attach again.
    [[nodiscard]] bool is_restarted() const noexcept { return any(Errc::restarted); }
    /// A stock server overwrites frames faster than they can be copied: of `latest` and its kin.
    [[nodiscard]] bool is_overtaken() const noexcept { return any(Errc::overtaken); }
    /// A frame of a stock server has another number of elements than this reader's schema says. The next frame may be
    /// right.
    [[nodiscard]] bool is_wrong_count() const noexcept { return any(Errc::wrong_count); }
    /// A text is no UTF-8, or no JSON, or a value has no JSON.
    [[nodiscard]] bool is_bad_text() const noexcept { return any(Errc::not_utf8, Errc::json); }
    /// There is no stream of that name or id, or it holds another type than was asked for.
    [[nodiscard]] bool is_wrong_stream() const noexcept { return any(Errc::no_stream, Errc::wrong_type); }

    /// With the segment's name in front, where the error does not say it yet. For the runtime's own layers.
    [[nodiscard]] Error of(std::string_view name) const {
        if (named_ || !any(Errc::corrupt, Errc::geometry, Errc::unfinished, Errc::restarted, Errc::wrong_count)) {
            return *this;
        }
        Error error(code_, detail::text("segment '", name, "': ", *text_));
        error.named_ = true;
        return error;
    }

private:
    template <class... Codes>
    [[nodiscard]] bool any(Codes... codes) const noexcept {
        return ((code_ == codes) || ...);
    }

    std::shared_ptr<const std::string> text_;  // never null: a moved-from error copies (see below)
    Errc code_;
    bool named_ = false;

public:
    // An error that was moved from must still answer message(): moving is copying, which costs a count.
    Error(const Error&) noexcept = default;
    Error& operator=(const Error&) noexcept = default;
    ~Error() = default;
};

}  // namespace shmx_runtime
#endif
