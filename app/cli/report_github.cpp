// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/text/for_terminal.h"

#include <QDir>

#include <string>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

/// @p text behind the two colons of a command, where a line break would end it. What else does something to a
/// terminal, or is a command of another runner, is written down, as everywhere.
std::string commandMessage(QString text)
{
    text.replace("%"_L1, "%25"_L1).replace("\r"_L1, "%0D"_L1).replace("\n"_L1, "%0A"_L1);
    return harmlessLine(forTerminal(text));
}

/// @p text behind the equals sign of a property, where colons and commas end it as well.
std::string commandProperty(const QString& text)
{
    QString out = QString::fromStdString(commandMessage(text));
    out.replace(":"_L1, "%3A"_L1).replace(","_L1, "%2C"_L1);
    return out.toStdString();
}

/// GitHub finds a file by its path from the top of the repository. With @p end behind it; nothing of what has
/// no name that could be written down.
std::string fileProperty(const QString& path, const char* end)
{
    return path.isEmpty() ? std::string() : "file=" + commandProperty(QDir::cleanPath(path)) + end;
}

const char* commandFor(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "notice";
}

std::string annotation(const QString& path, const LocatedIssue& found)
{
    return std::string("::") + commandFor(found.issue.severity) + ' ' + fileProperty(path, ",") +
           "line=" + std::to_string(found.at.line) + ",col=" + std::to_string(found.at.column) +
           ",title=" + commandProperty(QString::fromStdString(found.issue.rule)) +
           "::" + commandMessage(found.issue.message) + '\n';
}

} // namespace

std::string githubReport(const Inventory& inventory)
{
    std::string out;
    for (const CheckedFile& file : inventory.files) {
        if (!file.error.isEmpty())
            out += (file.path.isEmpty() ? "::error" : "::error ") + fileProperty(file.path, "") +
                   "::" + commandMessage(file.error) + '\n';
        for (const CheckedResource& one : file.found)
            for (const LocatedIssue& found : one.issues)
                if (!found.accepted)
                    out += annotation(file.path, found);
    }
    return out;
}

} // namespace meshwright::cli
