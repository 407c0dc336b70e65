// A writer and readers in a process of their own, told by lines what to do, and answering each with a line. In C++ it is
// this test's own program, started as `PROGRAM peer`; in Rust `tests/runtime/src/bin/peer.rs`. Words:
//
//   create NAME BLOB [wire crc readers=N pins=N slots=N control_bytes=N keep wake]   ok 0, ok 1: took over; error TEXT
//   publish N · flood MS          publish frames                                     ok LASTID
//   loan                          begins a frame and keeps it                        ok
//   controls                      what was sent                                      ok ID:HEX ..
//   close                         closes the segment                                 ok
//   attach NAME BLOB [WAITMS]     a client (in Rust: without a schema)               ok
//   latest · current · wait MS · recent N · at ID                                    none, frame ID, wrong ..
//   hold · check · drop           latest, and keep it; look at the kept ones again; let them go
//   storm MS                      looks at each latest frame                         ok COUNT LASTID
//   send ID HEX · missed · writer · detach
//   watch NAME BLOB [WAITMS] · refresh · watch_wait MS · watch_storm MS
#ifndef SHMX_RUNTIME_TESTS_PEER_HPP
#define SHMX_RUNTIME_TESTS_PEER_HPP

#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pattern.hpp"

namespace peer {

namespace sr = shmx_runtime;

inline std::string error(const sr::Error& why) {
    std::string said = std::string("error ") + why.message();
    for (std::size_t at = 0; (at = said.find('\n', at)) != std::string::npos;) said.replace(at, 1, " | ");
    return said;
}

/// The C++ end.
class Peer {
public:
    std::string does(const std::vector<std::string>& words) {
        const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string(); };
        const auto number = [&](std::size_t i) { return std::strtoull(word(i).c_str(), nullptr, 10); };
        const auto ms = [&](std::size_t i) { return std::chrono::milliseconds(static_cast<long>(number(i))); };
        const std::string what = word(0);
        if (what == "create") return create(words);
        if (what == "publish" || what == "flood") {
            const std::uint64_t until = sr::sys::clock::monotonic() + number(1) * 1'000'000;
            std::uint64_t id = 0;
            for (std::uint64_t n = 0; what == "flood" ? sr::sys::clock::monotonic() < until : n < number(1); ++n) {
                auto published = pattern::publish(*server_);
                if (!published) return error(published.error());
                id = *published;
            }
            return "ok " + std::to_string(id);
        }
        if (what == "loan") {
            auto loan = server_->begin();
            if (!loan) return error(loan.error());
            loan_.emplace(*std::move(loan));
            return "ok";
        }
        if (what == "controls") {
            std::string all = "ok";
            for (auto& message : server_->controls()) {
                if (!message) return error(message.error());
                all += " " + std::to_string(message->id) + ":";
                for (const std::byte b : message->bytes) {
                    char hex[3];
                    std::snprintf(hex, sizeof hex, "%02x", std::to_integer<unsigned>(b));
                    all += hex;
                }
            }
            return all;
        }
        if (what == "close") {
            auto closed = server_->close();
            server_.reset();
            return closed ? "ok" : error(closed.error());
        }
        if (what == "attach" || what == "watch") {
            blob_ = pattern::slurp(word(2));
            const sr::Description schema{"", blob_};
            sr::Options options;
            if (words.size() > 3) options.wait = ms(3);
            if (what == "attach") {
                client_.reset();
                auto client = sr::core::Client::attach(word(1), schema, options);
                if (!client) return error(client.error());
                client_.emplace(*std::move(client));
                return "ok";
            }
            auto watcher = sr::core::Watcher::open(word(1), schema, options);
            if (!watcher) return error(watcher.error());
            watcher_.emplace(*std::move(watcher));
            auto snapshot = watcher_->snapshot();
            if (!snapshot) return error(snapshot.error());
            snapshot_.emplace(*std::move(snapshot));
            return "ok";
        }
        if (what == "latest" || what == "hold") return frame(client_->latest(), what == "hold");
        if (what == "current") return frame(client_->current());
        if (what == "wait") return frame(client_->wait(ms(1)));
        if (what == "recent") return frame(client_->recent(number(1)));
        if (what == "at") return frame(client_->at(number(1)));
        if (what == "check") {
            std::string all;
            for (const auto& held : held_) all += (all.empty() ? "" : " ") + pattern::judged(held);
            return all;
        }
        if (what == "drop") return held_.clear(), "ok";
        if (what == "detach") return client_.reset(), "ok";
        if (what == "storm" || what == "watch_storm") return storm(what == "storm", number(1));
        if (what == "send") {
            std::vector<std::byte> body;
            for (std::size_t i = 0; i + 1 < word(2).size(); i += 2) {
                body.push_back(static_cast<std::byte>(std::strtoul(word(2).substr(i, 2).c_str(), nullptr, 16)));
            }
            auto sent = client_->send(static_cast<std::uint32_t>(number(1)), body);
            return sent ? "ok" : error(sent.error());
        }
        if (what == "missed") return "ok " + std::to_string(client_->missed());
        if (what == "writer") {
            constexpr const char* names[] = {"alive", "closed", "dead", "superseded", "unknown"};
            return std::string("ok ") + names[static_cast<std::size_t>(client_->writer().state)];
        }
        if (what == "refresh" || what == "watch_wait") {
            auto fresh = what == "refresh" ? watcher_->refresh(*snapshot_) : watcher_->wait(*snapshot_, ms(1));
            if (!fresh) return error(fresh.error());
            return *fresh ? pattern::judged(*snapshot_) : "none";
        }
        return "error unknown word " + what;
    }

private:
    std::string create(const std::vector<std::string>& words) {
        sr::Options options;
        for (std::size_t i = 3; i < words.size(); ++i) {
            const std::string key = words[i].substr(0, words[i].find('='));
            const auto at = words[i].find('=');
            const auto n = static_cast<std::uint32_t>(
                at == std::string::npos ? 1 : std::strtoul(words[i].c_str() + at + 1, nullptr, 10));
            if (key == "wire") options.wire = sr::schema::Wire::shmx2;
            if (key == "crc") options.checksum = sr::schema::Checksum::crc32;
            if (key == "readers") options.readers = n;
            if (key == "pins") options.pins = n;
            if (key == "slots") options.slots = n;
            if (key == "control_bytes") options.control_bytes = n;
            if (key == "keep") options.keep = n != 0;
            if (key == "wake") options.wake_watchers = n != 0;
        }
        const auto blob = pattern::slurp(words[2]);
        auto server = sr::core::Server::create(words[1], {"", blob}, options);
        if (!server) return error(server.error());
        loan_.reset();
        server_.reset();
        server_.emplace(*std::move(server));
        return server_->stats().took_over ? "ok 1" : "ok 0";
    }
    std::string frame(sr::Polled<sr::core::Frame> got, bool hold = false) {
        if (!got) return got.error() != nullptr ? error(*got.error()) : "none";
        const std::string said = pattern::judged(*got);
        if (hold) held_.push_back(*std::move(got));
        return said;
    }
    std::string storm(bool pinned, std::uint64_t ms) {
        const std::uint64_t until = sr::sys::clock::monotonic() + ms * 1'000'000;
        std::uint64_t count = 0, last = 0;
        while (sr::sys::clock::monotonic() < until) {
            std::uint64_t id = 0;
            std::string said;
            if (pinned) {
                auto got = client_->latest();
                if (got.error() != nullptr) return error(*got.error());
                if (!got) continue;
                id = got->id();
                said = pattern::judged(*got);
                if (count % 16 == 0 && !said.starts_with("wrong")) {
                    sr::sys::clock::nap(2'000'000);  // time for the writer to go round the ring
                    said = pattern::judged(*got);
                }
            } else {
                auto fresh = watcher_->refresh(*snapshot_);
                if (!fresh) return error(fresh.error());
                if (!*fresh) continue;
                id = snapshot_->id();
                said = pattern::judged(*snapshot_);
            }
            if (said.starts_with("wrong") || id <= last) return said + " after " + std::to_string(last);
            ++count;
            last = id;
        }
        return "ok " + std::to_string(count) + " " + std::to_string(last);
    }

    std::vector<std::byte> blob_;
    std::optional<sr::core::Server> server_;
    std::optional<sr::core::Loan> loan_;
    std::vector<sr::core::Frame> held_;
    std::optional<sr::core::Client> client_;
    std::optional<sr::core::Watcher> watcher_;
    std::optional<sr::core::Snapshot> snapshot_;
};

/// Plays the peer on standard input and output.
inline int play() {
    Peer peer;
    std::string line;
    for (int c = 0; (c = std::getchar()) != EOF;) {
        if (c != '\n') {
            line += static_cast<char>(c);
            continue;
        }
        std::vector<std::string> words(1);
        for (const char letter : line) {
            if (letter == ' ') {
                words.emplace_back();
            } else {
                words.back() += letter;
            }
        }
        std::printf("%s\n", peer.does(words).c_str());
        std::fflush(stdout);
        line.clear();
    }
    return 0;
}

/// The other process, seen from the test.
class Process {
public:
    explicit Process(std::vector<std::string> command) {
        int to[2], from[2];
        if (::pipe2(to, O_CLOEXEC) != 0 || ::pipe2(from, O_CLOEXEC) != 0) std::abort();
        std::vector<char*> args;
        for (auto& word : command) args.push_back(word.data());
        args.push_back(nullptr);
        pid_ = ::fork();
        if (pid_ == 0) {
            ::dup2(to[0], 0);
            ::dup2(from[1], 1);
            ::execv(args[0], args.data());
            std::perror(args[0]);
            ::_exit(127);
        }
        ::close(to[0]);
        ::close(from[1]);
        to_ = ::fdopen(to[1], "w");
        from_ = ::fdopen(from[0], "r");
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() { kill(); }

    /// Tells it to do something.
    void tell(const std::string& line) {
        std::fprintf(to_, "%s\n", line.c_str());
        std::fflush(to_);
    }
    /// What it answers; empty when it has ended.
    std::string hear() {
        std::string line;
        for (int c = 0; (c = std::getc(from_)) != EOF && c != '\n';) line += static_cast<char>(c);
        return line;
    }
    std::string ask(const std::string& line) {
        tell(line);
        return hear();
    }
    /// As `kill -9` does.
    void kill() {
        if (pid_ <= 0) return;
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
        std::fclose(to_);
        std::fclose(from_);
        pid_ = 0;
    }
    [[nodiscard]] int pid() const { return pid_; }

private:
    int pid_ = 0;
    std::FILE* to_ = nullptr;
    std::FILE* from_ = nullptr;
};

}  // namespace peer
#endif
