// The sentences of the runtime's errors, each in one place. Users meet them as Error.
#ifndef SHMX_RUNTIME_ERRORS_HPP
#define SHMX_RUNTIME_ERRORS_HPP

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "detail/text.hpp"
#include "error.hpp"

namespace shmx_runtime::errors {

using detail::text;
using sv = std::string_view;

inline Error bad_name(sv name) {
    return {Errc::bad_name, text("'", name,
                                 "' is no segment name: 1 to 200 of A-Z a-z 0-9 . _ -, not starting with a dot; a path "
                                 "has a '/'")};
}
inline Error has_writer(sv name, sv writer) {
    return {Errc::has_writer,
            text("segment '", name, "' already has a writer, ", writer, "; stop it, or choose another name")};
}
inline Error busy(sv name, sv path, sv why) {
    return {Errc::busy, text("segment '", name, "' cannot be started or closed now, ", why,
                             "; end that process, or remove ", path)};
}
inline Error not_found(sv name, sv path) {
    return {Errc::not_found, text("no segment '", name, "' (", path,
                                  "); start its writer first, or wait for it: Options::wait")};
}
inline Error starting(sv name) {
    return {Errc::starting,
            text("segment '", name, "' is just being taken over by a new writer; try again, or wait for it")};
}
inline Error forked(sv what, sv name) {
    return {Errc::forked, text("this ", what, " of segment '", name,
                               "' was made before the process forked and is the parent's; make another one here")};
}
inline Error slot_lost(sv name) {
    return {Errc::slot_lost, text("this reader's slot of segment '", name,
                                  "' was given to another reader, and there is no segment to attach to")};
}
inline Error denied(sv name, sv path, sv owner) {
    return {Errc::denied, text("segment '", name, "' cannot be opened (", path, ", ", owner,
                               "): permission denied; its writer sets `mode` and `group`")};
}
inline Error readers_taken(sv name, std::uint32_t count, sv by) {
    return {Errc::readers_taken, text("all ", count, " reader slots of segment '", name, "' are taken, by ", by,
                                      "; raise `readers`, or watch instead (a Watcher takes no slot)")};
}
inline Error pins_taken(sv name, std::size_t pins, sv held) {
    return {Errc::pins_taken, text("all ", pins, " pins of this reader of segment '", name, "' are taken, by frames ",
                                   held, "; drop one, or raise `pins`")};
}
inline Error slots_pinned(sv name, std::uint32_t slots, sv by) {
    return {Errc::slots_pinned, text("every slot of segment '", name, "' is pinned, by ", by, "; its ", slots,
                                     " slots are fewer than readers * pins + 2: raise `slots`")};
}
inline Error lent(sv name) {
    return {Errc::lent, text("segment '", name,
                             "' already lends a frame to write; publish it or drop it before the next begin()")};
}
inline Error not_written(sv stream) {
    return {Errc::not_written, text("stream '", stream,
                                    "' was not written, and every frame carries it; write it, or carry() it over from "
                                    "the frame before")};
}
inline Error written_twice(sv stream) {
    return {Errc::written_twice,
            text("stream '", stream, "' was written already; a stream of varying length is written once a frame")};
}
inline Error wrong_length(sv stream, sv takes, std::uint64_t got, sv hint = "") {
    return {Errc::wrong_length, text("stream '", stream, "' takes ", takes, ", got ", got, hint)};
}
inline Error nothing_to_carry(sv stream) {
    return {Errc::nothing_to_carry, text("there is no frame to carry stream '", stream,
                                         "' over from: the first frame must write every fixed stream")};
}
inline Error no_stream(sv what, sv name, sv has) {
    return {Errc::no_stream, text("no stream ", what, " in segment '", name, "'; it has ", has)};
}
inline Error wrong_type(sv stream, sv holds, sv asked) {
    return {Errc::wrong_type, text("stream '", stream, "' holds ", holds, ", not ", asked)};
}
inline Error no_room_to_append(sv stream, sv name, sv what) {
    return {Errc::no_room_to_append, text("no room to append stream '", stream, "' to segment '", name, "': ", what,
                                          "; set more aside with Options::room")};
}
inline Error cannot_append(sv stream, sv why) {
    return {Errc::cannot_append, text("stream '", stream, "' cannot be appended: ", why)};
}
inline Error control_too_large(sv control, std::uint64_t needs, sv name, std::uint64_t room) {
    return {Errc::control_too_large, text("control ", control, " of ", needs,
                                          " bytes does not fit the control ring of segment '", name, "', which has ",
                                          room, "; raise `control_bytes`")};
}
inline Error control_full(sv name, std::uint64_t waiting) {
    return {Errc::control_full, text("the control ring of this reader of segment '", name, "' is full (", waiting,
                                     " bytes wait to be read); the server reads it with controls()")};
}
inline Error no_controls(sv name) {
    return {Errc::no_controls, text("segment '", name, "' takes no control messages (its `control_bytes` is 0)")};
}
inline Error unknown_control(sv name, sv control) {
    return {Errc::unknown_control, text("segment '", name, "' knows no control ", control,
                                        ": its writer has an older or another schema")};
}
inline Error bad_control(sv control, std::size_t want, std::size_t got) {
    return {Errc::bad_control,
            text("control '", control, "' has ", got, " bytes, not ", want, ": the sender has another schema")};
}
inline Error corrupt_ring(std::uint32_t reader, std::uint64_t pid, std::uint64_t lost, sv what) {
    return {Errc::corrupt_ring, text("the control ring of reader ", reader, " (pid ", pid, ") was corrupt, ", lost,
                                     " bytes were dropped: ", what)};
}
inline Error bad_schema(sv why) { return {Errc::bad_schema, text("the schema is inconsistent: ", why)}; }
inline Error no_room(sv name, sv dir, std::uint64_t needed, std::uint64_t free) {
    return {Errc::no_room, text("no room for segment '", name, "' in ", dir, ": ", needed, " bytes needed, ", free,
                                " free; free some, make it larger (mount -o remount,size=..), or lower slots, pins or "
                                "a max")};
}
inline Error corrupt(sv what) { return {Errc::corrupt, text("segment is corrupt or of another kind: ", what)}; }
inline Error unfinished() { return {Errc::unfinished, "its server has not finished to start"}; }
inline Error restarted() {
    return {Errc::restarted, "its server, of stock SHMX, started anew in the same file: attach again"};
}
inline Error overtaken(sv name, std::uint32_t slots) {
    return {Errc::overtaken, text("the newest frame of segment '", name,
                                  "' was overwritten each time that it was copied, for a second; its server, of stock "
                                  "SHMX, has ",
                                  slots, " slots: raise `slots`")};
}
inline Error wrong_count(sv stream, sv want, std::uint64_t got) {
    return {Errc::wrong_count, text("stream '", stream, "' has ", got, " elements in a frame, this reader's schema says ",
                                    want, "; stock SHMX's directory does not say how many: correct the schema or the "
                                          "server")};
}
inline Error foreign(sv name, sv path, sv why) {
    return {Errc::foreign, text("'", name, "' (", path, ") is no shmx segment: ", why)};
}
inline Error geometry(sv what) { return {Errc::geometry, std::string(what)}; }
inline Error empty_handle(sv what) {
    return {Errc::empty_handle, text("this ", what, " was moved from or closed: there is nothing behind it")};
}

namespace detail_ {
// The GNU strerror_r returns the text, POSIX's a number.
inline const char* chosen(const char* text, const char*) noexcept { return text; }
inline const char* chosen(int, const char* buffer) noexcept { return buffer; }
}  // namespace detail_

/// What an errno says, as Rust says it.
inline std::string reason(int code) {
    char buffer[128] = "";
#if defined(_WIN32)
    strerror_s(buffer, sizeof buffer, code);
    const char* what = buffer;
#else
    const char* what = detail_::chosen(::strerror_r(code, buffer, sizeof buffer), buffer);
#endif
    return text(what, " (os error ", code, ")");
}
inline Error os(sv what, sv path, int code) {
    return {Errc::os, text(what, " (", path, "): ", reason(code))};
}

}  // namespace shmx_runtime::errors
#endif
