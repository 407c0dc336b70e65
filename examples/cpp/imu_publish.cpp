// Publishes the samples of an inertial sensor, in blocks, as it would deliver them: a pendulum that swings.
#include <cmath>
#include <cstdio>
#include <numbers>

#include "imu.hpp"
#include "support.hpp"

int main(int argc, char** argv) {
    const support::Args args(argc, argv, {{"name", "imu"}, {"rate", "1000"}, {"seconds", "10"}});
    support::Stop stop(args.seconds("seconds"));
    const double rate = args.number("rate");
    constexpr std::size_t block = imu::sizes::block;
    auto server = imu::Server::create(args.text("name"));
    if (!server) return std::fprintf(stderr, "error: %s\n", server.error().message()), 1;
    std::uint64_t blocks = 0;
    for (; stop.step(rate / block); ++blocks) {
        const std::uint64_t first = blocks * block;
        // [readme: write]
        auto frame = server->begin();  // a free slot of the ring: what follows is written in place
        frame->first_sample() = first;
        frame->rate() = static_cast<float>(rate);
        frame->temperature() = 25 + std::sin(static_cast<float>(blocks) / 1000);
        auto acceleration = frame->acceleration();
        auto turn_rate = frame->turn_rate();
        for (std::size_t i = 0; i < block; ++i) {
            const double time = static_cast<double>(first + i) / rate;
            const auto swing = static_cast<float>(std::fmod(time * std::numbers::pi, 2 * std::numbers::pi));
            const float angle = 0.3F * std::sin(swing);
            acceleration.x()[i] = 9.81F * std::sin(angle);
            acceleration.y()[i] = 0;
            acceleration.z()[i] = 9.81F * std::cos(angle);
            turn_rate.x()[i] = turn_rate.z()[i] = 0;
            turn_rate.y()[i] = 0.3F * std::cos(swing);
        }
        frame->faults() = blocks % 50 == 49 ? imu::Fault::hot : imu::Fault{};
        if (auto published = frame->publish(); !published) {  // dropped instead, the frame never was
            return std::fprintf(stderr, "error: %s\n", published.error().message()), 1;
        }
        // [/readme]
    }
    std::printf("published %llu frames\n", static_cast<unsigned long long>(blocks));
    return server->close() ? 0 : 1;
}
