// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/text/for_terminal.h"

namespace meshwright::cli {

namespace {

std::string counted(int count, const std::string& word)
{
    return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

std::string summary(const Tally& all, int files)
{
    const std::string where = " in " + counted(files, "file") + ".\n";
    if (all.errors + all.warnings + all.hints == 0)
        return "Nothing to report" + where;
    return counted(all.errors, "error") + ", " + counted(all.warnings, "warning") + ", " +
           counted(all.hints, "hint") + where;
}

} // namespace

std::string textLine(const QString& path, const LocatedIssue& found)
{
    return forTerminal(path) + ':' + std::to_string(found.at.line) + ':' + std::to_string(found.at.column) +
           ": " + word(found.issue.severity) + ": " + forTerminal(found.issue.message) + " [" +
           found.issue.rule + "]";
}

std::string textReport(const std::vector<CheckedFile>& files)
{
    std::string out;
    Tally all;
    int read = 0;
    for (const CheckedFile& file : files) {
        if (!file.error.isEmpty())
            continue;
        ++read;
        const Tally one = tally(file);
        all = {all.errors + one.errors, all.warnings + one.warnings, all.hints + one.hints};
        for (const CheckedNode& node : file.found)
            for (const LocatedIssue& found : node.issues)
                out += textLine(file.path, found) + '\n';
    }
    return read == 0 ? out : out + summary(all, read);
}

} // namespace meshwright::cli
