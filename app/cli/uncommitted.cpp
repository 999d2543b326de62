// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/uncommitted.h"

#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <chrono>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

QString whyUncommitted(const QString& path)
{
    constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);
    const QFileInfo file(QFileInfo(path).canonicalFilePath()); // a link has changes of its own
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    git.setProcessEnvironment(environment);
    git.setStandardInputFile(QProcess::nullDevice());
    // A hook names its repository as seen from where it runs.
    const bool isNamed = environment.contains(u"GIT_DIR"_s);
    git.setWorkingDirectory(isNamed ? QDir::currentPath() : file.absolutePath());
    // A repository may name a program of its own as its monitor, which nobody wants to run by looking at a
    // file.
    git.start(u"git"_s, {u"--literal-pathspecs"_s, u"-c"_s, u"core.fsmonitor=false"_s, u"status"_s,
                         u"--porcelain"_s, u"--"_s, file.absoluteFilePath()});
    if (!git.waitForStarted(int(patience.count())))
        return {};
    if (!git.waitForFinished(int(patience.count()))) {
        git.kill();
        git.waitForFinished(1000);
        return Texts::tr(
            "git does not say whether its changes are committed. With --force it is mended all the same.");
    }
    const bool isKnown = git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
    if (!isKnown && !isNamed && git.readAllStandardError().contains("not a git repository"))
        return {};
    if (!isKnown)
        return Texts::tr(
            "git cannot say whether its changes are committed. With --force it is mended all the same.");
    return git.readAllStandardOutput().isEmpty()
               ? QString()
               : Texts::tr("It has changes that are not committed in git. Commit them, or use --force.");
}

QString whyOutside(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isSymLink())
        return {};
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString target = file.canonicalFilePath();
    return target.startsWith(folder.endsWith(u'/') ? folder : folder + u'/')
               ? QString()
               : Texts::tr("It is a link to a file elsewhere: name that file.");
}

} // namespace meshwright::cli
