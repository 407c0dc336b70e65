// Frames that hold still: guards over a pin.
#ifndef SHMX_RUNTIME_CLIENT_FRAME_HPP
#define SHMX_RUNTIME_CLIENT_FRAME_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "../frame/meta.hpp"
#include "attached.hpp"

namespace shmx_runtime::core {

class Client;

/// A pinned frame of a client: zero copy, and it cannot change while it is held. Dropping it lets go.
///
/// Move-only. It may outlive its client and go to another thread, which may drop it there; while it lives the client's
/// reader slot stays taken, and its pin counts among the client's. Several threads may read one frame. One that was moved
/// from is empty: it has no streams.
///
/// Streams are told by their index: the place in the reader's schema, by id.
class [[nodiscard]] Frame {
public:
    Frame(Frame&& other) noexcept
        : at_(std::exchange(other.at_, nullptr)), payload_(other.payload_), words_(other.words_), pin_(other.pin_) {}
    Frame& operator=(Frame&& other) noexcept {
        if (this != &other) {
            drop();
            at_ = std::exchange(other.at_, nullptr);
            payload_ = other.payload_;
            words_ = other.words_;
            pin_ = other.pin_;
        }
        return *this;
    }
    ~Frame() { drop(); }

    /// The bytes of stream `i`, 8-byte aligned at least; empty where the frame does not carry it. A fixed one that the
    /// segment lacks reads as zeroes. Good as long as this frame lives.
    [[nodiscard]] std::span<const std::byte> bytes(std::size_t i) const noexcept {
        return find(i).value_or(std::span<const std::byte>());
    }
    /// The same; none where the frame does not carry it.
    [[nodiscard]] std::optional<std::span<const std::byte>> find(std::size_t i) const noexcept {
        if (at_ == nullptr) [[unlikely]] {
            return std::nullopt;
        }
        return at_->table->bytes(at_->table->find(i, words_), payload_);
    }
    /// Whether the frame carries stream `i`. False for one that this reader's schema lacks; true for fixed ones that the
    /// segment lacks: those read as zeroes. A fixed one that a stock server left out of this frame reads as zeroes too,
    /// and is false.
    [[nodiscard]] bool has(std::size_t i) const noexcept { return at_ != nullptr && at_->table->carries(i, words_); }
    /// The same by the stream's id.
    [[nodiscard]] bool has_id(std::uint32_t id) const noexcept {
        const auto i = at_ != nullptr ? at_->table->index_of(id) : std::nullopt;
        return i && has(*i);
    }
    /// Rows of stream `i` in this frame: blocks of its fixed dimensions; of texts bytes.
    [[nodiscard]] std::size_t rows(std::size_t i) const noexcept {
        return at_ == nullptr || i >= at_->table->streams()
                   ? 0
                   : static_cast<std::size_t>(bytes(i).size() / at_->table->row_bytes(i));
    }
    /// What the frame says about itself: its id, times and session.
    [[nodiscard]] FrameMeta meta() const noexcept {
        return at_ == nullptr ? FrameMeta{} : FrameMeta::of(at_->segment.frame(pin_.slot()));
    }
    [[nodiscard]] std::uint64_t id() const noexcept {
        return at_ == nullptr ? 0 : sync::load(at_->segment.frame(pin_.slot()).frame_id, sync::relaxed);
    }
    /// The payload as it lies.
    [[nodiscard]] std::span<const std::byte> whole() const noexcept {
        return at_ == nullptr ? std::span<const std::byte>() : at_->whole(pin_);
    }
    /// The name of stream `i`, for errors.
    [[nodiscard]] const char* name(std::size_t i) const noexcept {
        return at_ == nullptr || i >= at_->table->streams() ? "?" : at_->table->name(i).c_str();
    }
    /// The schema that the indexes are of: the reader's, or of a reader without one the segment's.
    [[nodiscard]] std::shared_ptr<const schema::Model> model() const noexcept {
        return at_ == nullptr ? nullptr : at_->model;
    }
    /// Where it is pinned, for layers above that need more than this; null of one that was moved from.
    [[nodiscard]] const detail::Attached* attached() const noexcept { return at_; }
    /// Whether it holds a frame: it was not moved from.
    [[nodiscard]] bool is_held() const noexcept { return at_ != nullptr; }

    /// Of a pin that was just taken: for the client.
    Frame(detail::Attached& at, detail::Pin pin) noexcept
        : at_(&at), payload_(at.payload(pin)), words_(at.words(pin)), pin_(pin) {}

private:
    void drop() noexcept {
        if (at_ != nullptr) at_->unpin(pin_);
    }

    detail::Attached* at_;
    const std::byte* payload_;
    const std::uint64_t* words_;
    detail::Pin pin_;
};

}  // namespace shmx_runtime::core
#endif
