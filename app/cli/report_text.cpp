// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/text/for_terminal.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace meshwright::cli {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("error", "before what is wrong");
    case Severity::Warning:
        return Texts::tr("warning", "before what is wrong");
    case Severity::Hint:
        break;
    }
    return Texts::tr("hint", "before what is wrong");
}

QString summary(const Tally& all, int files)
{
    if (all.errors + all.warnings + all.hints == 0)
        return files == 1 ? Texts::tr("Nothing to report in 1 file.")
                          : Texts::tr("Nothing to report in %n files.", nullptr, files);
    const QString errors =
        all.errors == 1 ? Texts::tr("1 error") : Texts::tr("%n errors", nullptr, all.errors);
    const QString warnings =
        all.warnings == 1 ? Texts::tr("1 warning") : Texts::tr("%n warnings", nullptr, all.warnings);
    const QString hints = all.hints == 1 ? Texts::tr("1 hint") : Texts::tr("%n hints", nullptr, all.hints);
    const QString inFiles = files == 1 ? Texts::tr("%1, %2, %3 in 1 file.")
                                       : Texts::tr("%1, %2, %3 in %n files.", nullptr, files);
    return inFiles.arg(errors, warnings, hints);
}

/// What is wrong and not listed; empty when all is.
QString notListedWords(const std::vector<NotListed>& all)
{
    std::size_t count = 0;
    for (const NotListed& one : all)
        count += one.count;
    return count == 0   ? QString()
           : count == 1 ? Texts::tr("1 more is not listed.")
                        : Texts::tr("%n more are not listed.", nullptr, static_cast<int>(count));
}

/// What .meshwright.json accepts, a sentence each; beginning with a blank, or empty.
QString acceptedWords(const std::vector<AcceptedByFile>& all)
{
    QString out;
    for (const AcceptedByFile& one : all)
        out += u' ' + (one.count == 1 ? Texts::tr("1 is accepted by %1.")
                                      : Texts::tr("%n are accepted by %1.", nullptr, one.count))
                          .arg(one.path);
    return out;
}

/// How much the baseline hides, beginning with a blank; empty where it hides nothing.
QString inBaselineWords(const Inventory& inventory)
{
    std::ptrdiff_t count = 0;
    for (const CheckedFile& file : inventory.files)
        for (const CheckedResource& one : file.found)
            count += std::ranges::count_if(one.issues, [](const LocatedIssue& found) {
                return found.accepted && found.accepted->isBaseline;
            });
    if (count == 0)
        return {};
    return u' ' + (count == 1 ? Texts::tr("1 is in the baseline.")
                              : Texts::tr("%n are in the baseline.", nullptr, static_cast<int>(count)));
}

} // namespace

std::string textLine(const QString& path, const LocatedIssue& found)
{
    return harmlessLine(forTerminal(path) + ':' + std::to_string(found.at.line) + ':' +
                        std::to_string(found.at.column) + ": " +
                        forTerminal(severityWord(found.issue.severity)) + ": " +
                        forTerminal(found.issue.message) + " [" + found.issue.rule + "]");
}

std::string textReport(const Inventory& inventory, const ReportOptions& options)
{
    std::string out;
    Tally all;
    int read = 0;
    for (const CheckedFile& file : inventory.files) {
        if (!file.error.isEmpty())
            continue;
        ++read;
        const Tally more = tally(file);
        all = {all.errors + more.errors, all.warnings + more.warnings, all.hints + more.hints};
        for (const CheckedResource& one : file.found)
            for (const LocatedIssue& found : one.issues)
                if (!found.accepted)
                    out += textLine(file.path, found) + '\n';
    }
    if (read == 0)
        return out;
    QString words = summary(all, read);
    if (const QString rest = notListedWords(inventory.notListed); !rest.isEmpty())
        words += u' ' + rest;
    return out +
           harmlessLine(forTerminal(words + acceptedWords(options.accepted) + inBaselineWords(inventory))) +
           '\n';
}

} // namespace meshwright::cli
