// Shows what a machine is doing, as `machine_publish` publishes it, line by line.
#include <cstdio>

#include "machine.hpp"
#include "support.hpp"

namespace {

void show(const machine::Frame& frame) {
    std::printf("#%-4llu cores", static_cast<unsigned long long>(frame.sequence()));
    const auto cores = frame.cores();
    for (std::size_t i = 0; i < cores.length(); ++i) std::printf(" %.0f", cores.user()[i] + cores.system()[i]);
    const auto& memory = frame.memory();
    std::printf(" %%  memory %.1f of %.1f GB", static_cast<double>(memory.total - memory.available) / 1e9,
                static_cast<double>(memory.total) / 1e9);
    for (const auto& process : frame.processes().first(std::min<std::size_t>(2, frame.processes().size()))) {
        std::printf("  %s %.0f %%", std::string(process.name.view()).c_str(), static_cast<double>(process.cpu));
    }
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    const support::Args args(argc, argv, {{"name", "machine"}, {"wait", "10"}, {"seconds", "0"}, {"every", "0.5"}});
    const support::Stop stop(args.seconds("seconds"));
    support::Latency latency;
    auto shown = std::chrono::steady_clock::time_point();
    // [readme: read]
    auto client = machine::Client::attach(args.text("name"), {.wait = args.seconds("wait")});
    if (!client) return std::fprintf(stderr, "error: %s\n", client.error().message()), 1;
    while (!stop.now()) {
        auto frame = client->wait(std::chrono::milliseconds(200));
        if (frame) {
            latency.note(frame->meta().age().value_or(std::chrono::nanoseconds(0)));
            if (const auto now = std::chrono::steady_clock::now(); now - shown >= args.seconds("every")) {
                show(*frame);  // reads the frame where it lies; it holds still until it is dropped
                shown = now;
            }
        } else if (const auto* error = frame.error()) {
            return std::fprintf(stderr, "error: %s\n", error->message()), 1;
        } else if (client->writer().state == shmx_runtime::Writer::State::closed) {
            break;
        }
    }
    // [/readme]
    std::fprintf(stderr, "seen %zu, missed %llu, %s\n", latency.count(), static_cast<unsigned long long>(client->missed()),
                 latency.text().c_str());
}
