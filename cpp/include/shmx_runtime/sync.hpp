// The one door to atomics over mapped memory: words reached through std::atomic_ref, never as objects of their own.
#ifndef SHMX_RUNTIME_SYNC_HPP
#define SHMX_RUNTIME_SYNC_HPP

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace shmx_runtime::sync {

static_assert(std::atomic_ref<std::uint32_t>::is_always_lock_free);
static_assert(std::atomic_ref<std::uint64_t>::is_always_lock_free);

inline constexpr auto relaxed = std::memory_order_relaxed;
inline constexpr auto acquire = std::memory_order_acquire;
inline constexpr auto release = std::memory_order_release;
inline constexpr auto acq_rel = std::memory_order_acq_rel;

using Word = std::uint64_t;
using Half = std::uint32_t;

// The loads take words of read-only mappings too: lock-free loads write nothing.
template <class T>
[[nodiscard]] inline T load(T& word, std::memory_order order) noexcept {
    return std::atomic_ref<T>(word).load(order);
}
template <class T>
inline void store(T& word, T value, std::memory_order order) noexcept {
    std::atomic_ref<T>(word).store(value, order);
}
template <class T>
inline T exchange(T& word, T value, std::memory_order order) noexcept {
    return std::atomic_ref<T>(word).exchange(value, order);
}
/// True when `word` was `expected` and is `wanted` now. Acquires or releases as `order` says when it succeeds.
template <class T>
[[nodiscard]] inline bool compare_exchange(T& word, T expected, T wanted, std::memory_order order) noexcept {
    return std::atomic_ref<T>(word).compare_exchange_strong(expected, wanted, order, relaxed);
}
template <class T>
inline T fetch_add(T& word, T value, std::memory_order order) noexcept {
    return std::atomic_ref<T>(word).fetch_add(value, order);
}
inline Word fetch_or(Word& word, Word bits, std::memory_order order) noexcept {
    return std::atomic_ref<Word>(word).fetch_or(bits, order);
}
inline Word fetch_and(Word& word, Word bits, std::memory_order order) noexcept {
    return std::atomic_ref<Word>(word).fetch_and(bits, order);
}

#if defined(__GNUC__) && !defined(__clang__)
// ThreadSanitizer does not know fences. What they order lies in other mappings, which it can't follow either.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wtsan"
#endif
inline void fence_acquire() noexcept { std::atomic_thread_fence(acquire); }
inline void fence_release() noexcept { std::atomic_thread_fence(release); }
inline void fence_full() noexcept { std::atomic_thread_fence(std::memory_order_seq_cst); }
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

}  // namespace shmx_runtime::sync
#endif
