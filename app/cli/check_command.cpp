// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/found_files.h"
#include "app/cli/report.h"

#include <algorithm>

namespace meshwright::cli {

namespace {

std::string linesOf(const QStringList& texts)
{
    std::string out;
    for (const QString& text : texts)
        out += text.toStdString() + '\n';
    return out;
}

std::vector<CheckedFile> checkAll(const QStringList& paths)
{
    std::vector<CheckedFile> out;
    for (const QString& path : paths) {
        out.push_back(checkFile(path));
        out.back().nodes.clear(); // a report has the issues only; a folder may hold much
    }
    return out;
}

} // namespace

Answer run(const CheckCall& call)
{
    const FoundFiles found = filesAt(call.paths);
    std::vector<CheckedFile> files = checkAll(found.paths);
    for (const QString& error : found.errors)
        files.push_back({{}, error, {}, {}});

    Answer out;
    out.output = report(files, call.format);
    out.errors = linesOf(found.notes);
    for (const CheckedFile& file : files) {
        if (!file.error.isEmpty())
            out.errors += file.error.toStdString() + '\n';
        out.exit = std::max(out.exit, !file.error.isEmpty()    ? Trouble
                                      : tally(file).errors > 0 ? Errors
                                                               : Fine);
    }
    return out;
}

Answer run(const Say& call)
{
    return {Fine, call.text.toStdString(), {}};
}

Answer run(const Wrong& call)
{
    return {Trouble, {}, call.message.toStdString() + '\n'};
}

} // namespace meshwright::cli
