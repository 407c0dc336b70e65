// What stands between a client and a stock segment: it fills the client's shadow, and keeps its reader slot.
#ifndef SHMX_RUNTIME_STOCK_BRIDGE_HPP
#define SHMX_RUNTIME_STOCK_BRIDGE_HPP

#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "../session.hpp"
#include "frame.hpp"
#include "reader.hpp"
#include "shadow.hpp"

namespace shmx_runtime::stock {

/// A client's side of a stock segment; only for the client's own thread.
class Bridge {
public:
    /// Takes a reader slot.
    [[nodiscard]] static Result<std::unique_ptr<Bridge>> attach(std::string_view name, Source source) {
        auto place = claim_slot(source);
        if (!place) return place.error().of(name);
        std::unique_ptr<Bridge> bridge(new Bridge(name, std::move(source)));
        if (!*place) return bridge->taken();
        bridge->place_ = **place;
        return bridge;
    }
    Bridge(const Bridge&) = delete;
    Bridge& operator=(const Bridge&) = delete;
    ~Bridge() {
        // A forked child's copy of this has nothing to give back.
        if (place_ && home_.is_here()) release_slot(source_, *place_);
    }

    /// Whether the server started anew: nothing comes of this bridge any more, attach again by name. One load.
    [[nodiscard]] bool moved() const noexcept { return source_.moved(); }

    /// Copies the newest frame into the shadow if it is new.
    [[nodiscard]] Result<void> pull(const detail::Segment& shadow) {
        auto pulled = try_pull(shadow);
        if (!pulled) return pulled.error().of(name_);
        return pulled;
    }

    /// The sequence of the newest frame that was pulled or fetched; 0 while there was none.
    [[nodiscard]] std::uint64_t newest() const noexcept { return newest_; }

    /// Copies the frame of an id into the shadow, if it is in the ring and not yet there.
    [[nodiscard]] Result<void> fetch(const detail::Segment& shadow, std::uint64_t id) {
        if (moved()) return errors::restarted().of(name_);
        if (id == 0 || has(shadow, id)) return {};
        auto found = of_id(source_, id, tries, [this](std::uint32_t bytes) { return room(bytes); });
        if (!found) return found.error().of(name_);
        if (!*found || moved()) return {};
        if (auto r = put(shadow, **found); !r) return r.error().of(name_);
        seen_ = std::max(seen_, (*found)->id);
        heartbeat();
        return {};
    }

    /// Takes over what the directory has grown by.
    [[nodiscard]] Result<void> directory(const detail::Segment& shadow) {
        auto r = refresh(shadow, source_, false);
        if (!r) return r.error().of(name_);
        return {};
    }

    /// Says that this reader lives. A slot that its server reaped is claimed anew; that there is none free is found out by
    /// send().
    void heartbeat() {
        auto place = this->place();
        if (place && *place) static_cast<void>(beat(source_, **place, seen_));  // a restart, which the next look finds out
    }

    /// Sends a control message; `control` is its name for errors.
    [[nodiscard]] Result<void> send(std::uint32_t id, std::string_view control, std::span<const std::byte> body) {
        if (id == 0) return errors::unknown_control(name_, control);  // stock's word for filling
        auto place = this->place();
        if (!place) return place.error().of(name_);
        if (!*place) return taken();
        if (auto r = beat(source_, **place, seen_); !r) return r.error().of(name_);
        auto sent = stock::send(source_, (*place)->number, id, control, body, name_);
        if (!sent) return sent.error().of(name_);
        return sent;
    }

    /// What is known of the server.
    [[nodiscard]] Writer writer() const noexcept {
        return {moved() ? Writer::State::superseded : Writer::State::unknown, 0};
    }

private:
    /// Copies begun before a call gives up for the moment.
    static constexpr int tries = 16;
    /// How long every copy may be torn before that is an error, in nanoseconds.
    static constexpr std::uint64_t patience = 1'000'000'000;

    Bridge(std::string_view name, Source source) : name_(name), source_(std::move(source)) {}

    [[nodiscard]] Error taken() const {
        return errors::readers_taken(name_, source_.geo.reader_slots,
                                     "readers that it does not name (its server, of stock SHMX, may reap dead ones)");
    }

    /// Memory to copy into: as much as a frame says, at most the segment's cap, which is somebody's word too.
    [[nodiscard]] Result<std::span<std::byte>> room(std::uint32_t bytes) {
        if (buffer_.size() < bytes) buffer_ = detail::Zeroes<std::byte>(bytes);
        if (!buffer_.is_there()) {
            return errors::geometry(text("there is no memory for a copy of a frame of ", bytes, " bytes"));
        }
        return buffer_.span().first(bytes);
    }

    [[nodiscard]] Result<void> put(const detail::Segment& shadow, const Header& header) {
        auto seq = stock::put(shadow, newest_, header, buffer_.span().first(header.payload_bytes), name_);
        if (!seq) return std::move(seq).error();
        newest_ = std::max(newest_, *seq);
        return {};
    }

    [[nodiscard]] Result<void> try_pull(const detail::Segment& shadow) {
        if (moved()) return errors::restarted();
        if (source_.write_index() == index_) return {};
        auto found = stock::newest(source_, seen_, tries, [this](std::uint32_t bytes) { return room(bytes); });
        if (!found) return std::move(found).error();
        switch (found->kind) {
            case Newest::frame:
                if (auto r = put(shadow, found->header); !r) return r;
                index_ = found->index;
                seen_ = found->header.id;
                torn_since_ = 0;
                heartbeat();
                return {};
            case Newest::nothing: index_ = found->index; return {};
            case Newest::overtaken: break;
        }
        const std::uint64_t now = sys::clock::monotonic();
        if (torn_since_ == 0) torn_since_ = now;
        if (now - torn_since_ < patience) return {};
        torn_since_ = 0;
        return errors::overtaken(name_, source_.geo.slots);
    }

    /// The slot that is ours, claimed anew if need be.
    [[nodiscard]] Result<std::optional<Place>> place() {
        if (moved()) return errors::restarted();
        if (place_) {
            auto ours = is_ours(source_, *place_);
            if (!ours) return std::move(ours).error();
            if (!*ours) place_.reset();
        }
        if (!place_) {
            auto place = claim_slot(source_);
            if (!place) return place;
            place_ = *place;
        }
        return place_;
    }

    std::string name_;
    sys::Home home_ = sys::Home::here();
    Source source_;
    /// The sequence of the newest frame in the shadow.
    std::uint64_t newest_ = 0;
    std::optional<Place> place_;
    /// The `write_index` up to which all was seen, and the newest id that was.
    std::uint32_t index_ = 0;
    std::uint64_t seen_ = 0;
    std::uint64_t torn_since_ = 0;
    detail::Zeroes<std::byte> buffer_;
};

}  // namespace shmx_runtime::stock
#endif
