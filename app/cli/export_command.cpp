// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/checked_file.h"
#include "app/cli/commands.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/text/for_terminal.h"

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

Answer refused(Exit exit, std::vector<Remark> remarks, const char* code, const QString& why)
{
    remarks.push_back(problem(code, why));
    return {exit, {}, std::move(remarks)};
}

/// The issues to tell: all when there is nothing to export, otherwise without the hints.
std::vector<Remark> issuesOf(const CheckedFile& file)
{
    std::vector<Remark> out;
    for (const CheckedNode& node : file.found)
        for (const LocatedIssue& found : node.issues)
            if (file.nodes.empty() || found.issue.severity != Severity::Hint)
                out.push_back(issueIn(file.path, found));
    return out;
}

Answer written(const ExportCall& call, const json& node, std::vector<Remark> remarks)
{
    std::string text = jsonForTerminal(exportText(node));
    if (call.output.isEmpty() || call.output == "-"_L1)
        return {Fine, std::move(text), std::move(remarks)};
    if (const auto error = writeFile(call.output, QByteArray::fromStdString(text)))
        return refused(Trouble, std::move(remarks), code::notWritable, *error);
    return {Fine, {}, std::move(remarks)};
}

} // namespace

Answer run(const ExportCall& call)
{
    const CheckedFile file = checkFile(call.path);
    if (!file.error.isEmpty())
        return refused(Trouble, {}, code::notReadable, file.error);
    std::vector<Remark> issues = issuesOf(file);
    if (file.nodes.empty())
        return refused(Errors, std::move(issues), notOneNodeCode,
                       u"Nothing was exported: there is no virtual node to export."_s);
    if (file.nodes.size() > 1)
        return refused(
            Errors, {}, notOneNodeCode,
            u"Nothing was exported: %1 holds %2 nodes, and one is exported at a time. Put the one you want "
            "into a file of its own."_s.arg(call.path, QString::number(file.nodes.size())));
    if (tally(file).errors > 0 && !call.force)
        return refused(Errors, std::move(issues), hasErrorsCode,
                       u"Nothing was exported. Mend the errors, or export in spite of them with --force."_s);
    return written(call, file.nodes.front().input, std::move(issues));
}

} // namespace meshwright::cli
