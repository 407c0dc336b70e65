#ifndef SHMX_RUNTIME_GENERATED_MESSAGES_HPP
#define SHMX_RUNTIME_GENERATED_MESSAGES_HPP
// Control messages: structs that lie in a ring as they lie here.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "read.hpp"

namespace shmx_runtime {

/// A message that this schema does not have.
struct UnknownControl {
    /// Its number on the wire.
    std::uint32_t id = 0;
    /// Its body.
    std::vector<std::byte> bytes;

    friend bool operator==(const UnknownControl&, const UnknownControl&) = default;
};

/// A message that is not of its form: its sender has another schema, or is broken. The others go on.
struct BadControl {
    Error error;
};

}  // namespace shmx_runtime

namespace shmx_runtime::generated {

/// A struct, its number on the wire, and its bytes there: 0 of one without fields.
template <class T, std::uint32_t Id, std::size_t Bytes>
struct Tag {
    using Type = T;
    static constexpr std::uint32_t id = Id;
    static constexpr std::size_t bytes = Bytes;
};

/// The messages of a schema.
template <class... Tags>
struct Messages {
    using Body = std::variant<typename Tags::Type..., UnknownControl, BadControl>;

    /// Whether `T` is one that can be sent.
    template <class T>
    static constexpr bool has = (std::is_same_v<T, typename Tags::Type> || ...) || std::is_same_v<T, UnknownControl>;

    /// Calls `send` with id, body and name of a message.
    template <class T, class Send>
        requires has<T>
    static auto encode(const T& message, std::span<const char* const> names, Send&& send) {
        if constexpr (std::is_same_v<T, UnknownControl>) {
            return send(message.id, std::span<const std::byte>(message.bytes), "");
        } else {
            constexpr Found found = find<T>();
            static_assert(Plain<T> && (found.bytes == 0 || found.bytes == sizeof(T)), "a message is its bytes");
            const auto* bytes = reinterpret_cast<const std::byte*>(&message);
            return send(found.id, std::span<const std::byte>(bytes, found.bytes), names[found.index]);
        }
    }

    /// The message of a number and a body; `names` are those of the messages.
    static Body decode(std::uint32_t id, std::span<const std::byte> body,
                       [[maybe_unused]] std::span<const char* const> names) {
        Body out{std::in_place_type<BadControl>, BadControl{errors::bad_control("", 0, 0)}};
        [[maybe_unused]] std::size_t index = 0;
        bool const known = (take<Tags>(id, body, names, index, out) || ...);
        if (!known) out = UnknownControl{id, std::vector<std::byte>(body.begin(), body.end())};
        return out;
    }

private:
    struct Found {
        std::uint32_t id = 0;
        std::size_t bytes = 0;
        std::size_t index = 0;
    };
    template <class T>
    static constexpr Found find() {
        Found found;
        std::size_t index = 0;
        ((std::is_same_v<T, typename Tags::Type> ? void(found = {Tags::id, Tags::bytes, index++}) : void(index++)), ...);
        return found;
    }

    template <class Of>
    static bool take(std::uint32_t id, std::span<const std::byte> body, std::span<const char* const> names,
                     std::size_t& index, Body& out) {
        std::size_t const i = index++;
        if (id != Of::id) return false;
        if (body.size() != Of::bytes) {
            out = BadControl{errors::bad_control(names[i], Of::bytes, body.size())};
            return true;
        }
        typename Of::Type message{};
        if constexpr (Of::bytes != 0) std::memcpy(static_cast<void*>(&message), body.data(), Of::bytes);
        out = message;
        return true;
    }
};

}  // namespace shmx_runtime::generated
#endif
