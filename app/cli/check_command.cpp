// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/found_files.h"
#include "app/cli/report.h"

#include <algorithm>

namespace meshwright::cli {

namespace {

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
    for (const QString& text : found.notes)
        out.remarks.push_back(note(text));
    for (const CheckedFile& file : files) {
        if (!file.error.isEmpty())
            out.remarks.push_back(problem(code::notReadable, file.error));
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
    return {Trouble, {}, {problem(wrongCallCode, call.message)}};
}

} // namespace meshwright::cli
