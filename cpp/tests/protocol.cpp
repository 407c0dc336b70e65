// The C++ runtime with itself and with the Rust runtime, each end in a process of its own.
//
// SHMX_RUST_PEER is the Rust peer's program; without it C++ talks to itself alone. SHMX_CORPUS is tests/corpus.
#include <dirent.h>

#include <algorithm>
#include <cstdlib>

#include "check.hpp"
#include "peer.hpp"

namespace {

using peer::Process;

std::string own;
std::string env(const char* name, const char* otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : otherwise;
}
std::string corpus(const std::string& name) { return env("SHMX_CORPUS", "tests/corpus") + "/" + name + ".shmxd"; }

std::vector<std::string> all_cases() {
    std::vector<std::string> names;
    if (DIR* dir = ::opendir(env("SHMX_CORPUS", "tests/corpus").c_str())) {
        while (const dirent* entry = ::readdir(dir)) {
            const std::string name = entry->d_name;
            if (name.ends_with(".shmxd")) names.push_back(name.substr(0, name.size() - 6));
        }
        ::closedir(dir);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A language.
struct Language {
    const char* name;
    std::vector<std::string> command;
};
std::vector<Language> languages() {
    std::vector<Language> all = {{"C++", {own, "peer"}}};
    if (const std::string rust = env("SHMX_RUST_PEER", ""); !rust.empty()) all.push_back({"Rust", {rust}});
    return all;
}

/// For each pair of languages that has C++ in it.
template <class F>
void each_pair(F f) {
    const auto all = languages();
    for (const auto& writer : all) {
        for (const auto& reader : all) {
            if (std::string_view(writer.name) == "Rust" && std::string_view(reader.name) == "Rust") continue;
            const int before = check::failed;
            f(writer, reader);
            if (check::failed != before) std::fprintf(stderr, "  (%s writes, %s reads)\n", writer.name, reader.name);
        }
    }
}

void every_case_in_both_profiles() {
    each_pair([](const Language& w, const Language& r) {
        Process writer(w.command), reader(r.command);
        for (const std::string& name : all_cases()) {
            for (const char* settings : {"", " wire", " crc"}) {
                const int before = check::failed;
                const std::string segment = check::name("case"), blob = corpus(name);
                const std::string made = writer.ask("create " + segment + " " + blob + settings);
                if (made.find("shmx2 has its own") != std::string::npos || made.find("is neither in") != std::string::npos) {
                    continue;  // its schema says shmx2 already, or has a group that there is not
                }
                CHECK_IS(made, "ok 0");
                CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
                CHECK_IS(reader.ask("watch " + segment + " " + blob), "ok");
                CHECK_IS(reader.ask("latest"), "none");
                CHECK_IS(writer.ask("publish 1"), "ok 1");
                CHECK_IS(reader.ask("latest"), "frame 1");
                CHECK_IS(reader.ask("refresh"), "frame 1");
                CHECK_IS(reader.ask("latest"), "none");
                CHECK_IS(reader.ask("refresh"), "none");
                CHECK_IS(writer.ask("publish 6"), "ok 7");
                CHECK_IS(reader.ask("at 6"), "frame 6");
                CHECK_IS(reader.ask("wait 1000"), "frame 7");
                CHECK_IS(reader.ask("missed"), "ok 4");
                CHECK_IS(reader.ask("watch_wait 1000"), "frame 7");
                CHECK_IS(reader.ask("recent 2"), "frame 5");
                CHECK_IS(reader.ask("current"), "frame 7");
                CHECK_IS(reader.ask("at 1000"), "none");
                CHECK_IS(writer.ask("close"), "ok");
                CHECK_IS(reader.ask("writer"), "ok closed");
                CHECK_IS(reader.ask("current"), "frame 7");
                if (check::failed != before) std::fprintf(stderr, "  (%s%s)\n", name.c_str(), settings);
            }
        }
    });
}

void controls() {
    each_pair([](const Language& w, const Language& r) {
        Process writer(w.command), reader(r.command);
        const std::string segment = check::name("controls"), blob = corpus("control_empty");
        const auto model = shmx_runtime::schema::decode_own(pattern::slurp(blob));
        CHECK_OK(model);
        const std::string id = std::to_string(model->controls.front().id);
        CHECK_IS(writer.ask("create " + segment + " " + blob + " control_bytes=64"), "ok 0");
        CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
        CHECK_IS(writer.ask("controls"), "ok");
        // Round the ring many times, with all lengths that fit: 48 data bytes, of which a message takes 16 or more. The
        // Rust peer has no schema of its own and sends what the segment's says: lengths of 0 alone.
        const bool any_length = std::string_view(r.name) == "C++";
        for (int n = 0; n < 60; ++n) {
            std::string body;
            for (int k = 0; any_length && k < n % 41; ++k) body += "0" + std::to_string(k % 10);
            std::string sent = reader.ask("send " + id + " " + body);
            if (sent.find("is full") != std::string::npos) {  // filling went ahead: the server steps over it
                CHECK_IS(writer.ask("controls"), "ok");
                sent = reader.ask("send " + id + " " + body);
            }
            CHECK_IS(sent, "ok");
            CHECK_IS(writer.ask("controls"), "ok " + id + ":" + body);
        }
        CHECK(reader.ask("send 4242").find("o control") != std::string::npos);  // no, or knows no
        for (int n = 0; n < 3; ++n) CHECK_IS(reader.ask("send " + id), "ok");
        const std::string full = reader.ask("send " + id);
        CHECK_SAYS(full.find("is full (48 bytes wait") != std::string::npos, full);
        // A reader that leaves: what it sent is delivered.
        CHECK_IS(reader.ask("detach"), "ok");
        CHECK_IS(writer.ask("controls"), "ok " + id + ": " + id + ": " + id + ":");
        if (!any_length) return;
        CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
        const std::string large = reader.ask("send " + id + " " + std::string(82, '1'));
        CHECK_SAYS(large.find("does not fit the control ring") != std::string::npos, large);
    });
}

void controls_of_all_sizes() {
    each_pair([](const Language& w, const Language& r) {
        Process writer(w.command), reader(r.command);
        const std::string segment = check::name("sizes"), blob = corpus("control_fields");
        const auto model = shmx_runtime::schema::decode_own(pattern::slurp(blob));
        CHECK_OK(model);
        CHECK_IS(writer.ask("create " + segment + " " + blob), "ok 0");
        CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
        for (int round = 0; round < 20; ++round) {
            for (const auto& control : model->controls) {
                std::string body;
                for (std::uint32_t k = 0; k < control.body.bytes; ++k) body += (k + static_cast<unsigned>(round)) % 2 != 0 ? "a7" : "03";
                CHECK_IS(reader.ask("send " + std::to_string(control.id) + " " + body), "ok");
                CHECK_IS(writer.ask("controls"), "ok " + std::to_string(control.id) + ":" + body);
            }
        }
    });
}

void pins_hold_frames_still() {
    each_pair([](const Language& w, const Language& r) {
        Process writer(w.command), reader(r.command);
        const std::string segment = check::name("pins"), blob = corpus("everything");
        CHECK_IS(writer.ask("create " + segment + " " + blob + " pins=2 readers=2"), "ok 0");
        CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
        CHECK_IS(writer.ask("publish 3"), "ok 3");
        CHECK_IS(reader.ask("hold"), "frame 3");
        CHECK_IS(writer.ask("publish 100"), "ok 103");
        CHECK_IS(reader.ask("hold"), "frame 103");
        CHECK_IS(writer.ask("publish 100"), "ok 203");
        const std::string full = reader.ask("latest");
        CHECK_SAYS(full.find("all 2 pins of this reader") != std::string::npos &&
                       full.find("by frames 3, 103;") != std::string::npos,
                   full);
        CHECK_IS(reader.ask("check"), "frame 3 frame 103");
        CHECK_IS(reader.ask("drop"), "ok");
        CHECK_IS(reader.ask("latest"), "frame 203");
    });
}

void a_second_writer_is_refused_by_pid() {
    each_pair([](const Language& w, const Language& r) {
        Process writer(w.command), other(r.command);
        const std::string segment = check::name("second"), blob = corpus("one_stream");
        CHECK_IS(writer.ask("create " + segment + " " + blob), "ok 0");
        const std::string refused = other.ask("create " + segment + " " + blob);
        CHECK_SAYS(refused.find("already has a writer, pid " + std::to_string(writer.pid())) != std::string::npos, refused);
        writer.kill();
        CHECK_IS(other.ask("create " + segment + " " + blob), "ok 1");
        CHECK_IS(other.ask("close"), "ok");
    });
}

void takeover_and_replacement() {
    each_pair([](const Language& w, const Language& r) {
        for (const char* settings : {"", " wire"}) {
            Process reader(r.command);
            const std::string segment = check::name("life"), blob = corpus("everything");
            const std::string make = "create " + segment + " " + blob + settings;
            auto first = std::make_unique<Process>(w.command);
            CHECK_IS(first->ask(make), "ok 0");
            CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
            CHECK_IS(reader.ask("watch " + segment + " " + blob), "ok");
            CHECK_IS(first->ask("publish 5"), "ok 5");
            CHECK_IS(reader.ask("hold"), "frame 5");
            CHECK_IS(first->ask("loan"), "ok");
            first->kill();
            CHECK_IS(reader.ask("writer"), "ok dead");
            // In place: by the other language.
            Process second(r.command);
            CHECK_IS(second.ask(make), "ok 1");
            CHECK_IS(reader.ask("writer"), "ok alive");
            CHECK_IS(reader.ask("latest"), "none");
            CHECK_IS(second.ask("publish 2"), "ok 7");
            CHECK_IS(reader.ask("wait 1000"), "frame 7");
            CHECK_IS(reader.ask("watch_wait 1000"), "frame 7");
            CHECK_IS(second.ask("publish 90"), "ok 97");
            CHECK_IS(reader.ask("latest"), "frame 97");
            CHECK_IS(reader.ask("refresh"), "frame 97");
            CHECK_IS(reader.ask("check"), "frame 5");
            second.kill();
            // Replaced: another number of slots. Ids begin anew, the reader goes on to it, held frames stay.
            Process third(w.command);
            CHECK_IS(third.ask(make + " slots=64"), "ok 0");
            CHECK_IS(third.ask("publish 3"), "ok 3");
            CHECK_IS(reader.ask("wait 1000"), "frame 3");
            CHECK_IS(reader.ask("watch_wait 1000"), "frame 3");
            CHECK_IS(reader.ask("check"), "frame 5");
            CHECK_IS(third.ask("close"), "ok");
            CHECK_IS(reader.ask("drop"), "ok");
        }
    });
}

void waiting_across_a_restart() {
    each_pair([](const Language& w, const Language& r) {
        Process reader(r.command);
        const std::string segment = check::name("restart"), blob = corpus("one_stream");
        auto first = std::make_unique<Process>(w.command);
        CHECK_IS(first->ask("create " + segment + " " + blob), "ok 0");
        CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
        CHECK_IS(first->ask("publish 1"), "ok 1");
        CHECK_IS(reader.ask("latest"), "frame 1");
        for (const char* settings : {"", " slots=32", " slots=16"}) {
            reader.tell("wait 5000");
            first->kill();
            first = std::make_unique<Process>(w.command);
            CHECK(first->ask("create " + segment + " " + blob + settings).starts_with("ok"));
            const std::string id = first->ask("publish 1").substr(3);
            const std::uint64_t since = shmx_runtime::sys::clock::monotonic();
            CHECK_IS(reader.hear(), "frame " + id);
            const std::uint64_t took = (shmx_runtime::sys::clock::monotonic() - since) / 1'000'000;
            CHECK_SAYS(took < 500, std::to_string(took) + " ms");  // 100 on a machine that is not busy
        }
    });
}

void torn_frames_do_not_show() {
    each_pair([](const Language& w, const Language& r) {
        for (const char* settings : {" slots=4 pins=1 readers=1", " wire slots=4 pins=1 readers=1", " crc slots=4 pins=1 readers=1"}) {
            Process writer(w.command), reader(r.command), watcher(r.command);
            const std::string segment = check::name("torn"), blob = corpus("record_big");  // 80 kB a frame
            CHECK_IS(writer.ask("create " + segment + " " + blob + settings), "ok 0");
            CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
            CHECK_IS(watcher.ask("watch " + segment + " " + blob), "ok");
            writer.tell("flood 700");
            reader.tell("storm 600");
            watcher.tell("watch_storm 600");
            const std::string pinned = reader.hear(), copied = watcher.hear();
            CHECK_SAYS(pinned.starts_with("ok ") && !pinned.starts_with("ok 0 "), pinned);
            CHECK_SAYS(copied.starts_with("ok ") && !copied.starts_with("ok 0 "), copied);
            CHECK(writer.hear().starts_with("ok "));
        }
    });
}

void killed_anywhere() {
    each_pair([](const Language& w, const Language& r) {
        const std::string segment = check::name("killed"), blob = corpus("everything");
        Process reader(r.command);
        unsigned seed = 12345;
        std::uint64_t last = 0;
        for (int round = 0; round < 25; ++round) {
            Process writer(round % 2 == 0 ? w.command : r.command);
            const std::string made = writer.ask("create " + segment + " " + blob + " slots=8 pins=1 readers=2");
            CHECK_IS(made, round == 0 ? "ok 0" : "ok 1");
            if (round == 0) CHECK_IS(reader.ask("attach " + segment + " " + blob), "ok");
            // A client that is killed with a frame held, each time: its pin and slot are taken back.
            Process victim(r.command);
            CHECK_IS(victim.ask("attach " + segment + " " + blob), "ok");
            writer.tell("flood 5000");
            CHECK(victim.ask("wait 1000").starts_with("frame"));
            victim.ask("hold");
            seed = seed * 1103515245 + 12345;
            ::usleep(1000 + seed % 20000);
            victim.kill();
            writer.kill();
            const std::string said = reader.ask("current");
            CHECK_SAYS(said.starts_with("frame "), said);
            const std::uint64_t id = std::strtoull(said.c_str() + 6, nullptr, 10);
            CHECK_SAYS(id > last, std::to_string(id) + " after " + std::to_string(last));
            last = id;
        }
        Process after(w.command);
        CHECK_IS(after.ask("create " + segment + " " + blob + " slots=8 pins=1 readers=2"), "ok 1");
        CHECK_IS(after.ask("close"), "ok");
    });
}

}  // namespace

int main(int argc, char** argv) {
    own = argv[0];
    if (argc > 1 && std::string_view(argv[1]) == "peer") return peer::play();
    return check::main(argc, argv,
                       {{"every case, both profiles and CRC-32", every_case_in_both_profiles},
                        {"controls round the ring", controls},
                        {"controls of all sizes", controls_of_all_sizes},
                        {"pins hold frames still", pins_hold_frames_still},
                        {"a second writer is refused", a_second_writer_is_refused_by_pid},
                        {"takeover and replacement", takeover_and_replacement},
                        {"waiting across a restart", waiting_across_a_restart},
                        {"torn frames do not show", torn_frames_do_not_show},
                        {"killed anywhere", killed_anywhere}});
}
