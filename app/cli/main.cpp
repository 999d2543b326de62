// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments.h"
#include "app/cli/common_options.h"
#include "models/json/json_type.h"
#include "models/text/for_terminal.h"
#include "models/text/translations.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif
#include <memory>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

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

/// Has texts translated, by what this gives, if @p translations has any.
std::unique_ptr<QCoreApplication> applicationFor(Translations& translations)
{
    if (translations.isEmpty())
        return nullptr;
    // Qt takes out words it knows: ours are not for it. What it has to say of the locale is not for a person
    // who has called us.
    static int count = 1;
    static char name[] = "meshwright-cli";
    static char* words[] = {name, nullptr};
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QCoreApplication>(count, words);
    qInstallMessageHandler(before);
    translations.install();
    return application;
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
    return wrongCall(Texts::tr("“%1” is not UTF-8. Rename what it names.")
                         .arg(QString::fromStdString(forTerminal(*other))));
}

/// A stream that was closed by the caller would be opened again by the next file, and what is printed would
/// go into that. What is opened here can be neither read nor written, by the name /dev/stdout either.
void occupyClosedStreams()
{
    for (int stream = 0; stream <= 2; ++stream)
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::socket(AF_UNIX, SOCK_STREAM, 0); // takes the lowest free number
}

/// As the caller has left it: asked before occupyClosedStreams().
bool isOutputOpen()
{
    const int flags = ::fcntl(STDOUT_FILENO, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

/// What is done is told on standard output: where that cannot be, nothing is done.
Answer answerTo(const Call& call, bool canPrint)
{
    if (!call.deed.isEmpty() && !canPrint)
        return refused(
            Trouble, {}, code::notWritable,
            Texts::tr("Nothing was done: standard output is closed, and what is done is told there."));
    return call.work();
}

/// What could not be printed for the reason @p error is said beside the result when it is of something that
/// was done, as @p deed says.
void keepInSight(Answer& answer, int error, const QString& deed, bool asJson)
{
    // A reader that goes away has what it wanted, as `head` has: that is no trouble.
    const bool hasGone = error == EPIPE;
    if (hasGone && deed.isEmpty())
        return;
    const QString why =
        hasGone ? Texts::tr("Nobody reads standard output any more.")
                : Texts::tr("Standard output cannot be written. Check that the disk has free space.");
    const QString words = deed.isEmpty() ? why : Texts::tr("%1 %2 What was to be printed:").arg(why, deed);
    if (!hasGone)
        answer.exit = Trouble;
    Remark& remark = answer.remarks.emplace_back(hasGone ? note(words) : problem(code::notWritable, words));
    if (deed.isEmpty())
        return;
    if (asJson)
        remark.fields["output"] = json::parse(answer.output, nullptr, false);
    else
        remark.line += '\n' + answer.output.substr(0, answer.output.find_last_not_of('\n') + 1);
}

/// Prints the result, then what is said beside it: that stays in sight on a terminal.
Exit print(Answer answer, const QString& deed, bool asJson)
{
    if (!print(answer.output, STDOUT_FILENO))
        keepInSight(answer, errno, deed, asJson);
    print(remarksText(answer.remarks, asJson), STDERR_FILENO);
    return answer.exit;
}

} // namespace

// A QCoreApplication only where there is a translation, which Qt keeps in it: nothing else here needs one,
// and without it Texts::tr() gives the text as it is written.
int main(int argc, char** argv)
{
#ifdef M_TOP_PAD
    // A thread's memory grows by this at once: by a page each time, that took a tenth of checking a folder.
    ::mallopt(M_TOP_PAD, 32 * 1024 * 1024);
#endif
    const bool canPrint = isOutputOpen();
    occupyClosedStreams();
    Translations translations;
    const auto application = applicationFor(translations);
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    const Call call = callOf({argv + std::min(argc, 1), argv + argc}, arguments);
    return print(answerTo(call, canPrint), call.deed, asksForJson(arguments));
}
