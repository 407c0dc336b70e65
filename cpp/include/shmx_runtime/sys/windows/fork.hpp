// There is no fork on Windows: a handle is of the process that made it, always.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_FORK_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_FORK_HPP

namespace shmx_runtime::sys {

/// The process that a handle was made in.
class Home {
public:
    [[nodiscard]] static Home here() noexcept { return {}; }
    [[nodiscard]] bool is_here() const noexcept { return true; }
};

}  // namespace shmx_runtime::sys
#endif
