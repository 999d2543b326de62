// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/remark.h"

#include "app/cli/report.h"
#include "models/text/for_terminal.h"

#include <utility>

namespace meshwright::cli {

namespace {

Remark said(const char* severity, const char* code, const QString& message)
{
    json fields{{"severity", severity}, {"message", message.toStdString()}};
    if (code)
        fields["code"] = code;
    return {harmlessLine(forTerminal(message)), std::move(fields)};
}

} // namespace

Remark problem(const char* code, const QString& message)
{
    return said("error", code, message);
}

Remark problem(const Failure& failure)
{
    Remark out = problem(failure.code.c_str(), failure.message);
    if (failure.pointer)
        out.fields["pointer"] = failure.pointer->text();
    return out;
}

Remark note(const QString& message)
{
    return said("note", nullptr, message);
}

Remark issueIn(const QString& path, const LocatedIssue& found)
{
    json fields = issueJson(found);
    fields["path"] = path.toStdString();
    return {textLine(path, found), std::move(fields)};
}

std::vector<Remark> issuesIn(const CheckedFile& file, bool withHints)
{
    std::vector<Remark> out;
    for (const CheckedResource& node : file.found)
        for (const LocatedIssue& found : node.issues)
            if (withHints || found.issue.severity != Severity::Hint)
                out.push_back(issueIn(file.path, found));
    return out;
}

std::string remarksText(const std::vector<Remark>& remarks, bool asJson)
{
    if (remarks.empty())
        return {};
    json list = json::array();
    std::string lines;
    for (const Remark& remark : remarks) {
        list.push_back(remark.fields);
        lines += remark.line + '\n';
    }
    return asJson ? jsonText({{"messages", std::move(list)}}) : lines;
}

} // namespace meshwright::cli
