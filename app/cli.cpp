// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "models/text/for_terminal.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace meshwright;
using namespace meshwright::cli;
using namespace Qt::StringLiterals;

namespace {

/// False when not all of it could be written: a full disk, say.
bool print(std::string_view text, int stream)
{
    while (!text.empty()) {
        const ssize_t written = ::write(stream, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) { // a pipe of a program that does not wait itself
            pollfd full{stream, POLLOUT, 0};
            ::poll(&full, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

/// The call in @p words, which become @p arguments.
Call callOf(const std::vector<std::string>& words, QStringList& arguments)
{
    for (const std::string& word : words)
        arguments.append(QString::fromStdString(word));
    const auto isText = [](const std::string& word) { return QUtf8StringView(word).isValidUtf8(); };
    const auto other = std::ranges::find_if_not(words, isText);
    if (other == words.end())
        return understand(arguments);
    return wrong(
        u"“%1” is not UTF-8. Rename what it names."_s.arg(QString::fromStdString(forTerminal(*other))));
}

/// A stream that was closed by the caller would be opened again by the next file, and what is printed would
/// go into that. What is opened here fails instead.
void occupyClosedStreams()
{
    for (int stream = 0; stream <= 2; ++stream)
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY); // takes the lowest free number
}

/// Prints the result, then what is said beside it: that stays in sight on a terminal.
Exit print(Answer answer, bool asJson)
{
    if (!print(answer.output, STDOUT_FILENO) &&
        errno != EPIPE) { // a reader that goes away has what it wanted
        answer.exit = Trouble;
        answer.remarks.push_back(problem(
            code::notWritable, u"Standard output cannot be written. Check that the disk has free space."_s));
    }
    print(remarksText(answer.remarks, asJson), STDERR_FILENO);
    return answer.exit;
}

} // namespace

// No QCoreApplication: nothing here needs its event loop, and it has words of its own about locales.
int main(int argc, char** argv)
{
    occupyClosedStreams();
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    const Call call = callOf({argv + std::min(argc, 1), argv + argc}, arguments);
    return print(std::visit([](const auto& one) { return run(one); }, call), asksForJson(arguments));
}
