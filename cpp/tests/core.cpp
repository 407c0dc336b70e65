// The C++ runtime's untyped core in one process, with threads and forks: what a user would notice. SHMX_CORPUS is
// tests/corpus.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>
#include <thread>

#include "check.hpp"
#include "pattern.hpp"

namespace {
std::atomic<long> allocations{0};
}

#if defined(__SANITIZE_THREAD__)
#define COUNTS_ALLOCATIONS 0
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define COUNTS_ALLOCATIONS 0
#endif
#endif
#ifndef COUNTS_ALLOCATIONS
#define COUNTS_ALLOCATIONS 1
// Not inlined: compilers then see that memory of malloc's is freed, but not that new is this.
[[gnu::noinline]] void* operator new(std::size_t bytes) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* made = std::malloc(bytes == 0 ? 1 : bytes)) return made;
    std::abort();
}
[[gnu::noinline]] void operator delete(void* what) noexcept { std::free(what); }
[[gnu::noinline]] void operator delete(void* what, std::size_t) noexcept { std::free(what); }
#endif

namespace {

namespace sr = shmx_runtime;
using sr::core::Client;
using sr::core::Frame;
using sr::core::Server;
using sr::core::Watcher;
using std::chrono::milliseconds;

/// A schema of the corpus.
struct Schema {
    std::vector<std::byte> blob;
    sr::Description what;
    sr::schema::Model model;
    explicit Schema(const char* name)
        : blob(pattern::slurp(std::string(std::getenv("SHMX_CORPUS") ? std::getenv("SHMX_CORPUS") : "tests/corpus") + "/" +
                              name + ".shmxd")),
          what{name, blob},
          model(*sr::schema::decode_own(blob)) {}
    std::size_t index(std::string_view stream) const {
        for (std::size_t i = 0; i < model.streams.size(); ++i) {
            if (model.streams[i].name == stream) return i;
        }
        std::abort();
    }
};
const Schema& everything() {
    static const Schema schema("everything");
    return schema;
}

bool says(const sr::Error& error, std::string_view what) {
    return check::that(error.text().find(what) != std::string_view::npos, "the error's text", __FILE__, __LINE__,
                       std::string(error.text()) + " (looked for: " + std::string(what) + ")");
}

/// Runs `f` in a forked child: what it returns.
template <class F>
int in_child(F f) {
    std::fflush(nullptr);
    const pid_t pid = ::fork();
    if (pid == 0) ::_exit(f());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

void results_are_not_used_by_accident() {
    const auto quiet = [] { ::dup2(::open("/dev/null", O_WRONLY), 2); };
    CHECK(in_child([&] {
              quiet();
              auto none = Client::attach("shmx-cpp-none", everything().what);
              static_cast<void>(none->latest());
              return 0;
          }) == 1000 + SIGABRT);
    const std::string name = check::name("spent");
    CHECK(in_child([&] {
              quiet();
              auto server = Server::create(name, everything().what);
              auto client = Client::attach(name, everything().what);
              auto none = client->latest();
              if (none || none.error() != nullptr) return 1;
              static_cast<void>(none->bytes(0));
              return 0;
          }) == 1000 + SIGABRT);
    auto server = Server::create(name, everything().what);
    CHECK_OK(server);
    auto frame = server->begin();
    auto moved = *std::move(frame);
    CHECK(in_child([&] {
              quiet();
              static_cast<void>(frame->fixed(0));
              return 0;
          }) == 1000 + SIGABRT);
    CHECK(in_child([&] {
              quiet();
              static_cast<void>(moved.fixed(everything().index("log")));
              return 0;
          }) == 1000 + SIGABRT);
}

void errors_name_the_thing_and_the_way_out() {
    const std::string name = check::name("errors");
    const auto& what = everything().what;
    auto bad = Server::create("no/such/dir/.dot", what);
    CHECK(!bad && bad.error().is_bad_setting());
    says(bad.error(), "'no/such/dir/.dot' is no segment name");
    auto missing = Server::create("/no-such-dir/name", what);
    says(missing.error(), "its directory is missing");
    auto absent = Client::attach(name, what);
    CHECK(!absent && absent.error().is_not_found());
    says(absent.error(), "no segment '" + name + "' (/dev/shm/" + name + "); start its writer first");
    const std::uint64_t since = sr::sys::clock::monotonic();
    CHECK(!Client::attach(name, what, {.wait = milliseconds(30)}));
    CHECK(sr::sys::clock::monotonic() - since >= 30'000'000);
    CHECK(!Watcher::open(name, what));

    says(Server::create(name, what, {.readers = 57}).error(), "readers is 57, not 1 to 56");
    says(Server::create(name, what, {.mode = 0400}).error(), "mode is 0400");
    says(Server::create(name, what, {.wire = sr::schema::Wire::shmx2, .checksum = sr::schema::Checksum::crc32}).error(),
         "shmx2 has its own");
    says(Server::create(name, what, {.max = {{4711, 1}}}).error(), "max of stream 4711");
    says(Server::create(name, what, {.group = "no such group"}).error(), "group 'no such group' is neither in /etc/group");
    auto huge = Server::create(name, what, {.slots = 1U << 20, .max = {{everything().model.streams[everything().index("log")].id, 1U << 30}}});
    CHECK(!huge && huge.error().is_no_room());
    const std::byte junk[3] = {};
    auto damaged = Server::create(name, {"junk", junk});
    CHECK(!damaged && damaged.error().is_bad_schema());
    CHECK(::access(("/dev/shm/" + name).c_str(), F_OK) != 0);

    auto server = Server::create(name, what, {.readers = 1, .pins = 1});
    CHECK_OK(server);
    auto second = Server::create(name, what);
    CHECK(!second && second.error().is_taken());
    says(second.error(), "segment '" + name + "' already has a writer, pid " + std::to_string(::getpid()) + " (");
    auto client = Client::attach(name, what);
    CHECK_OK(client);
    auto full = Client::attach(name, what);
    CHECK(!full && full.error().is_readers_taken());
    says(full.error(), "all 1 reader slots of segment '" + name + "' are taken, by reader 0: pid " + std::to_string(::getpid()));
    const Schema other("one_stream");
    auto misfit = Watcher::open(name, other.what);
    CHECK(!misfit && misfit.error().is_misfit());

    auto frame = server->begin();
    CHECK_OK(frame);
    auto again = server->begin();
    CHECK(!again && again.error().is_lent());
    const std::size_t log = everything().index("log"), born = everything().index("born");
    CHECK_OK(frame->write(log, std::as_bytes(std::span("first", 5))));
    auto twice = frame->variable(log, 1);
    CHECK(!twice && twice.error().is_written_twice());
    auto too_long = frame->variable(born, 1'000'000);
    CHECK(!too_long && too_long.error().is_wrong_length());
    says(too_long.error(), "stream 'born' takes at most");
    auto nothing = frame->carry();
    CHECK(!nothing && nothing.error().is_not_written());
    auto unwritten = frame->publish();
    CHECK(!unwritten && unwritten.error().is_not_written());
    says(unwritten.error(), "stream 'tick' was not written");
    CHECK(!frame->is_open() && frame->publish().error().code() == sr::Errc::empty_handle);
    CHECK(server->stats().abandoned == 1 && !client->latest());

    // What is in the way is left alone.
    const std::string garbage = check::name("garbage"), path = "/dev/shm/" + garbage;
    std::FILE* file = std::fopen(path.c_str(), "w");
    std::fputs("this is no segment, but somebody's file, which nobody may remove and that is long enough to be looked at; "
               "and so it goes on and on and on",
               file);
    std::fclose(file);
    auto foreign = Server::create(garbage, what);
    CHECK(!foreign && foreign.error().is_corrupt());
    says(foreign.error(), "magic number; it is in the way, remove it or choose another name");
    CHECK(!Client::attach(garbage, what) && ::access(path.c_str(), F_OK) == 0);
    ::unlink(path.c_str());
    CHECK(::symlink(server->path().c_str(), path.c_str()) == 0);
    says(Client::attach(garbage, what).error(), "it is a symbolic link");

    // Handles that hold nothing.
    Client gone = *std::move(client);
    CHECK(client->latest().error()->code() == sr::Errc::empty_handle);
    CHECK(server->close() && server->begin().error().code() == sr::Errc::empty_handle);
    CHECK(gone.writer().state == sr::Writer::State::closed);
}

void slots_that_are_all_pinned() {
    const std::string name = check::name("pinned");
    const auto& what = everything().what;
    auto server = Server::create(name, what, {.readers = 2, .pins = 4, .slots = 4});
    CHECK_OK(server);
    auto client = Client::attach(name, what);
    std::vector<Frame> held;
    for (int n = 0; n < 4; ++n) {
        if (!pattern::publish(*server)) break;
        held.push_back(*client->latest());
    }
    CHECK(client->held() == 4);
    auto full = server->begin();
    CHECK(!full && full.error().is_slots_pinned());
    says(full.error(), "every slot of segment '" + name + "' is pinned, by reader 0: pid ");
    CHECK(server->stats().most_tries <= 8);
    held.erase(held.begin());
    CHECK_OK(pattern::publish(*server));
    held.clear();
    CHECK(client->held() == 0);
    // A client that dies with all its frames: its pins are taken back when the slots run out.
    CHECK(in_child([&] {
              auto victim = Client::attach(name, what);
              for (int n = 0; n < 4; ++n) {
                  auto frame = n == 0 ? victim->current() : victim->recent(static_cast<std::uint64_t>(n));
                  if (!frame) return 1;
                  held.push_back(*std::move(frame));
              }
              ::kill(::getpid(), SIGKILL);
              return 2;
          }) == 1000 + SIGKILL);
    CHECK_OK(pattern::publish(*server));
    CHECK(server->stats().reaped == 1);
}

void carried_appended_and_held() {
    const std::string name = check::name("carry");
    const auto& what = everything().what;
    auto server = Server::create(name, what, {.room = {4096, 4096}});
    CHECK_OK(server);
    auto client = Client::attach(name, what);
    CHECK_OK(pattern::publish(*server));
    auto frame = server->begin();
    const std::size_t tick = everything().index("tick");
    std::memset(frame->fixed(tick), 9, frame->fixed_bytes(tick).size());
    CHECK_OK(frame->carry());
    CHECK(*frame->publish_at(2.5) == 2);
    auto two = client->latest();
    CHECK(two && two->bytes(tick)[0] == std::byte{9} && two->meta().sim_time == 2.5 && two->meta().age().has_value());
    for (const auto& stream : everything().model.streams) {
        if (!stream.is_fixed() || stream.name == "tick") continue;
        const std::size_t i = everything().index(stream.name);
        CHECK(two->bytes(i)[0] == pattern::byte(1, stream.id, 0));
        CHECK(reinterpret_cast<std::uintptr_t>(two->bytes(i).data()) % (two->bytes(i).size() >= 64 ? 64 : 8) == 0);
    }
    // Two views of one frame are one pin; the second outlives the first.
    auto same = client->current();
    CHECK(same && client->held() == 1 && same->bytes(tick).data() == two->bytes(tick).data());
    two = client->current();
    CHECK(client->held() == 1 && same->bytes(tick)[0] == std::byte{9});

    sr::schema::Stream late;
    late.id = 900;
    late.name = "late";
    late.elem.scalar = sr::schema::Scalar::u32;
    CHECK(server->append(late).error().is_append_refused());  // in every frame
    late.max = 16;
    auto index = server->append(late);
    CHECK_OK(index);
    CHECK(server->append(late).error().is_append_refused());  // twice
    auto with = server->begin();
    CHECK_OK(with->carry());
    CHECK_OK(with->write(*index, std::as_bytes(std::span("abcd", 4))));
    CHECK_OK(with->publish());
    auto any = Client::attach_any(name);
    CHECK_OK(any);
    auto seen = any->current();
    CHECK(seen && any->model()->streams.back().name == "late");
    CHECK(seen && seen->bytes(any->model()->streams.size() - 1).size() == 4 && seen->has_id(900));
    late.id = 901;
    late.name = "later";
    CHECK_OK(server->append(late));
    auto renewed = any->refresh_directory();
    CHECK(renewed && *renewed && any->model()->streams.back().name == "later");

    // A frame outlives its client, its server, and the segment.
    Frame last = *client->current();
    CHECK(client->held() == 2);
    { Client goes = *std::move(client); }
    { Server goes = *std::move(server); }
    CHECK(last.bytes(tick)[0] == std::byte{9} && last.id() == 3);
    auto spent = Server::create(name, what);
    CHECK_OK(spent);
    auto loan = spent->begin();
    { Server goes = *std::move(spent); }
    CHECK(!loan->is_open() && loan->publish().error().code() == sr::Errc::empty_handle);
}

void nothing_is_allocated_on_the_way() {
    for (const auto wire : {sr::schema::Wire::native, sr::schema::Wire::shmx2}) {
        const std::string name = check::name("hot");
        const auto& what = everything().what;
        auto server = Server::create(name, what, {.control_bytes = 4096, .wire = wire});
        CHECK_OK(server);
        auto client = Client::attach(name, what);
        auto watcher = Watcher::open(name, what);
        auto copy = watcher->snapshot();
        CHECK_OK(pattern::publish(*server));
        static_cast<void>(client->latest());
        long most = 0;
        for (int n = 0; n < 1000; ++n) {
            const long before = allocations;
            CHECK_OK(pattern::publish(*server));
            auto frame = client->latest();
            auto other = client->current();
            CHECK(frame && other && frame->bytes(0).size() == other->bytes(0).size());
            frame = client->wait(milliseconds(0));
            CHECK(!client->latest() && !client->at(1'000'000) && client->recent(1));
            CHECK(*watcher->refresh(*copy) && !*watcher->refresh(*copy));
            const std::byte body[64] = {};
            if (!everything().model.controls.empty()) {
                const auto& control = everything().model.controls.front();
                CHECK_OK(client->send(control.id, std::span(body).first(control.body.bytes)));
                for (auto& message : server->controls()) CHECK(message && message->id == control.id);
            }
            most = std::max(most, allocations - before);
        }
        CHECK_SAYS(most == 0, std::to_string(most) + " allocations a round");
        if (COUNTS_ALLOCATIONS != 0) CHECK(allocations > 0);
    }
}

void counters_near_their_wrap() {
    // A dead writer's segment whose ring is at 2^32: stock readers see the low half alone, and take 0 for none.
    for (const char* settings : {"native", "shmx2"}) {
        const std::string name = check::name("wrap");
        const auto& what = everything().what;
        sr::Options options{.slots = 8};
        if (settings[0] == 's') options.wire = sr::schema::Wire::shmx2;
        CHECK(in_child([&] {
                  auto server = Server::create(name, what, options);
                  if (!server || !pattern::publish(*server)) return 1;
                  ::_exit(0);
              }) == 0);
        const std::uint64_t seq = (std::uint64_t{1} << 32) - 7;  // of slot 0, too
        const int fd = ::open(("/dev/shm/" + name).c_str(), O_RDWR);
        std::uint32_t slots_offset = 0;
        CHECK(::pread(fd, &slots_offset, 4, 68) == 4);
        CHECK(::pwrite(fd, &seq, 8, 192) == 8 && ::pwrite(fd, &seq, 8, slots_offset + 56) == 8);
        ::close(fd);
        auto server = Server::create(name, what, options);
        CHECK_OK(server);
        CHECK(server->stats().took_over);
        auto client = Client::attach(name, what);
        auto watcher = Watcher::open(name, what);
        auto copy = watcher->blank();
        CHECK(!client->latest() && !client->current());  // the dead writer's frame is not shown
        for (std::uint64_t id = 2; id < 40; ++id) {
            CHECK(*pattern::publish(*server) == id);
            auto frame = client->latest();
            CHECK(frame && pattern::judged(*frame) == "frame " + std::to_string(id));
            CHECK(*watcher->refresh(*copy) && copy->id() == id);
            if (id > 5) CHECK(client->recent(2)->id() == id - 2);
        }
        CHECK(client->missed() == 0 && watcher->missed() == 0);
    }
}

void forked_children() {
    const std::string name = check::name("fork");
    const auto& what = everything().what;
    auto server = Server::create(name, what);
    auto client = Client::attach(name, what);
    auto watcher = Watcher::open(name, what);
    auto copy = watcher->snapshot();
    CHECK_OK(pattern::publish(*server));
    Frame held = *client->latest();
    const auto& m = everything().model;
    CHECK(in_child([&] {
              if (pattern::judged(held) != "frame 1") return 1;
              auto begun = server->begin();
              if (begun || !begun.error().is_forked()) return 2;
              auto looked = client->current();
              if (looked || !looked.error()->is_forked()) return 3;
              if (client->wait(milliseconds(1)).error() == nullptr) return 4;
              auto sent = client->send(m.controls.empty() ? 1 : m.controls.front().id, {});
              if (sent || !sent.error().is_forked()) return 5;
              if (client->writer().state != sr::Writer::State::alive) return 6;
              if (!*watcher->refresh(*copy) || copy->id() != 1) return 7;
              for (auto& message : server->controls()) {
                  if (message || !message.error().is_forked()) return 8;
              }
              Frame drop = std::move(held);
              { Client goes = *std::move(client); }
              { Server goes = *std::move(server); }
              // A child makes handles of its own.
              auto own = Client::attach(name, what);
              return own && pattern::judged(*own->current()) == "frame 1" ? 0 : 9;
          }) == 0);
    CHECK(pattern::judged(held) == "frame 1" && client->held() == 1);
    CHECK(client->writer().is_alive());
    CHECK_OK(pattern::publish(*server));
    CHECK(client->latest());

    // A child that lives on keeps nothing of a parent that dies.
    const std::string orphan = check::name("orphan");
    int pipe_of[2];
    CHECK(::pipe(pipe_of) == 0);
    pid_t grandchild = 0;
    CHECK(in_child([&] {
              auto mine = Server::create(orphan, what);
              auto reader = Client::attach(orphan, what);
              if (!mine || !reader) return 1;
              const pid_t pid = ::fork();
              if (pid == 0) {
                  ::pause();
                  ::_exit(0);
              }
              if (::write(pipe_of[1], &pid, sizeof pid) != sizeof pid) return 2;
              ::kill(::getpid(), SIGKILL);
              return 3;
          }) == 1000 + SIGKILL);
    CHECK(::read(pipe_of[0], &grandchild, sizeof grandchild) == sizeof grandchild);
    auto next = Server::create(orphan, what);
    CHECK_OK(next);
    CHECK(next && next->stats().took_over);
    ::kill(grandchild, SIGKILL);
    ::close(pipe_of[0]);
    ::close(pipe_of[1]);
}

void frames_dropped_in_other_threads() {
    const std::string name = check::name("threads");
    const auto& what = everything().what;
    auto server = Server::create(name, what, {.readers = 3, .pins = 4});
    CHECK_OK(server);
    std::atomic<bool> stop{false};
    std::atomic<std::uint64_t> looked{0};
    std::thread writer([&] {
        while (!stop) CHECK(static_cast<bool>(pattern::publish(*server)));
    });
    std::thread watching([&] {
        auto watcher = Watcher::open(name, what);
        auto copy = watcher->blank();
        std::uint64_t last = 0;
        while (!stop) {
            if (!*watcher->refresh(*copy)) continue;
            CHECK(pattern::judged(*copy) == "frame " + std::to_string(copy->id()) && copy->id() > last);
            last = copy->id();
        }
    });
    // Frames go to another thread, one behind the other, and are looked at and dropped there; the client may be gone.
    for (int round = 0; round < 30; ++round) {
        auto client = Client::attach(name, what);
        CHECK_OK(client);
        std::atomic<Frame*> given{nullptr};
        std::atomic<bool> done{false};
        std::thread dropping([&] {
            for (;;) {
                const bool last = done;
                Frame* frame = given.exchange(nullptr);
                if (frame != nullptr) {
                    CHECK(pattern::judged(*frame) == "frame " + std::to_string(frame->id()));
                    looked.fetch_add(1);
                    delete frame;
                } else if (last) {
                    return;
                }
            }
        });
        for (int n = 0; n < 100; ++n) {
            auto frame = client->current();
            if (!frame) {
                if (frame.error() != nullptr) CHECK(frame.error()->is_pins_taken());
                continue;
            }
            auto* to = new Frame(*std::move(frame));
            Frame* none = nullptr;
            while (!given.compare_exchange_strong(none, to)) none = nullptr;
        }
        { Client goes = *std::move(client); }
        done = true;
        dropping.join();
    }
    stop = true;
    writer.join();
    watching.join();
    CHECK(looked > 100);
    CHECK(server->stats().reaped == 0);
}

void waiting_and_waking() {
    const std::string name = check::name("wait");
    const auto& what = everything().what;
    for (const bool wake : {false, true}) {
        auto server = Server::create(name, what, {.wake_watchers = wake});
        CHECK_OK(server);
        auto client = Client::attach(name, what);
        auto watcher = Watcher::open(name, what);
        auto copy = watcher->blank();
        const std::uint64_t since = sr::sys::clock::monotonic();
        auto nothing = client->wait(milliseconds(20));
        CHECK(!nothing && nothing.error() == nullptr && sr::sys::clock::monotonic() - since >= 20'000'000);
        CHECK(!*watcher->wait(*copy, milliseconds(5)));
        std::thread writer([&] {
            for (int n = 0; n < 50; ++n) {
                sr::sys::clock::nap(2'000'000);
                CHECK_OK(pattern::publish(*server));
            }
            sr::sys::clock::nap(5'000'000);
            CHECK_OK(server->close());
        });
        std::uint64_t frames = 0, copies = 0;
        std::thread copying([&] {
            while (copy->id() < 50) copies += *watcher->wait(*copy, milliseconds(5000)) ? 1 : 0;
        });
        // Until it is closed.
        while (auto frame = client->next()) ++frames;
        writer.join();
        copying.join();
        CHECK(frames + client->missed() == 50 && copies + watcher->missed() == 50 && frames > 25);
        CHECK(client->writer().state == sr::Writer::State::closed && watcher->writer().is_gone());
    }
}

void damaged_segments() {
    // Any bytes at all: every look ends, with an error or a frame.
    unsigned seed = 4711;
    const auto random = [&] { return seed = seed * 1664525 + 1013904223, seed >> 8; };
    const auto& what = everything().what;
    for (const char* profile : {"native", "shmx2", "crc"}) {
        const std::string name = check::name("whole"), target = check::name("damaged"), path = "/dev/shm/" + target;
        sr::Options options{.readers = 2, .pins = 2};
        if (profile[0] == 's') options.wire = sr::schema::Wire::shmx2;
        if (profile[0] == 'c') options.checksum = sr::schema::Checksum::crc32;
        auto server = Server::create(name, what, options);
        for (int n = 0; n < 5; ++n) CHECK_OK(pattern::publish(*server));
        const std::string whole = sr::sys::file::slurp(server->path().c_str());
        const int rounds = std::getenv("SHMX_ROUNDS") != nullptr ? std::atoi(std::getenv("SHMX_ROUNDS")) : 1500;
        int good = 0;
        for (int round = 0; round < rounds; ++round) {
            std::string bytes = whole;
            const unsigned edits = 1 + random() % 3;
            for (unsigned n = 0; n < edits; ++n) {
                // Most of them where numbers are: headers, directory, the frames' heads.
                std::size_t at = random() % bytes.size();
                if (random() % 4 != 0) at = random() % 512;
                if (random() % 4 == 0) at = bytes.size() - 1 - random() % (8 * 2700);
                const unsigned value = random();
                if (random() % 2 == 0) {
                    bytes[at] = static_cast<char>(value);
                } else {
                    at -= at % 4;
                    const std::uint32_t words[] = {0, 1, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000000, value, 64, 4096};
                    std::memcpy(&bytes[at], &words[random() % 8], 4);
                }
            }
            if (random() % 8 == 0) bytes.resize(random() % bytes.size());
            const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
            CHECK(::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
            ::close(fd);
            if (auto client = Client::attach(target, what)) {
                for (std::uint64_t n = 0; n < 6; ++n) {
                    auto frame = n == 0 ? client->current() : client->recent(n);
                    if (frame) pattern::judged(*frame).size() > 0 ? ++good : good;
                }
                static_cast<void>(client->send(1, {}));
            }
            if (auto any = Client::attach_any(target)) {
                if (auto frame = any->latest()) static_cast<void>(pattern::judged(*frame));
            }
            if (auto watcher = Watcher::open(target, what)) {
                if (auto copy = watcher->snapshot()) static_cast<void>(pattern::judged(*copy));
            }
            if (auto next = Server::create(target, what, options)) {
                for (auto& message : next->controls()) static_cast<void>(message);
                static_cast<void>(pattern::publish(*next));
            }
            ::unlink(path.c_str());
        }
        CHECK(good > rounds / 2);
    }
}

}  // namespace

int main(int argc, char** argv) {
    return check::main(argc, argv,
                       {{"results are not used by accident", results_are_not_used_by_accident},
                        {"errors name the thing and the way out", errors_name_the_thing_and_the_way_out},
                        {"slots that are all pinned", slots_that_are_all_pinned},
                        {"carried, appended and held", carried_appended_and_held},
                        {"nothing is allocated on the way", nothing_is_allocated_on_the_way},
                        {"counters near their wrap", counters_near_their_wrap},
                        {"forked children", forked_children},
                        {"frames dropped in other threads", frames_dropped_in_other_threads},
                        {"waiting and waking", waiting_and_waking},
                        {"damaged segments", damaged_segments}});
}
