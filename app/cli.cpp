// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"

#include <QFile>

#include <cstdio>

using namespace meshwright::cli;

namespace {

/// False when not all of it could be written: a full disk, say.
bool print(const std::string& text, FILE* to)
{
    return std::fwrite(text.data(), 1, text.size(), to) == text.size() && std::fflush(to) == 0;
}

} // namespace

// No QCoreApplication: nothing here needs its event loop, and it has words of its own about locales.
int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const Answer answer = std::visit([](const auto& call) { return run(call); }, understand(arguments));
    print(answer.errors, stderr);
    if (!print(answer.output, stdout)) {
        print("Standard output cannot be written. Check that the disk has free space.\n", stderr);
        return Trouble;
    }
    return answer.exit;
}
