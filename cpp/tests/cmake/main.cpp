#include "beat.hpp"  // through the library
#include "pulse.hpp"

#include <cstdio>
#include <string>

std::uint64_t newest(const std::string& name);

int main(int, char** words) {
    std::string const name = words[1];
    auto beats = beat::Server::create(name);
    auto pulses = pulse::Server::create(name + "-pulse");
    auto frame = beats->begin();
    frame->tick().total = 7;
    if (!frame->publish()) return 1;
    auto other = pulses->begin();
    other->rate() = 1.5F;
    if (!other->publish()) return 1;
    std::printf("%llu of %zu\n", static_cast<unsigned long long>(newest(name)), sizeof(beat::Tick));
}
