#ifndef SHMX_RUNTIME_INSPECTOR_INSPECTOR_HPP
#define SHMX_RUNTIME_INSPECTOR_INSPECTOR_HPP
// What tools see of a live segment.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../directory.hpp"
#include "../session.hpp"
#include "../stock/shadow.hpp"
#include "../stock/source.hpp"
#include "info.hpp"
#include "ours.hpp"
#include "stock.hpp"

namespace shmx_runtime {

/// Looks into a segment without being noticed: maps it read-only, takes no slot, changes nothing.
///
/// What it returns are snapshots of numbers that others change meanwhile: two of them may be of different moments. Calls
/// of one inspector may come from several threads.
class [[nodiscard]] Inspector {
public:
    /// Opens the segment of a name, which must be there; whether its writer lives or not. No such segment: is_not_found;
    /// no permission to read it: is_denied; a corrupt segment: is_corrupt.
    [[nodiscard]] static Result<Inspector> open(std::string_view name) {
        auto its = sys::Name::of(name);
        if (!its) return std::move(its).error();
        auto file = sys::file::open(*its, false);
        if (!file) return std::move(file).error();
        auto found = detail::find_segment(*std::move(file), detail::Role::watcher);
        if (!found) return found.error().of(its->text);
        if (found->ours) {
            auto [ask, failed] = sys::Lock::to_ask(found->ours->file);
            if (failed != 0) {
                return errors::corrupt(detail::text("cannot open it to ask for its locks: ", errors::reason(failed)))
                    .of(its->text);
            }
            return Inspector(Of{*std::move(found->ours), std::nullopt, std::move(ask), *std::move(its)});
        }
        auto source = stock::Source::open(std::move(found->stock), false);
        if (!source) return source.error().of(its->text);
        auto shadow = stock::make_shadow(*source, 1);
        if (!shadow) return shadow.error().of(its->text);
        return Inspector(Of{*std::move(shadow), *std::move(source), std::nullopt, *std::move(its)});
    }

    /// The numbers that the segment was made with: regions, strides, counts, flags, fingerprints.
    [[nodiscard]] SegmentLayout layout() const {
        return at_->source ? inspect::layout(*at_->source) : inspect::layout(at_->segment);
    }
    /// A fresh copy of the directory, decoded. While the server appends a stream it is read again until a copy is whole.
    /// Its bytes contradict themselves: is_corrupt.
    [[nodiscard]] Result<schema::Directory> directory() const {
        if (at_->source) {
            auto fresh = stock::refresh(at_->segment, *at_->source, false);
            if (!fresh) return fresh.error().of(at_->name.text);
        }
        auto read = detail::read_directory(at_->segment);
        if (!read) return read.error().of(at_->name.text);
        return std::move(read->directory);
    }
    /// The state word, as the last writer left it. A stock server leaves none: its segment counts as live, until the
    /// server starts anew in it (superseded).
    [[nodiscard]] SegmentState state() const noexcept {
        if (!at_->source) return at_->segment.state();
        return at_->source->moved() ? SegmentState::superseded : SegmentState::live;
    }
    /// The writer, and what became of it. Makes system calls: for its lock, and for its name.
    [[nodiscard]] WriterInfo writer() const {
        WriterInfo out;
        if (at_->source) {
            out.state = {at_->source->moved() ? Writer::State::superseded : Writer::State::unknown, 0};
            return out;
        }
        const detail::Segment& segment = at_->segment;
        out.pid = segment.head.get64(wire::ext::writers + wire::ext::writer_pid);
        out.start_time = segment.head.get64(wire::ext::writers + wire::ext::writer_start);
        out.process = inspect::process_name(out.pid, out.start_time);
        out.state = Writer::of(segment, at_->ask->is_held(wire::ext::writer_lock(0)));
        return out;
    }
    /// The session: new whenever a segment is made or taken over.
    [[nodiscard]] std::uint64_t session() const noexcept {
        return at_->source ? at_->source->session : at_->segment.session();
    }
    /// The newest frame's sequence; 0 while there was none. It may pass numbers over.
    [[nodiscard]] std::uint64_t head() const noexcept {
        return at_->source ? at_->source->write_index() : sync::load(at_->segment.newest(), sync::acquire);
    }
    /// Frames that were published since the segment was made: the newest one's id.
    [[nodiscard]] std::uint64_t frames_published() const noexcept {
        const detail::Zone& head = at_->source ? at_->source->head() : at_->segment.head;
        return head.get64(wire::header::frame_seq);
    }
    /// The reader slots that are in use, with what each holds. Makes some system calls a reader.
    [[nodiscard]] std::vector<ReaderInfo> readers() const {
        return at_->source ? inspect::readers(*at_->source) : inspect::readers(at_->segment, *at_->ask);
    }
    /// All slots of the ring, by index.
    [[nodiscard]] std::vector<SlotInfo> slots() const {
        return at_->source ? inspect::slots(*at_->source) : inspect::slots(at_->segment);
    }
    /// The control rings, one a reader slot; none where the segment takes no control messages.
    [[nodiscard]] std::vector<RingInfo> controls() const {
        return at_->source ? inspect::rings(*at_->source) : inspect::rings(at_->segment);
    }
    /// Whether the name still leads to this segment: false once it was closed, another has the name, or a stock server
    /// started anew in it. A system call.
    [[nodiscard]] bool is_current() const {
        if (at_->source && at_->source->moved()) return false;
        return sys::file::leads_to(at_->name.path, at_->source ? at_->source->file : at_->segment.file);
    }
    /// The name as it was given, and the file's path.
    [[nodiscard]] const std::string& name() const noexcept { return at_->name.text; }
    [[nodiscard]] const std::string& path() const noexcept { return at_->name.path; }

private:
    struct Of {
        /// A segment of ours, or a shadow that a stock server's directory is decoded from.
        detail::Segment segment;
        std::optional<stock::Source> source;
        /// A description to ask for the locks of ours.
        std::optional<sys::Lock> ask;
        sys::Name name;
    };
    /// Shared and never given away: a copy of an inspector looks into the same segment.
    explicit Inspector(Of of) : at_(std::make_shared<const Of>(std::move(of))) {}
    std::shared_ptr<const Of> at_;
};

}  // namespace shmx_runtime
#endif
