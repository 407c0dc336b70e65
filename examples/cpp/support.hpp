// What the examples share and that has nothing to do with shmx: arguments, when to stop, the clock.
#pragma once

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace support {

/// Arguments of the form `--key value`, each with a default.
class Args {
public:
    Args(int argc, char** argv, std::map<std::string, std::string> defaults) : values_(std::move(defaults)) {
        for (int i = 1; i < argc; i += 2) {
            const std::string key = argv[i];
            const auto known = key.starts_with("--") ? values_.find(key.substr(2)) : values_.end();
            if (known == values_.end() || i + 1 == argc) {
                std::fprintf(stderr, "error: %s is unknown, or takes a value; there are:\n", argv[i]);
                for (const auto& [name, value] : values_) std::fprintf(stderr, "  --%s [%s]\n", name.c_str(), value.c_str());
                std::exit(2);
            }
            known->second = argv[i + 1];
        }
    }
    [[nodiscard]] const std::string& text(const char* key) const { return values_.at(key); }
    [[nodiscard]] double number(const char* key) const { return std::strtod(text(key).c_str(), nullptr); }
    [[nodiscard]] std::chrono::nanoseconds seconds(const char* key) const {
        return std::chrono::nanoseconds(static_cast<std::int64_t>(number(key) * 1e9));
    }

private:
    std::map<std::string, std::string> values_;
};

/// Ends a program in good order: after some seconds (0: never), on Ctrl-C, or when the program that started it is gone.
class Stop {
public:
    explicit Stop(std::chrono::nanoseconds after) {
        if (after.count() > 0) at_ = Clock::now() + after;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::signal(signal, [](int) { asked = 1; });
        if (std::getenv("SHMX_EXAMPLE_WITH_PARENT") != nullptr) parent_ = ::getppid();
    }
    [[nodiscard]] bool now() const {
        return asked != 0 || Clock::now() >= at_ || (parent_ != 0 && ::getppid() != parent_);
    }
    /// Sleeps until the next step of so many a second is due; false when it is time to end.
    [[nodiscard]] bool step(double rate) {
        if (due_ == Clock::time_point()) due_ = Clock::now();
        while (!now() && Clock::now() < due_) {
            std::this_thread::sleep_for(std::min<Clock::duration>(due_ - Clock::now(), std::chrono::milliseconds(50)));
        }
        // Who was held up for long does not catch up.
        due_ = std::max(due_ + std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / rate)), Clock::now());
        return !now();
    }

private:
    using Clock = std::chrono::steady_clock;
    static inline volatile sig_atomic_t asked = 0;
    Clock::time_point at_ = Clock::time_point::max(), due_;
    pid_t parent_ = 0;
};

/// How old frames are when they are read.
class Latency {
public:
    void note(std::chrono::nanoseconds age) { ages_.push_back(static_cast<double>(age.count()) / 1e3); }
    [[nodiscard]] std::size_t count() const { return ages_.size(); }
    [[nodiscard]] std::string text() {
        std::sort(ages_.begin(), ages_.end());
        const auto us = [&](double share) {
            return ages_.empty() ? 0.0 : ages_[static_cast<std::size_t>(static_cast<double>(ages_.size() - 1) * share)];
        };
        char text[96];
        std::snprintf(text, sizeof text, "median %.0f us, 99%% %.0f us, most %.0f us", us(0.5), us(0.99), us(1));
        return text;
    }

private:
    std::vector<double> ages_;
};

}  // namespace support
