// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace meshwright {

/// The first Python that has botocore, Debian's own before that of the path; nullopt when none has.
inline std::optional<std::string> pythonWithBotocore()
{
    for (const char* python : {"/usr/bin/python3", "python3"})
        if (std::system((std::string(python) + " -c 'import botocore' >/dev/null 2>&1").c_str()) == 0)
            return python;
    return std::nullopt;
}

/// Runs @p command with the shell and calls see for each line it prints, without the line break. Returns
/// whether it ended well.
inline bool forEachLineOf(const std::string& command, const std::function<void(const std::string&)>& see)
{
    std::FILE* out = ::popen(command.c_str(), "r");
    if (!out)
        return false;
    char* buffer = nullptr;
    std::size_t size = 0;
    for (ssize_t length; (length = ::getline(&buffer, &size, out)) > 0;)
        see(std::string(buffer, static_cast<std::size_t>(length - (buffer[length - 1] == '\n' ? 1 : 0))));
    std::free(buffer);
    return ::pclose(out) == 0;
}

} // namespace meshwright
