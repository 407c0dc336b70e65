//! What no name of a schema may be in generated C++.

use shmx_rust::names::Words;

/// C++'s.
pub const CPP: Words = Words {
    language: "C++",
    keywords: KEYWORDS,
    types: &[
        "BasicFrameMut",
        "Client",
        "Control",
        "Frame",
        "FrameMut",
        "Message",
        "Schema",
        "Server",
        "Snapshot",
        "View",
        "Watcher",
    ],
    reads: &["core", "has", "has_at", "meta"],
    writes: &["carry", "publish", "publish_at", "set_appended"],
    controls: &["Bad", "Body", "Control", "Messages", "Unknown"],
};

/// What a schema's namespace can't be called.
pub const OUTSIDE: Words = Words { keywords: GLOBALS, types: &[], reads: &[], writes: &[], controls: &[], ..CPP };

/// Words of C++ up to C++26, and macros of the C library, Linux, Windows and Qt: no scope holds a macro back.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "BUFSIZ", "CALLBACK", "CHAR_BIT", "CHAR_MAX", "CHAR_MIN", "CONST", "CSIGNAL", "DBL_DIG", "DBL_EPSILON",
    "DBL_MAX", "DBL_MIN", "DELETE", "E2BIG", "EACCES", "EADDRINUSE", "EADDRNOTAVAIL", "EADV", "EAFNOSUPPORT",
    "EAGAIN", "EALREADY", "EBADE", "EBADF", "EBADFD", "EBADMSG", "EBADR", "EBADRQC", "EBADSLT", "EBFONT", "EBUSY",
    "ECANCELED", "ECHILD", "ECHRNG", "ECOMM", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "EDEADLK", "EDEADLOCK",
    "EDESTADDRREQ", "EDOM", "EDOTDOT", "EDQUOT", "EEXIST", "EFAULT", "EFBIG", "EHOSTDOWN", "EHOSTUNREACH",
    "EHWPOISON", "EIDRM", "EILSEQ", "EINPROGRESS", "EINTR", "EINVAL", "EIO", "EISCONN", "EISDIR", "EISNAM",
    "EKEYEXPIRED", "EKEYREJECTED", "EKEYREVOKED", "EL2HLT", "EL2NSYNC", "EL3HLT", "EL3RST", "ELIBACC", "ELIBBAD",
    "ELIBEXEC", "ELIBMAX", "ELIBSCN", "ELNRNG", "ELOOP", "EMEDIUMTYPE", "EMFILE", "EMLINK", "EMSGSIZE", "EMULTIHOP",
    "ENAMETOOLONG", "ENAVAIL", "ENETDOWN", "ENETRESET", "ENETUNREACH", "ENFILE", "ENOANO", "ENOBUFS", "ENOCSI",
    "ENODATA", "ENODEV", "ENOENT", "ENOEXEC", "ENOKEY", "ENOLCK", "ENOLINK", "ENOMEDIUM", "ENOMEM", "ENOMSG",
    "ENONET", "ENOPKG", "ENOPROTOOPT", "ENOSPC", "ENOSR", "ENOSTR", "ENOSYS", "ENOTBLK", "ENOTCONN", "ENOTDIR",
    "ENOTEMPTY", "ENOTNAM", "ENOTRECOVERABLE", "ENOTSOCK", "ENOTSUP", "ENOTTY", "ENOTUNIQ", "ENXIO", "EOF",
    "EOPNOTSUPP", "EOVERFLOW", "EOWNERDEAD", "EPERM", "EPFNOSUPPORT", "EPIPE", "EPROTO", "EPROTONOSUPPORT",
    "EPROTOTYPE", "ERANGE", "EREMCHG", "EREMOTE", "EREMOTEIO", "ERESTART", "ERFKILL", "EROFS", "ERROR", "ESHUTDOWN",
    "ESOCKTNOSUPPORT", "ESPIPE", "ESRCH", "ESRMNT", "ESTALE", "ESTRPIPE", "ETIME", "ETIMEDOUT", "ETOOMANYREFS",
    "ETXTBSY", "EUCLEAN", "EUNATCH", "EUSERS", "EWOULDBLOCK", "EXDEV", "EXFULL", "EXIT_FAILURE", "EXIT_SUCCESS",
    "FALSE", "FLT_DIG", "FLT_EPSILON", "FLT_MAX", "FLT_MIN", "HUGE_VAL", "HUGE_VALF", "HUGE_VALL", "IN", "INFINITY",
    "INT16_MAX", "INT16_MIN", "INT32_MAX", "INT32_MIN", "INT64_MAX", "INT64_MIN", "INT8_MAX", "INT8_MIN", "INT_MAX",
    "INT_MIN", "LDBL_MAX", "LDBL_MIN", "LLONG_MAX", "LLONG_MIN", "LONG_MAX", "LONG_MIN", "MAXFLOAT", "MB_CUR_MAX",
    "MINSIGSTKSZ", "M_E", "M_LN10", "M_LN2", "M_PI", "M_PI_2", "M_PI_4", "M_SQRT2", "NAME_MAX", "NAN", "NFDBITS",
    "NGREG", "NSIG", "NULL", "NZERO", "OUT", "PATH_MAX", "PTRDIFF_MAX", "PTRDIFF_MIN", "RAND_MAX", "SCHAR_MAX",
    "SCHAR_MIN", "SEEK_CUR", "SEEK_END", "SEEK_SET", "SHRT_MAX", "SHRT_MIN", "SIGABRT", "SIGALRM", "SIGBUS",
    "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE",
    "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMIN", "SIGSEGV", "SIGSTKFLT", "SIGSTKSZ",
    "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2",
    "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ", "SIG_DFL", "SIG_ERR", "SIG_IGN", "SIZE_MAX", "SNAN", "SNANF",
    "SNANF128", "SNANF32", "SNANF32X", "SNANF64", "SNANF64X", "SNANL", "SSIZE_MAX", "TIME_UTC", "TRUE", "UCHAR_MAX",
    "UINT16_MAX", "UINT32_MAX", "UINT64_MAX", "UINT8_MAX", "UINT_MAX", "ULLONG_MAX", "ULONG_MAX", "USHRT_MAX",
    "VOID", "WCHAR_MAX", "WCHAR_MIN", "WCONTINUED", "WEOF", "WEXITED", "WEXITSTATUS", "WIFCONTINUED", "WIFEXITED",
    "WIFSIGNALED", "WIFSTOPPED", "WNOHANG", "WNOWAIT", "WSTOPPED", "WSTOPSIG", "WTERMSIG", "WUNTRACED", "alignas",
    "alignof", "alloca", "and", "and_eq", "asm", "assert", "assert_perror", "auto", "be16toh", "be32toh", "be64toh",
    "bitand", "bitor", "bool", "break", "case", "catch", "char", "char16_t", "char32_t", "char8_t", "class",
    "co_await", "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval", "constexpr",
    "constinit", "continue", "contract_assert", "decltype", "default", "delete", "do", "double", "dynamic_cast",
    "else", "emit", "enum", "errno", "explicit", "export", "extern", "false", "far", "float", "for", "foreach",
    "forever", "friend", "goto", "htobe16", "htobe32", "htobe64", "htole16", "htole32", "htole64", "i386", "if",
    "import", "inline", "int", "interface", "issubnormal", "le16toh", "le32toh", "le64toh", "linux", "long",
    "major", "makedev", "math_errhandling", "minor", "module", "mutable", "namespace", "near", "new", "noexcept",
    "not", "not_eq", "nullptr", "offsetof", "operator", "or", "or_eq", "private", "protected",
    "pthread_cleanup_pop", "pthread_cleanup_pop_restore_np", "pthread_cleanup_push",
    "pthread_cleanup_push_defer_np", "public", "register", "reinterpret_cast", "requires", "return", "sa_handler",
    "sa_sigaction", "sched_priority", "setjmp", "short", "si_addr", "si_addr_lsb", "si_arch", "si_band",
    "si_call_addr", "si_fd", "si_int", "si_lower", "si_overrun", "si_pid", "si_pkey", "si_ptr", "si_status",
    "si_stime", "si_syscall", "si_timerid", "si_uid", "si_upper", "si_utime", "si_value", "sigev_notify_attributes",
    "sigev_notify_function", "sigmask", "signals", "signed", "sigsetjmp", "sizeof", "slots", "st_atime", "st_ctime",
    "st_mtime", "static", "static_assert", "static_cast", "stderr", "stdin", "stdout", "strdupa", "strndupa",
    "struct", "switch", "template", "this", "thread_local", "throw", "timeradd", "timerclear", "timercmp",
    "timerisset", "timersub", "true", "try", "typedef", "typeid", "typename", "typeof", "union", "unix", "unsigned",
    "using", "va_arg", "va_copy", "va_end", "va_start", "virtual", "void", "volatile", "wchar_t", "while", "xor",
    "xor_eq",
];

/// Functions and types of the C library, which has no namespace, and namespaces of the C++ library and ours: no other
/// namespace can have their names.
#[rustfmt::skip]
const GLOBALS: &[&str] = &[
    "abort", "abs", "accept", "accept4", "access", "acct", "acos", "acosh", "addrinfo", "adjtime", "aiocb",
    "aioinit", "alarm", "alphasort", "asctime", "asin", "asinh", "asprintf", "atan", "atan2", "atanh", "atof",
    "atoi", "atol", "basename", "bcmp", "bcopy", "bind", "brk", "bsearch", "btowc", "bzero", "c8rtomb", "calloc",
    "cbrt", "ceil", "cfmakeraw", "chdir", "chmod", "chown", "chroot", "clearenv", "clearerr", "clock", "clone",
    "close", "closedir", "closefrom", "closelog", "cmsghdr", "confstr", "connect", "copysign", "cos", "cosh",
    "creat", "ctermid", "ctime", "cuserid", "daddl", "daemon", "daylight", "dcgettext", "ddivl", "dfmal",
    "dgettext", "difftime", "dirent", "dirfd", "dirname", "div", "dladdr", "dladdr1", "dlclose", "dlerror",
    "dlinfo", "dlmopen", "dlopen", "dlsym", "dlvsym", "dmull", "dngettext", "dprintf", "drem", "dsqrtl", "dsubl",
    "dup", "dup2", "dup3", "duplocale", "dysize", "eaccess", "ecvt", "endgrent", "endnetent", "endpwent",
    "endrpcent", "environ", "erf", "erfc", "error", "execl", "execle", "execlp", "execv", "execve", "execveat",
    "execvp", "execvpe", "exit", "exp", "exp2", "expm1", "fabs", "faccessat", "fadd", "fallocate", "fchdir",
    "fchmod", "fchmodat", "fchown", "fchownat", "fclose", "fcloseall", "fcntl", "fcvt", "fdatasync", "fdim", "fdiv",
    "fdopen", "fdopendir", "fegetenv", "fegetmode", "feof", "ferror", "fesetenv", "fesetmode", "fexecve", "fflush",
    "ffma", "ffs", "fgetc", "fgetgrent", "fgetpos", "fgetpwent", "fgets", "fgetwc", "fgetws", "fileno", "finite",
    "flock", "flockfile", "floor", "fma", "fmax", "fmaximum", "fmaxmag", "fmemopen", "fmin", "fminimum", "fminmag",
    "fmod", "fmul", "fopen", "fork", "fpathconf", "fprintf", "fputc", "fputs", "fputwc", "fputws", "fread", "free",
    "freopen", "frexp", "fromfp", "fromfpx", "fscanf", "fseek", "fseeko", "fsetpos", "fsqrt", "fstat", "fstatat",
    "fstatvfs", "fsub", "fsync", "ftell", "ftello", "ftok", "ftruncate", "futimens", "futimes", "futimesat",
    "fwide", "fwprintf", "fwrite", "fwscanf", "gaicb", "gamma", "gcvt", "getc", "getchar", "getcpu", "getcwd",
    "getdate", "getdelim", "getegid", "getenv", "geteuid", "getgid", "getgrent", "getgrgid", "getgrnam",
    "getgroups", "gethostid", "getitimer", "getline", "getlogin", "getnetent", "getopt", "getpass", "getpgid",
    "getpgrp", "getpid", "getppid", "getpt", "getpw", "getpwent", "getpwnam", "getpwuid", "getresgid", "getresuid",
    "getrlimit", "getrpcent", "getrusage", "getsid", "getsubopt", "gettext", "gettid", "getuid", "getw", "getwc",
    "getwchar", "getwd", "glob", "globfree", "gmtime", "grantpt", "group", "gsignal", "herror", "hostent",
    "hstrerror", "htonl", "htons", "hypot", "ilogb", "imaxabs", "imaxdiv", "index", "initstate", "innetgr", "ioctl",
    "iovec", "iruserok", "isalnum", "isalpha", "isascii", "isatty", "isblank", "iscntrl", "isctype", "isdigit",
    "isfdtype", "isgraph", "isinff", "isinfl", "islower", "isnanf", "isnanl", "isprint", "ispunct", "isspace",
    "isupper", "iswalnum", "iswalpha", "iswblank", "iswcntrl", "iswctype", "iswdigit", "iswgraph", "iswlower",
    "iswprint", "iswpunct", "iswspace", "iswupper", "iswxdigit", "isxdigit", "itimerval", "j0", "j1", "jn", "kill",
    "killpg", "labs", "lchmod", "lchown", "lconv", "ldexp", "ldiv", "lgamma", "linger", "link", "linkat", "listen",
    "llabs", "lldiv", "llogb", "llrint", "llround", "localtime", "lockf", "log", "log1p", "log2", "logb", "longjmp",
    "lrint", "lround", "lseek", "lstat", "lutimes", "madvise", "main", "malloc", "mblen", "mbrlen", "mbrtoc8",
    "mbrtowc", "mbsinit", "mbsrtowcs", "mbstowcs", "mbtowc", "memccpy", "memchr", "memcmp", "memcpy", "memfrob",
    "memmem", "memmove", "mempcpy", "memrchr", "memset", "mincore", "mkdir", "mkdirat", "mkdtemp", "mkfifo",
    "mkfifoat", "mknod", "mknodat", "mkostemp", "mkostemps", "mkstemp", "mkstemps", "mktemp", "mktime", "mlock",
    "mlock2", "mlockall", "mmap", "mmsghdr", "modf", "mprotect", "mremap", "msghdr", "msync", "munlock", "munmap",
    "nan", "nanosleep", "nearbyint", "netent", "newlocale", "nextafter", "nextdown", "nextup", "ngettext", "nice",
    "ntohl", "ntohs", "obstack", "open", "openat", "opendir", "openlog", "optarg", "opterr", "optind", "option",
    "optopt", "passwd", "pathconf", "pause", "pclose", "perror", "pipe", "pipe2", "poll", "pollfd", "popen", "pow",
    "ppoll", "pread", "preadv", "preadv2", "printf", "prlimit", "profil", "protoent", "pselect", "psiginfo",
    "psignal", "ptsname", "putc", "putchar", "putenv", "putgrent", "putpwent", "puts", "putw", "putwc", "putwchar",
    "pwrite", "pwritev", "pwritev2", "qecvt", "qfcvt", "qgcvt", "qsort", "raise", "rand", "random", "rawmemchr",
    "rcmd", "read", "readahead", "readdir", "readlink", "readv", "realloc", "realpath", "recv", "recvfrom",
    "recvmmsg", "recvmsg", "remainder", "remove", "remquo", "rename", "renameat", "renameat2", "revoke", "rewind",
    "rewinddir", "rexec", "rindex", "rint", "rlimit", "rmdir", "round", "roundeven", "rpcent", "rpmatch",
    "rresvport", "rusage", "ruserok", "sbrk", "scalb", "scalbln", "scalbn", "scandir", "scandirat", "scanf",
    "seekdir", "select", "send", "sendmmsg", "sendmsg", "sendto", "servent", "setbuf", "setbuffer", "setegid",
    "setenv", "seteuid", "setgid", "setgrent", "setgroups", "sethostid", "setitimer", "setlocale", "setlogin",
    "setnetent", "setns", "setpgid", "setpgrp", "setpwent", "setregid", "setresgid", "setresuid", "setreuid",
    "setrlimit", "setrpcent", "setsid", "setstate", "setuid", "setvbuf", "shmat", "shmctl", "shmdt", "shmget",
    "shmx", "shmx_runtime", "shutdown", "sigaction", "sigaddset", "sigandset", "sigblock", "sigdelset", "sigevent",
    "sighold", "sigignore", "signal", "signgam", "sigorset", "sigpause", "sigqueue", "sigrelse", "sigreturn",
    "sigset", "sigstack", "sigval", "sigwait", "sin", "sincos", "sinh", "sleep", "snprintf", "sockaddr", "socket",
    "splice", "sprintf", "sqrt", "srand", "srandom", "sscanf", "ssignal", "stat", "statvfs", "statx", "std",
    "stpcpy", "stpncpy", "strcat", "strchr", "strchrnul", "strcmp", "strcoll", "strcpy", "strcspn", "strdup",
    "strerror", "strfromd", "strfromf", "strfroml", "strfry", "strftime", "strlen", "strncat", "strncmp", "strncpy",
    "strndup", "strnlen", "strpbrk", "strptime", "strrchr", "strsep", "strsignal", "strspn", "strstr", "strtod",
    "strtof", "strtoimax", "strtok", "strtol", "strtold", "strtoq", "strtoul", "strtoumax", "strtouq", "strxfrm",
    "swab", "swprintf", "swscanf", "symlink", "symlinkat", "sync", "syncfs", "syscall", "sysconf", "syslog",
    "system", "tan", "tanh", "tcdrain", "tcflow", "tcflush", "tcgetattr", "tcgetpgrp", "tcgetsid", "tcsetattr",
    "tcsetpgrp", "tee", "telldir", "tempnam", "termio", "termios", "tgamma", "tgkill", "time", "timegm",
    "timelocal", "times", "timespec", "timeval", "timex", "timezone", "tm", "tmpfile", "tmpnam", "tms", "toascii",
    "tolower", "toupper", "towctrans", "towlower", "towupper", "trunc", "truncate", "ttyname", "ttyslot", "tzname",
    "tzset", "ualarm", "ucred", "ufromfp", "ufromfpx", "umask", "uname", "ungetc", "ungetwc", "unlink", "unlinkat",
    "unlockpt", "unsetenv", "unshare", "uselocale", "usleep", "utimbuf", "utime", "utimensat", "utimes", "utsname",
    "valloc", "vasprintf", "vdprintf", "vfork", "vfprintf", "vfscanf", "vfwprintf", "vfwscanf", "vhangup",
    "vmsplice", "vprintf", "vscanf", "vsnprintf", "vsprintf", "vsscanf", "vswprintf", "vswscanf", "vsyslog",
    "vwprintf", "vwscanf", "wait", "wait3", "wait4", "waitid", "waitpid", "wcpcpy", "wcpncpy", "wcrtomb", "wctob",
    "wctomb", "wctrans", "wctype", "wcwidth", "winsize", "wmemchr", "wmemcmp", "wmemcpy", "wmemmove", "wmempcpy",
    "wmemset", "wprintf", "write", "writev", "wscanf", "y0", "y1", "yn",
];

#[cfg(test)]
mod tests {
    use super::{CPP, GLOBALS};

    #[test]
    fn the_tables_are_sorted() {
        for table in [CPP.keywords, CPP.types, CPP.reads, CPP.writes, CPP.controls, GLOBALS] {
            assert!(table.is_sorted(), "{table:?}");
        }
    }
}
