#ifndef SHMX_RUNTIME_DYNAMIC_WATCHER_HPP
#define SHMX_RUNTIME_DYNAMIC_WATCHER_HPP
// The watcher of any segment.

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "../watcher.hpp"
#include "frame.hpp"

namespace shmx_runtime::dynamic {

/// A reader of any segment that needs read permission only, takes no reader slot and changes nothing: it copies. Belongs
/// to one thread at a time.
class [[nodiscard]] Watcher {
public:
    /// Opens the segment of a name, which must be there (or come within Options::wait).
    static Result<Watcher> open(std::string_view name, const Options& options = {}) {
        auto core = core::Watcher::open_any(name, options);
        if (!core) return std::move(core).error();
        return Watcher(*std::move(core));
    }

    /// A copy of the newest frame; blank (id() is 0) while there is none. Allocates: to watch on, refresh it.
    Result<Snapshot> snapshot() {
        auto copy = core_.snapshot();
        if (!copy) return std::move(copy).error();
        auto its = std::make_shared<inner::Books>(core_.name(), copy->model(), core_.generation());
        Snapshot made(*std::move(copy), std::move(its), schema::Wire::native);
        if (auto adopted = adopt(made); !adopted) return std::move(adopted).error();
        return made;
    }
    /// Copies the newest frame into the memory of an older one: true when there was a newer one. When not, the snapshot
    /// keeps what it had. Never waits. A copy that the writer overtakes is begun again; after a thousand times it is
    /// left blank, and counts in overtaken().
    Result<bool> refresh(Snapshot& snapshot) { return adopt(snapshot, core_.refresh(snapshot.held_)); }
    /// Waits for a newer frame and copies it: false when the time is up.
    Result<bool> wait(Snapshot& snapshot) { return adopt(snapshot, core_.wait(snapshot.held_)); }
    Result<bool> wait(Snapshot& snapshot, std::chrono::nanoseconds timeout) {
        return adopt(snapshot, core_.wait(snapshot.held_, timeout));
    }

    /// What the directory of the present segment says, with the streams that were appended up to the last copy; null of
    /// one that was moved from.
    std::shared_ptr<const schema::Model> schema() const {
        if (books_ != nullptr && books_->base() == core_.model().get()) return books_->newest().model;
        return core_.model();
    }
    /// Frames that were published and not copied, into whichever snapshot, since the first that was.
    std::uint64_t missed() const noexcept { return core_.missed(); }
    /// Times that a copy was given up because the writer went round the ring faster than it could be made.
    std::uint64_t overtaken() const noexcept { return core_.overtaken(); }
    Writer writer() const noexcept { return core_.writer(); }
    const std::string& name() const noexcept { return core_.name(); }
    const std::string& path() const noexcept { return core_.path(); }
    /// The untyped watcher below.
    core::Watcher& core() noexcept { return core_; }

private:
    explicit Watcher(core::Watcher core) : core_(std::move(core)) {}

    Result<bool> adopt(Snapshot& snapshot, Result<bool> copied) {
        if (!copied) return copied;
        if (auto adopted = adopt(snapshot); !adopted) return std::move(adopted).error();
        return copied;
    }
    /// Gives the copy what the directory says now, if it is of the segment that is watched now.
    Result<void> adopt(Snapshot& snapshot) {
        auto const model = core_.model();
        if (model == nullptr) return errors::empty_handle("watcher");
        if (books_ == nullptr || books_->base() != model.get()) {
            books_ = std::make_shared<inner::Books>(core_.name(), model, core_.generation());
        }
        if (auto grown = books_->renew(*core_.segment()); !grown) return std::move(grown).error();
        if (snapshot.held_.model() == model) {
            snapshot.books_ = books_;
            snapshot.wire_ = core_.segment()->wire;
        }
        return {};
    }

    core::Watcher core_;
    std::shared_ptr<inner::Books> books_;
};

}  // namespace shmx_runtime::dynamic
#endif
