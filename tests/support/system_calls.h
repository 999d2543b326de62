// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace meshwright {

/// How often the program @p words turns to the kernel in the folder @p folder: a measure of its work that is
/// the same on every machine, however busy. nullopt where no program may be watched.
inline std::optional<long> systemCalls(const std::string& folder, const std::vector<std::string>& words)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char*> arguments;
        for (const std::string& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // it would want to watch itself
        if (::chdir(folder.c_str()) == 0 && ::freopen("/dev/null", "w", stdout) &&
            ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0)
            ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    long stops = 0;
    int status = 0;
    while (::waitpid(child, &status, 0) == child && !WIFEXITED(status) && !WIFSIGNALED(status)) {
        const int signal = WSTOPSIG(status);
        ++stops;
        ::ptrace(PTRACE_SYSCALL, child, nullptr, signal == SIGTRAP ? 0 : signal);
    }
    const bool hasRun = WIFEXITED(status) && WEXITSTATUS(status) != 127;
    return hasRun ? std::optional(stops / 2) : std::nullopt; // it stops before and after each
}

} // namespace meshwright
