// A particle simulation that publishes each step and takes commands from its renderers.
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <variant>

#include "sim_render.hpp"
#include "support.hpp"

namespace {

using sim_render::Control;
using sim_render::throwing::FrameMut;
using sim_render::throwing::Server;

/// What happens for each kind of message.
template <class... F>
struct Each : F... {
    using F::operator()...;
};

struct Sim {
    float dt;
    std::uint64_t tick = 0;
    std::array<float, 3> gravity = {0, 0, -9.81F};
    bool paused = false;

    /// Takes the commands that have come; says what became of them.
    std::string obey(Server& server) {
        std::string log;
        const auto say = [&](const char* text) { log += (log.empty() ? "" : "; ") + std::string(text); };
        // [readme: controls]
        for (const auto& message : server.controls()) {
            std::visit(Each{[&](const Control::SetGravity& control) {
                                gravity = control.g;
                                char text[64];
                                std::snprintf(text, sizeof text, "gravity is [%.1f, %.1f, %.1f]", gravity[0], gravity[1],
                                              gravity[2]);
                                say(text);
                            },
                            [&](const Control::Pause&) {
                                paused = !paused;
                                say(paused ? "paused" : "going on");
                            },
                            [&](const Control::Load&) { say("can't load: this one begins where it always does"); },
                            [&](const auto&) { say("what was that?"); }},  // of a newer renderer
                       message.body);
        }
        // [/readme]
        return log;
    }

    void step(Server& server, const std::string& log) {
        auto frame = server.begin();
        if (tick == 0) {
            begin(frame);
        } else {
            frame.carry();  // the step before lies in the segment: copied over, then moved in place
            if (!paused) advance(frame);
        }
        frame.tick() = tick;
        if (tick % 60 == 30) {
            auto born = frame.born(1);
            born[0] = {};
            born[0].id = static_cast<std::uint32_t>(tick % sim_render::sizes::particles);
            born[0].kind = sim_render::Kind::star;
            born[0].mass = 2e30F;
            born[0].name = shmx_runtime::Text<16>::truncated("star " + std::to_string(tick));
        }
        frame.set_log(log);
        frame.set_hud(R"({"paused":)" + std::string(paused ? "true" : "false") + "}");
        frame.publish_at(static_cast<double>(tick) * static_cast<double>(dt));
        ++tick;
    }

    static void begin(FrameMut& frame) {
        // Spread by the golden ratio: even, and the same in every run.
        const std::array<float, 3> steps = {0.618F, 0.755F, 0.570F};
        auto position = frame.position();
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const auto plane = position.plane(axis);
            for (std::size_t i = 0; i < plane.size(); ++i) {
                plane[i] = std::fmod(static_cast<float>(i) * steps[axis], 1.0F) * 2 - 1;
            }
        }
        for (auto& v : frame.velocity()) v = {};
    }

    /// Moves everything on by a step; what hits a wall of the box bounces back, slower.
    void advance(FrameMut& frame) const {
        // [readme: in place]
        auto position = frame.position();
        auto velocity = frame.velocity();
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const auto plane = position.plane(axis);
            for (std::size_t i = 0; i < plane.size(); ++i) {
                float& v = velocity[i][axis];
                v += gravity[axis] * dt;
                plane[i] += v * dt;
                if (std::abs(plane[i]) > 1) {
                    plane[i] = std::copysign(1.0F, plane[i]);
                    v *= -0.9F;
                }
            }
        }
        // [/readme]
    }
};

}  // namespace

int main(int argc, char** argv) try {
    const support::Args args(argc, argv, {{"name", "sim"}, {"rate", "60"}, {"seconds", "10"}});
    support::Stop stop(args.seconds("seconds"));
    auto server = Server::create(args.text("name"));
    Sim sim{.dt = static_cast<float>(1 / args.number("rate"))};
    std::string log;
    while (stop.step(args.number("rate"))) {
        const std::string news = sim.obey(server);
        if (!news.empty()) log = news;  // and said until there are others: who reads the newest frame may not see this one
        sim.step(server, log);
    }
    std::printf("published %llu frames\n", static_cast<unsigned long long>(sim.tick));
    server.close();
} catch (const shmx_runtime::Exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
}
