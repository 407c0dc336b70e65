// A small check header: no framework. A test is a function; a check that fails says where, and the program ends with 1.
#ifndef SHMX_RUNTIME_TESTS_CHECK_HPP
#define SHMX_RUNTIME_TESTS_CHECK_HPP

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace check {

inline std::atomic<int> failed{0};
inline std::atomic<int> checks{0};

inline bool that(bool good, const char* what, const char* file, int line, const std::string& why = {}) {
    checks.fetch_add(1, std::memory_order_relaxed);
    if (!good) {
        failed.fetch_add(1, std::memory_order_relaxed);
        std::fprintf(stderr, "%s:%d: not so: %s%s%s\n", file, line, what, why.empty() ? "" : ": ", why.c_str());
    }
    return good;
}

/// Evaluates what it is given once.
template <class Result>
bool ok(const Result& result, const char* what, const char* file, int line) {
    return that(static_cast<bool>(result), what, file, line, result ? std::string() : result.error().message());
}

/// The names that were given out; what is left of them goes with the program.
struct Names {
    std::vector<std::string> all;
    const int pid = ::getpid();
    ~Names() {
        if (::getpid() != pid) return;  // a forked child's copy
        for (const std::string& name : all) ::unlink(("/dev/shm/" + name).c_str());
    }
};

/// A segment name that no other test has.
inline std::string name(const char* what) {
    static Names names;
    names.all.push_back("shmx-cpp-" + std::to_string(::getpid()) + "-" + std::to_string(names.all.size()) + "-" + what);
    return names.all.back();
}

struct Test {
    const char* name;
    void (*run)();
};

/// Runs the tests whose names contain the first argument, or all.
template <std::size_t N>
int main(int argc, char** argv, const Test (&tests)[N]) {
    for (const Test& test : tests) {
        if (argc > 1 && std::string_view(test.name).find(argv[1]) == std::string_view::npos) continue;
        const int before = failed;
        test.run();
        std::printf("%s %s\n", failed == before ? "ok  " : "FAIL", test.name);
        std::fflush(stdout);
    }
    std::printf("%d checks, %d failed\n", checks.load(), failed.load());
    return failed == 0 && checks > 0 ? 0 : 1;
}

}  // namespace check

#define CHECK(what) ::check::that(static_cast<bool>(what), #what, __FILE__, __LINE__)
#define CHECK_SAYS(what, why) ::check::that(static_cast<bool>(what), #what, __FILE__, __LINE__, why)
/// Of a Result: the error is part of the message.
#define CHECK_OK(result) ::check::ok(result, #result, __FILE__, __LINE__)
/// Two texts.
#define CHECK_IS(got, want) check_is(got, want, #got, __FILE__, __LINE__)

inline bool check_is(const std::string& got, std::string_view want, const char* what, const char* file, int line) {
    return check::that(got == want, what, file, line, "'" + got + "', not '" + std::string(want) + "'");
}

#endif
