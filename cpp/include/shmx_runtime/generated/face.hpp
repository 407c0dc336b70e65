#ifndef SHMX_RUNTIME_GENERATED_FACE_HPP
#define SHMX_RUNTIME_GENERATED_FACE_HPP
// How calls say that they failed: results, or exceptions. Generated classes are the same for both.

#include <optional>
#include <utility>

#include "../exception.hpp"
#include "../result.hpp"

namespace shmx_runtime::generated {

/// A result each.
struct Results {
    template <class T>
    using Out = Result<T>;
    template <class T>
    using Poll = Polled<T>;

    template <class T>
    static Result<T> out(Result<T> result) {
        return result;
    }
    template <class T>
    static Polled<T> poll(Polled<T> polled) {
        return polled;
    }
};

#if SHMX_RUNTIME_EXCEPTIONS
/// The value itself, or an Exception.
struct Throwing {
    template <class T>
    using Out = T;
    template <class T>
    using Poll = std::optional<T>;

    template <class T>
    static T out(Result<T> result) {
        if (!result) throw Exception(result.error());
        return *std::move(result);
    }
    static void out(Result<void> result) {
        if (!result) throw Exception(result.error());
    }
    template <class T>
    static std::optional<T> poll(Polled<T> polled) {
        if (polled) return std::optional<T>(std::move(*polled));
        if (const Error* error = polled.error()) throw Exception(*error);
        return std::nullopt;
    }
};
#endif

}  // namespace shmx_runtime::generated
#endif
