// The C++ runner of the matrix: commands on standard input, answers on standard output (see ../README.md). Without an
// argument `serve`, it writes and reads every case itself, in one process.

#include "matrix.hpp"

#include "cases.hpp"  // made by the driver: all generated headers, then the values of each

#include <cstdio>
#include <iostream>
#include <sstream>

namespace {

using matrix::Case;
using shmx_runtime::schema::Wire;

std::unique_ptr<Case> open(const std::string& name) {
    auto const found = matrix::cases().find(name);
    matrix::expect(found != matrix::cases().end(), "no case " + name);
    return found->second();
}

std::string answer(const std::string& line, std::unique_ptr<Case>& now) {
    std::istringstream words(line);
    std::string command, name, path, wire;
    std::uint64_t f = 0;
    words >> command;
    if (command == "create") {
        words >> name >> wire >> path;
        now.reset();
        auto made = open(name);
        made->create(path, wire == "shmx2" ? Wire::shmx2 : Wire::native);
        now = std::move(made);
    } else if (command == "attach") {
        words >> name >> path;
        now.reset();
        auto made = open(name);
        made->attach(path);
        now = std::move(made);
    } else if (command == "close" || command == "detach") {
        now.reset();
    } else {
        matrix::expect(now != nullptr, "no case is open");
        words >> f;
        if (command == "publish") now->publish(f);
        else if (command == "read") now->read(f);
        else if (command == "snapshot") now->snapshot(f);
        else if (command == "send") return "ok " + std::to_string(now->send());
        else if (command == "receive") return "ok " + std::to_string(now->receive());
        else throw matrix::Failed{"no command " + command};
    }
    return "ok";
}

int serve() {
    std::unique_ptr<Case> now;
    for (std::string line; std::getline(std::cin, line);) {
        std::string said;
        try {
            said = answer(line, now);
        } catch (const matrix::Failed& failed) {
            said = "error " + failed.why;
            for (char& c : said) c = c == '\n' ? ' ' : c;
        }
        std::cout << said << std::endl;
    }
    return 0;
}

/// Every case with itself.
int check(const std::string& folder) {
    int failed = 0;
    for (const auto& [name, make] : matrix::cases()) {
        if (name == "segment_group") continue;  // there is no such group
        for (Wire const wire : {Wire::native, Wire::shmx2}) {
            try {
                auto const writer = make(), reader = make();
                std::string const path = folder + "/" + name;
                writer->create(path, wire);
                reader->attach(path);
                for (std::uint64_t f = 0; f < 4; ++f) {
                    writer->publish(f);
                    reader->read(f);
                    reader->snapshot(f);
                }
                matrix::expect(reader->send() == writer->receive(), "messages were lost");
            } catch (const matrix::Failed& why) {
                ++failed;
                std::printf("FAILED %s %s: %s\n", name.c_str(), wire == Wire::native ? "native" : "shmx2", why.why.c_str());
            }
        }
    }
    std::printf("%zu cases, %d failed\n", matrix::cases().size(), failed);
    return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    std::string const first = count > 1 ? words[1] : "";
    return first == "serve" ? serve() : check(first.empty() ? "/dev/shm" : first);
}
