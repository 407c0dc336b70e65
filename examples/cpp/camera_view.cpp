// Looks at the video of `camera_publish`: how old pictures are when they come, their mean colour, and whether each is
// whole. With exceptions for errors.
#include <algorithm>
#include <cstdio>

#include "camera.hpp"
#include "support.hpp"

int main(int argc, char** argv) try {
    const support::Args args(argc, argv, {{"name", "camera"}, {"wait", "10"}, {"seconds", "0"}});
    const support::Stop stop(args.seconds("seconds"));
    support::Latency latency;
    unsigned torn = 0;
    auto shown = std::chrono::steady_clock::now();
    auto client = camera::throwing::Client::attach(args.text("name"), {.wait = args.seconds("wait")});
    while (!stop.now()) {
        const auto frame = client.wait(std::chrono::milliseconds(200));
        if (!frame) {
            if (client.writer().is_alive()) continue;
            break;
        }
        latency.note(frame->meta().age().value_or(std::chrono::nanoseconds(0)));
        const auto image = frame->image();  // 6 MB, which are read here and not copied
        // This test picture's blue is its number, in every pixel.
        const auto blue = static_cast<std::uint8_t>(frame->sequence());
        torn += std::any_of(image.begin(), image.end(), [&](const auto& pixel) { return pixel[2] != blue; }) ? 1 : 0;
        if (std::chrono::steady_clock::now() - shown >= std::chrono::seconds(1)) {
            shown = std::chrono::steady_clock::now();
            std::array<double, 3> mean{};
            for (const auto& pixel : image) {
                for (std::size_t c = 0; c < 3; ++c) mean[c] += pixel[c];
            }
            for (double& channel : mean) channel /= static_cast<double>(image.size());
            std::printf("picture %llu: mean colour %.0f %.0f %.0f\n", static_cast<unsigned long long>(frame->sequence()),
                        mean[0], mean[1], mean[2]);
        }
    }
    std::printf("seen %zu, missed %llu, torn %u, %s\n", latency.count(), static_cast<unsigned long long>(client.missed()),
                torn, latency.text().c_str());
} catch (const shmx_runtime::Exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
}
