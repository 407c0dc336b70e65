#ifndef SHMX_RUNTIME_GENERATED_WRITE_HPP
#define SHMX_RUNTIME_GENERATED_WRITE_HPP
// From what an accessor takes to a stream's bytes. `i` is the stream's place in its schema, `elements` how many elements
// a block of it has.

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include "../errors.hpp"
#include "../result.hpp"
#include "read.hpp"

namespace shmx_runtime::generated {

/// A single element that every frame carries.
template <Plain T, class Loan>
T& fixed_one(Loan& loan, std::size_t i) noexcept {
    return *reinterpret_cast<T*>(loan.fixed(i));
}

/// Elements that every frame carries.
template <Plain T, class Loan>
std::span<T> fixed_slice(Loan& loan, std::size_t i, std::size_t elements) noexcept {
    return {reinterpret_cast<T*>(loan.fixed(i)), elements};
}

template <class P, Plain T, class Loan>
P fixed_planes(Loan& loan, std::size_t i, std::size_t elements) noexcept {
    return P(reinterpret_cast<T*>(loan.fixed(i)), elements);
}

template <Plain T>
void copy(T* to, std::span<const T> from) noexcept {
    if (!from.empty()) std::memcpy(static_cast<void*>(to), from.data(), from.size_bytes());
}

/// Writes all of a stream that every frame carries.
template <Plain T, class Loan>
Result<void> fill(Loan& loan, std::size_t i, const char* name, std::size_t elements, std::span<const T> values) {
    if (values.size() != elements) {
        return errors::wrong_length(name, detail::text("exactly ", elements, " elements"), values.size());
    }
    copy(reinterpret_cast<T*>(loan.fixed(i)), values);
    return {};
}

/// Adds `blocks` blocks of a stream that varies to the frame.
template <Plain T, class Loan>
Result<std::span<T>> slice_mut(Loan& loan, std::size_t i, std::size_t elements, std::size_t blocks) {
    Result<std::byte*> bytes = loan.variable(i, blocks);
    if (!bytes) return bytes.error();
    return std::span<T>(reinterpret_cast<T*>(*bytes), blocks * elements);
}

template <class P, Plain T, class Loan>
Result<P> planes_mut(Loan& loan, std::size_t i, std::size_t elements, std::size_t blocks) {
    Result<std::byte*> bytes = loan.variable(i, blocks);
    if (!bytes) return bytes.error();
    return P(reinterpret_cast<T*>(*bytes), blocks * elements);
}

/// Adds a single element that a frame may lack.
template <Plain T, class Loan>
Result<T*> one_mut(Loan& loan, std::size_t i) {
    Result<std::byte*> bytes = loan.variable(i, 1);
    if (!bytes) return bytes.error();
    return reinterpret_cast<T*>(*bytes);
}

/// Writes a stream that varies or may be absent.
template <Plain T, class Loan>
Result<void> set_slice(Loan& loan, std::size_t i, const char* name, std::size_t elements, std::span<const T> values) {
    if (values.size() % elements != 0) {
        std::string const takes = detail::text("blocks of ", elements, " elements");
        return errors::wrong_length(name, takes, values.size());
    }
    Result<std::byte*> bytes = loan.variable(i, values.size() / elements);
    if (!bytes) return bytes.error();
    copy(reinterpret_cast<T*>(*bytes), values);
    return {};
}

template <Plain T, class Loan>
Result<void> set_one(Loan& loan, std::size_t i, const T& value) {
    Result<T*> place = one_mut<T>(loan, i);
    if (!place) return place.error();
    **place = value;
    return {};
}

/// Writes a text. Nothing is written of one that is no UTF-8.
template <class Loan>
Result<void> set_text(Loan& loan, std::size_t i, const char* name, std::string_view text) {
    std::size_t const good = utf8_length(text);
    if (good != text.size()) return not_utf8(detail::text("stream '", name, "'"), good);
    return set_slice<char>(loan, i, name, 1, std::span<const char>(text));
}

}  // namespace shmx_runtime::generated
#endif
