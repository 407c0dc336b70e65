// A frame in memory of one's own.
#ifndef SHMX_RUNTIME_WATCHER_SNAPSHOT_HPP
#define SHMX_RUNTIME_WATCHER_SNAPSHOT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "../frame/meta.hpp"
#include "../frame/table.hpp"

namespace shmx_runtime::core {

class Watcher;

/// A checked copy of a frame, refilled by Watcher::refresh. Blank (`id()` 0, all zero and empty) until there was a frame.
///
/// Move-only, plain memory of this process: it may go to other threads, and holds nothing of the segment. Its reading
/// face is that of Frame.
class [[nodiscard]] Snapshot {
public:
    /// The bytes of stream `i`, 8-byte aligned at least; empty where the frame does not carry it. Good until the next
    /// refresh, and as long as this lives.
    [[nodiscard]] std::span<const std::byte> bytes(std::size_t i) const noexcept {
        return find(i).value_or(std::span<const std::byte>());
    }
    [[nodiscard]] std::optional<std::span<const std::byte>> find(std::size_t i) const noexcept {
        if (table_ == nullptr) return std::nullopt;
        const detail::Found found = table_->find(i, words_.data());
        // Blank, a fixed stream is zeroes: the memory has room for all of a frame.
        return table_->bytes(found, payload());
    }
    [[nodiscard]] bool has(std::size_t i) const noexcept { return table_ != nullptr && table_->carries(i, words_.data()); }
    [[nodiscard]] bool has_id(std::uint32_t id) const noexcept {
        const auto i = table_ != nullptr ? table_->index_of(id) : std::nullopt;
        return i && has(*i);
    }
    [[nodiscard]] std::size_t rows(std::size_t i) const noexcept {
        return table_ == nullptr || i >= table_->streams()
                   ? 0
                   : static_cast<std::size_t>(bytes(i).size() / table_->row_bytes(i));
    }
    /// What the frame says about itself; `id` is 0 while there was none.
    [[nodiscard]] FrameMeta meta() const noexcept { return meta_; }
    [[nodiscard]] std::uint64_t id() const noexcept { return meta_.id; }
    [[nodiscard]] std::span<const std::byte> whole() const noexcept { return {payload(), bytes_}; }
    [[nodiscard]] const char* name(std::size_t i) const noexcept {
        return table_ == nullptr || i >= table_->streams() ? "?" : table_->name(i).c_str();
    }
    [[nodiscard]] std::shared_ptr<const schema::Model> model() const noexcept { return model_; }
    [[nodiscard]] bool is_held() const noexcept { return meta_.id != 0; }

private:
    friend class Watcher;
    static constexpr std::size_t align = 64;

    Snapshot() noexcept = default;

    /// Blank, with room for all payload bytes that a frame may have; any frame past `seq` is newer. How many bytes those
    /// are the segment says, at most 4 GiB and its file's size, which a hole may make up: as zeroes of the system's they
    /// take memory where frames do, and to be refused them is an error.
    [[nodiscard]] static Result<Snapshot> blank(const std::shared_ptr<const detail::Table>& table,
                                                const std::shared_ptr<const schema::Model>& model,
                                                std::uint64_t frame_bytes, std::uint64_t seq) {
        Snapshot made;
        made.memory_ = detail::Zeroes<std::byte>(static_cast<std::size_t>(frame_bytes) + align);
        if (!made.memory_.is_there()) {
            return errors::geometry(detail::text("there is no memory for a copy of frames of ", frame_bytes, " bytes"));
        }
        auto words = detail::index_words(1, table->words());
        if (!words) return std::move(words).error();
        made.words_ = *std::move(words);
        const auto address = reinterpret_cast<std::uintptr_t>(made.memory_.data());
        made.start_ = (align - address % align) % align;
        made.room_ = static_cast<std::size_t>(frame_bytes);
        made.table_ = table;
        made.model_ = model;
        made.seq_ = seq;
        return made;
    }
    [[nodiscard]] std::byte* payload() const noexcept { return memory_.data() + start_; }
    /// The memory to copy so many bytes into, which are no more than there is room for.
    [[nodiscard]] std::span<std::byte> buffer(std::size_t bytes) noexcept {
        bytes_ = bytes;
        most_ = std::max(most_, bytes);
        return {payload(), bytes};
    }
    /// Checks the copy and finds its varying streams.
    [[nodiscard]] Result<void> walk(std::uint64_t payload_bytes) const {
        return table_->walk(payload_bytes, words_.span(), [this](std::uint64_t at) {
            std::uint32_t word = 0;
            std::memcpy(&word, payload() + at, sizeof word);
            return word;
        });
    }
    /// Forgets what it held; any frame past `seq` is newer.
    void clear(std::uint64_t seq) noexcept {
        std::memset(payload(), 0, most_);
        std::fill(words_.span().begin(), words_.span().end(), 0);
        bytes_ = 0;
        meta_ = {};
        seq_ = seq;
    }

    detail::Zeroes<std::byte> memory_;
    /// Where the payload starts in it, so that it is as aligned as the frames it is of.
    std::size_t start_ = 0;
    std::size_t room_ = 0;
    detail::Zeroes<std::uint64_t> words_;
    std::size_t bytes_ = 0;
    /// The most bytes that it ever had: behind that all is zero.
    std::size_t most_ = 0;
    std::shared_ptr<const detail::Table> table_;
    std::shared_ptr<const schema::Model> model_;
    FrameMeta meta_;
    std::uint64_t seq_ = 0;
};

}  // namespace shmx_runtime::core
#endif
