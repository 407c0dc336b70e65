#ifndef SHMX_RUNTIME_EXCEPTION_HPP
#define SHMX_RUNTIME_EXCEPTION_HPP
// An Error that is thrown, where there are exceptions.

#include <exception>
#include <utility>

#include "error.hpp"

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#define SHMX_RUNTIME_EXCEPTIONS 1
#else
#define SHMX_RUNTIME_EXCEPTIONS 0
#endif

#if SHMX_RUNTIME_EXCEPTIONS
namespace shmx_runtime {

/// What the throwing faces throw.
class Exception : public std::exception {
public:
    explicit Exception(Error error) noexcept : error_(std::move(error)) {}

    [[nodiscard]] const char* what() const noexcept override { return error_.message(); }
    /// What went wrong, with its predicates: `e.error().is_not_found()`.
    [[nodiscard]] const Error& error() const noexcept { return error_; }

private:
    Error error_;
};

}  // namespace shmx_runtime
#endif
#endif
