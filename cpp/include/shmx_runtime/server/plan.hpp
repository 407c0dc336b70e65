// What the writer knows of each stream: where it lies, or how much of it fits.
#ifndef SHMX_RUNTIME_SERVER_PLAN_HPP
#define SHMX_RUNTIME_SERVER_PLAN_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "../schema/layout.hpp"
#include "../schema/model.hpp"

namespace shmx_runtime::detail {

/// A stream as its writer sees it.
struct WriteStream {
    bool fixed = false;
    /// Of a fixed one: its place in every frame's payload.
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    /// Of a varying one.
    schema::Room room;
    /// Elements of a block, and the most blocks.
    std::uint64_t block = 1;
    std::uint64_t max = 1;
    /// Exactly one block (an optional stream of fixed size).
    bool whole = false;
    /// Characters or bytes, for errors.
    bool text = false;
    std::uint32_t id = 0;
    std::string name;

    /// A stream of varying length (or presence) with this `max`.
    [[nodiscard]] static WriteStream varying(const schema::Types& types, const schema::Stream& stream,
                                             std::optional<std::uint32_t> max, schema::Wire wire) {
        WriteStream made;
        made.room = schema::Room::of(types, stream, max, wire);
        made.block = std::max<std::uint64_t>(stream.block(), 1);
        made.max = max.value_or(1);
        made.whole = !max;
        made.text = stream.elem.is_text();
        made.id = stream.id;
        made.name = stream.name;
        return made;
    }
    /// The most bytes it takes of the varying part.
    [[nodiscard]] std::uint64_t most() const noexcept { return fixed ? 0 : room.most(); }
};

/// All streams of a server.
struct WritePlan {
    std::vector<WriteStream> streams;
    /// Indexes of the fixed streams, by id.
    std::vector<std::size_t> fixed;
    /// Where the varying part begins.
    std::uint64_t fixed_bytes = 0;
    /// The bits that a TLV's `data_offset` keeps. In the native profile a TLV says where its data starts; in `shmx2` it
    /// says nothing, as in stock's frames, where 0 stands for right behind the head.
    std::uint32_t offset_bits = 0;
    /// The most payload bytes of a frame.
    std::uint64_t most = 0;

    /// Of a schema in the profile that the segment will have, with the options' own `max`es.
    [[nodiscard]] static Result<WritePlan> of(const schema::Model& model, schema::Wire wire,
                                              const std::vector<std::pair<std::uint32_t, std::uint32_t>>& max) {
        for (const auto& [id, most] : max) {
            const bool known = std::any_of(model.streams.begin(), model.streams.end(),
                                           [wanted = id](const auto& s) { return s.id == wanted && s.max; });
            if (!known) {
                return errors::geometry(detail::text("max of stream ", id,
                                                     ": the schema has no stream of varying length with this id"));
            }
        }
        WritePlan plan;
        for (const schema::Stream& s : model.streams) {
            auto its = s.max;
            for (const auto& [id, most] : max) {
                if (id == s.id) {
                    its = most;
                    break;
                }
            }
            plan.streams.push_back(WriteStream::varying(model.types, s, its, wire));
        }
        const schema::FrameLayout layout = schema::frame_layout(model, wire);
        for (const schema::Place& place : layout.fixed) {
            WriteStream& stream = plan.streams[place.stream];
            stream.fixed = true;
            stream.offset = place.data;
            stream.bytes = place.bytes;
            plan.fixed.push_back(place.stream);
        }
        plan.fixed_bytes = layout.fixed_bytes;
        plan.offset_bits = wire == schema::Wire::native ? UINT32_MAX : 0;
        plan.most = layout.fixed_bytes;
        for (const WriteStream& s : plan.streams) {
            plan.most = wire::add_sat(plan.most, s.most());
        }
        return plan;
    }
};

}  // namespace shmx_runtime::detail
#endif
