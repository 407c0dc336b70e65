// What calls return: a value or an Error; and for reads: a frame, nothing new, or an Error.
#ifndef SHMX_RUNTIME_RESULT_HPP
#define SHMX_RUNTIME_RESULT_HPP

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#include "error.hpp"

namespace shmx_runtime {

namespace detail {

/// Says why on stderr and ends the process: a wrong use of a result is a mistake of the program in every build.
[[noreturn]] inline void die(const char* what, const char* message) noexcept {
    std::fprintf(stderr, "shmx: %s: %s\n", what, message);
    std::fflush(stderr);
    std::abort();
}

enum class Holds : std::uint8_t { value, error, nothing };

/// A value, an error, or neither, in one place of memory. What both result types stand on.
template <class T>
class Slot {
public:
    Slot() noexcept : nothing_(0), holds_(Holds::nothing) {}
    explicit Slot(T&& value) noexcept(std::is_nothrow_move_constructible_v<T>)
        : value_(std::move(value)), holds_(Holds::value) {}
    explicit Slot(const T& value)
        requires std::is_copy_constructible_v<T>
        : value_(value), holds_(Holds::value) {}
    /// Made in its place: a value that is put together elsewhere and moved here is written in words and read back in
    /// larger ones, which the processor waits for.
    template <class... Args>
    explicit Slot(std::in_place_t, Args&&... args) : value_(std::forward<Args>(args)...), holds_(Holds::value) {}
    explicit Slot(Error&& error) noexcept : error_(std::move(error)), holds_(Holds::error) {}
    Slot(Slot&& other) noexcept(std::is_nothrow_move_constructible_v<T>) { take(std::move(other)); }
    Slot(const Slot& other)
        requires std::is_copy_constructible_v<T>
    {
        take(other);
    }
    Slot& operator=(Slot&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (this != &other) {
            clear();
            take(std::move(other));
        }
        return *this;
    }
    Slot& operator=(const Slot& other)
        requires std::is_copy_constructible_v<T>
    {
        if (this != &other) {
            clear();
            take(other);
        }
        return *this;
    }
    ~Slot() { clear(); }

    [[nodiscard]] Holds holds() const noexcept { return holds_; }
    [[nodiscard]] T& value() noexcept { return value_; }
    [[nodiscard]] const T& value() const noexcept { return value_; }
    [[nodiscard]] Error& error() noexcept { return error_; }
    [[nodiscard]] const Error& error() const noexcept { return error_; }

private:
    void clear() noexcept {
        if (holds_ == Holds::value) {
            value_.~T();
        } else if (holds_ == Holds::error) {
            error_.~Error();
        }
        nothing_ = 0;
        holds_ = Holds::nothing;
    }
    template <class Other>
    void take(Other&& other) {
        if (other.holds_ == Holds::value) {
            ::new (static_cast<void*>(std::addressof(value_))) T(std::forward<Other>(other).value_);
        } else if (other.holds_ == Holds::error) {
            ::new (static_cast<void*>(std::addressof(error_))) Error(other.error_);
        } else {
            nothing_ = 0;
        }
        holds_ = other.holds_;
    }

    union {
        char nothing_;
        T value_;
        Error error_;
    };
    Holds holds_;
};

struct Done {};

}  // namespace detail

/// What a call returns: its value, or an Error. A moved-from result holds a moved-from value.
///
/// `*` and `->` on an error print it and abort, in every build: no result is used by accident.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) noexcept(std::is_nothrow_move_constructible_v<T>) : slot_(std::move(value)) {}  // NOLINT: implicit
    Result(Error error) noexcept : slot_(std::move(error)) {}                                       // NOLINT: implicit
    template <class... Args>
    explicit Result(std::in_place_t in_place, Args&&... args) : slot_(in_place, std::forward<Args>(args)...) {}

    [[nodiscard]] explicit operator bool() const noexcept { return slot_.holds() == detail::Holds::value; }

    /// Of a value: says so on stderr and aborts.
    [[nodiscard]] const Error& error() const& {
        if (*this) {
            detail::die("error() of a result that holds a value", "ask `if (!result)` first");
        }
        return slot_.error();
    }
    [[nodiscard]] Error error() && { return static_cast<const Result&>(*this).error(); }

    [[nodiscard]] T& operator*() & { return checked(); }
    [[nodiscard]] const T& operator*() const& { return checked(); }
    [[nodiscard]] T&& operator*() && { return std::move(checked()); }
    [[nodiscard]] T* operator->() { return std::addressof(checked()); }
    [[nodiscard]] const T* operator->() const { return std::addressof(checked()); }

    template <class U>
    [[nodiscard]] T value_or(U&& other) const& {
        return *this ? slot_.value() : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] T value_or(U&& other) && {
        return *this ? std::move(slot_.value()) : static_cast<T>(std::forward<U>(other));
    }

private:
    [[nodiscard]] T& checked() {
        static_cast<void>(static_cast<const Result&>(*this).checked());
        return slot_.value();
    }
    [[nodiscard]] const T& checked() const {
        if (!*this) [[unlikely]] {
            detail::die("a result that holds an error was used", slot_.error().message());
        }
        return slot_.value();
    }

    detail::Slot<T> slot_;
};

/// What a call without a value returns: that it succeeded, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() noexcept : slot_(detail::Done{}) {}
    Result(Error error) noexcept : slot_(std::move(error)) {}  // NOLINT: implicit

    [[nodiscard]] explicit operator bool() const noexcept { return slot_.holds() == detail::Holds::value; }

    /// Of a success: says so on stderr and aborts.
    [[nodiscard]] const Error& error() const& {
        if (*this) {
            detail::die("error() of a call that succeeded", "ask `if (!result)` first");
        }
        return slot_.error();
    }
    [[nodiscard]] Error error() && { return static_cast<const Result&>(*this).error(); }

    /// On an error: prints it and aborts.
    void operator*() const {
        if (!*this) [[unlikely]] {
            detail::die("a call failed", slot_.error().message());
        }
    }

private:
    detail::Slot<detail::Done> slot_;
};

/// What a look for a frame returns: the frame, nothing (there is no new one: no error), or an Error.
///
/// True only with a frame. `error()` is null when there was just none.
template <class T>
class [[nodiscard]] Polled {
public:
    using value_type = T;

    /// Nothing new.
    Polled() noexcept = default;
    Polled(T value) noexcept(std::is_nothrow_move_constructible_v<T>) : slot_(std::move(value)) {}  // NOLINT: implicit
    Polled(Error error) noexcept : slot_(std::move(error)) {}                                       // NOLINT: implicit
    template <class... Args>
    explicit Polled(std::in_place_t in_place, Args&&... args) : slot_(in_place, std::forward<Args>(args)...) {}

    [[nodiscard]] explicit operator bool() const noexcept { return slot_.holds() == detail::Holds::value; }
    /// Null unless the call failed.
    [[nodiscard]] const Error* error() const noexcept {
        return slot_.holds() == detail::Holds::error ? std::addressof(slot_.error()) : nullptr;
    }

    [[nodiscard]] T& operator*() & { return checked(); }
    [[nodiscard]] const T& operator*() const& { return checked(); }
    [[nodiscard]] T&& operator*() && { return std::move(checked()); }
    [[nodiscard]] T* operator->() { return std::addressof(checked()); }
    [[nodiscard]] const T* operator->() const { return std::addressof(checked()); }

private:
    [[nodiscard]] T& checked() {
        static_cast<void>(static_cast<const Polled&>(*this).checked());
        return slot_.value();
    }
    [[nodiscard]] const T& checked() const {
        if (!*this) [[unlikely]] {
            const Error* why = error();
            detail::die("a look for a frame that gave none was used", why ? why->message() : "there is no new frame");
        }
        return slot_.value();
    }

    detail::Slot<T> slot_;
};

}  // namespace shmx_runtime
#endif
