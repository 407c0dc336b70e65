// The conformance program in C++: see ../README.md for what it is told and says.

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "create.hpp"
#include "odd_values.hpp"
#include "tell.hpp"

int main(int count, char** given) {
    std::vector<std::string> const words(given + 1, given + count);
    try {
        if (words.size() > 1 && words[0] == "tell") {
            for (std::size_t i = 1; i < words.size(); ++i) std::cout << conformance::tell(words[i]) << std::endl;
        } else if (words.size() == 3 && words[0] == "create") {
            auto const server = conformance::create(words[1], words[2]);
            std::cout << "ready" << std::endl;
            std::string line;
            std::getline(std::cin, line);
        } else if (words.size() == 3 && words[0] == "odd" && words[1] == "serve") {
            auto const server = conformance::serve_odd(words[2]);
            std::cout << "ready" << std::endl;
            std::string line;
            std::getline(std::cin, line);
        } else if (words.size() == 3 && words[0] == "odd" && words[1] == "tell") {
            std::cout << conformance::tell_odd(words[2]) << std::endl;
        } else {
            throw std::runtime_error("tell PATH... | create typed|dynamic PATH | odd serve|tell PATH");
        }
    } catch (const std::exception& why) {
        std::cerr << "error: " << why.what() << std::endl;
        return 1;
    }
    return 0;
}
