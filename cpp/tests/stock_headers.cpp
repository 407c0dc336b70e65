// The stock library's headers and ours in one source file, in either order: compiled twice, with and without
// SHMX_TEST_STOCK_FIRST. What each side makes, the other reads. Take them from the source package of shmx==1.0.1:
//
//   g++ -std=c++20 -Icpp/include -isystem shmx-1.0.1/src [-DSHMX_TEST_STOCK_FIRST] cpp/tests/stock_headers.cpp
#if defined(SHMX_TEST_STOCK_FIRST)
#include <chrono>  // which stock's client uses without saying so
#include <shmx_client.h>
#include <shmx_inspector.h>
#include <shmx_server.h>
#endif

#include "shmx_runtime/dynamic/dynamic.hpp"
#include "shmx_runtime/inspector/inspector.hpp"
#include "shmx_runtime/shmx_runtime.hpp"

#if !defined(SHMX_TEST_STOCK_FIRST)
#include <shmx_client.h>
#include <shmx_inspector.h>
#include <shmx_server.h>
#endif

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace dynamic = shmx_runtime::dynamic;
using dynamic::Scalar;

static void check(bool holds, const char* what, const std::string& more = {}) {
    if (holds) return;
    std::fprintf(stderr, "stock_headers: %s %s\n", what, more.c_str());
    std::exit(1);
}
#define CHECK(holds) check(holds, #holds)

template <class T>
static T good(shmx_runtime::Result<T> result) {
    check(static_cast<bool>(result), "failed:", result ? "" : result.error().message());
    return *std::move(result);
}
static void good(shmx_runtime::Result<void> result) {
    check(static_cast<bool>(result), "failed:", result ? "" : result.error().message());
}

/// A frame of the schema `mixed`, as the stock client sees it.
static void check_mixed(const shmx::FrameView& view, std::uint64_t tick) {
    CHECK(view.checksum_mismatch == 0);
    CHECK(view.fh->frame_id.load() == tick && view.fh->sim_time == static_cast<double>(tick) / 4);
    shmx::DecodedFrame decoded;
    CHECK(shmx::Client::decode(view, decoded) && decoded.streams.size() == 3);
    for (const auto& [id, item] : decoded.streams) {
        if (id == 1) CHECK(item.bytes == 8 && std::memcmp(item.ptr, &tick, 8) == 0);
        if (id == 2) {
            std::array<float, 15> seen{};
            CHECK(item.bytes == sizeof seen && item.elem_count == 5);
            std::memcpy(seen.data(), item.ptr, sizeof seen);
            CHECK(seen[0] == static_cast<float>(tick) && seen[14] == static_cast<float>(tick) + 14);
        }
        if (id == 3) {
            std::string const log(static_cast<const char*>(item.ptr), item.bytes);
            CHECK(log == "tick " + std::to_string(tick));
        }
    }
}

/// The stock client at somebody else's server of `mixed`, whose first frame has tick 1.
static void stock_reads(const std::string& name) {
    shmx::Client stock;
    CHECK(stock.open(name));
    shmx::StaticState state;
    CHECK(stock.refresh_static(state) && state.dir.size() == 3 && state.dir[1].name == "position");
    shmx::FrameView view;
    CHECK(stock.latest(view));
    check_mixed(view, 1);
    float const gain = 2.5F;
    CHECK(stock.control_send(7, &gain, sizeof gain));
}

/// A stock server with one frame, until its input ends.
static void stock_serves(const std::string& name) {
    shmx::Server::Config config;
    config.name = name;
    config.slots = 5;
    config.reader_slots = 3;
    config.frame_bytes_cap = 4096;
    config.control_per_reader = 256;
    shmx::Server stock;
    CHECK(stock.create(config, {{9, shmx::DT_F32, 3, shmx::LAYOUT_AOS_VECTOR, 12, "velocity", {}}}));
    std::array<float, 6> const velocity{0, 1, 2, 3, 4, 5};
    auto fm = stock.begin_frame();
    CHECK(shmx::Server::append_stream(fm, 9, velocity.data(), 2, sizeof velocity));
    CHECK(stock.publish_frame(fm, 0.5));
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    std::vector<shmx::Server::ControlMsg> messages;
    CHECK(stock.poll_control(messages, 10) && messages.size() == 1 && messages[0].data.size() == 4);
}

/// Our server in the profile shmx2, the stock client.
static void stock_reads_ours(const std::string& name) {
    auto server = good(dynamic::Server::create(
        name,
        dynamic::SchemaBuilder("mixed")
            .stream(dynamic::stream(1, "tick", Scalar::u64))
            .stream(dynamic::stream(2, "position", Scalar::f32).components({"x", "y", "z"}).soa().count(5).unit("m"))
            .stream(dynamic::text(3, "log", 40))
            .control(dynamic::control(7, "set_gain").field("gain", Scalar::f32)),
        {.wire = shmx_runtime::schema::Wire::shmx2}));
    shmx::Client stock;
    CHECK(stock.open(name));
    shmx::StaticState state;
    CHECK(stock.refresh_static(state));
    CHECK(state.dir.size() == 3 && state.dir[1].name == "position" && state.dir[1].components == 3);
    CHECK(state.dir[1].elem_type == shmx::DT_F32 && state.dir[1].layout == shmx::LAYOUT_SOA_SCALAR);
    shmx::FrameView view;
    CHECK(!stock.latest(view));

    for (std::uint64_t tick = 1; tick <= 100; ++tick) {
        auto frame = good(server.begin());
        good(frame.write("tick", tick));
        auto position = good(frame.lend<float>("position"));
        for (std::size_t i = 0; i < position.size(); ++i) position[i] = static_cast<float>(tick) + static_cast<float>(i);
        good(frame.write_text("log", "tick " + std::to_string(tick)));
        CHECK(good(frame.publish_at(static_cast<double>(tick) / 4)) == tick);

        CHECK(stock.latest(view));
        check_mixed(view, tick);
    }
    float const gain = 2.5F;
    CHECK(stock.control_send(7, &gain, sizeof gain));
    auto controls = server.controls();
    auto message = controls.next();
    CHECK(message && message->name() == "set_gain" && message->reader().pid == 0);
    CHECK(good(good(good(message->fields()).field("gain")).number<float>()) == 2.5F);
    CHECK(!controls.next());
    auto inspector = good(shmx_runtime::Inspector::open(name));
    CHECK(inspector.readers().size() == 1 && inspector.readers()[0].kind == shmx_runtime::ReaderInfo::Kind::stock);
}

/// The stock server, our client, watcher and inspector.
static void ours_read_stock(const std::string& name) {
    shmx::Server::Config config;
    config.name = name;
    config.slots = 5;
    config.reader_slots = 3;
    config.frame_bytes_cap = 4096;
    config.control_per_reader = 256;
    shmx::Server stock;
    CHECK(stock.create(config, {{1, shmx::DT_U64, 1, shmx::LAYOUT_SOA_SCALAR, 8, "tick", {}},
                                {9, shmx::DT_F32, 3, shmx::LAYOUT_AOS_VECTOR, 12, "velocity", {}}}));
    auto client = good(dynamic::Client::attach(name));
    auto watcher = good(dynamic::Watcher::open(name));
    CHECK(!client.latest());
    for (std::uint64_t tick = 1; tick <= 100; ++tick) {
        std::array<float, 6> velocity{};
        velocity[4] = static_cast<float>(tick);
        auto fm = stock.begin_frame();
        CHECK(shmx::Server::append_stream(fm, 1, &tick, 1, 8));
        CHECK(shmx::Server::append_stream(fm, 9, velocity.data(), 2, sizeof velocity));
        CHECK(stock.publish_frame(fm, 0.5));

        auto frame = client.latest();
        check(static_cast<bool>(frame), "no frame:", frame.error() != nullptr ? frame.error()->message() : "");
        CHECK(frame->id() == tick && frame->meta().sim_time == 0.5);
        CHECK(good(good(frame->stream("tick")).number<std::uint64_t>()) == tick);
        auto const seen = good(frame->stream("velocity"));
        CHECK(seen.shape() == (std::vector<std::size_t>{2, 3}));
        CHECK(good(seen.numbers<float>())[4] == static_cast<float>(tick));
        auto copy = good(watcher.snapshot());
        CHECK(good(copy.to_json()) == good(frame->to_json()));
    }
    auto held = client.current();
    std::uint32_t const word = 99;
    good(client.send(shmx::TLV_CONTROL_USER, std::as_bytes(std::span(&word, 1))));
    std::vector<shmx::Server::ControlMsg> messages;
    CHECK(stock.poll_control(messages, 10) && messages.size() == 1);
    CHECK(messages[0].type == shmx::TLV_CONTROL_USER && std::memcmp(messages[0].data.data(), &word, 4) == 0);
    auto inspector = good(shmx_runtime::Inspector::open(name));
    CHECK(inspector.layout().fnv && inspector.layout().slots == 5 && inspector.frames_published() == 100);
    CHECK(inspector.readers().size() == 1 && good(inspector.directory()).stock);
    CHECK(held && good(good(held->stream("tick")).number<std::uint64_t>()) == 100);
}

int main(int count, char** words) {
    if (count == 3) {  // the other end of stock_python.py
        std::string(words[1]) == "serve" ? stock_serves(words[2]) : stock_reads(words[2]);
        return 0;
    }
    // In /dev/shm: stock knows no other place.
    std::string const name = "shmx_test_stock_" + std::to_string(::getpid());
    stock_reads_ours(name + "_a");
    ours_read_stock(name + "_b");
    ::unlink(("/dev/shm/" + name + "_b").c_str());  // stock leaves it
    std::puts("stock and ours read each other");
    return 0;
}
