// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/foreign_text.h"

#include "models/text/texts.h"

#include <QRegularExpression>

namespace meshwright {

namespace {

/// Enough to tell a format by; YAML of any length begins like YAML.
constexpr std::size_t enough = 65536;

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool hasLine(const QString& text, const char* pattern)
{
    static constexpr auto options = QRegularExpression::MultilineOption;
    return QRegularExpression(QString::fromLatin1(pattern), options).match(text).hasMatch();
}

/// A NUL byte is never in text, and the parser would take it for the end of it.
std::optional<ForeignText> withNul(std::string_view text)
{
    const std::size_t nul = text.find('\0');
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || nul == 0 || nul == 1)
        return ForeignText{Texts::tr("The file is not in UTF-8 but probably in UTF-16. Save it as UTF-8.")};
    if (nul != std::string_view::npos)
        return ForeignText{
            Texts::tr(
                "There is a NUL byte here, so this is no text file, or a damaged one. Restore it, or remove "
                "the byte."),
            nul};
    return {};
}

std::optional<QString> yaml(const QString& head)
{
    if (head.contains(QLatin1String("AWS::AppMesh::")) || hasLine(head, "^AWSTemplateFormatVersion:"))
        return Texts::tr(
            "This is a CloudFormation template in YAML, and JSON is needed here. Opened as a file, it "
            "is read as it is.");
    if (hasLine(head, "^apiVersion:") && hasLine(head, "^kind:"))
        return Texts::tr(
            "This is a Kubernetes manifest in YAML, and JSON is needed here. Opened as a file, it is "
            "read as it is.");
    if (hasLine(head, R"(^resource\s+"aws_)"))
        return Texts::tr(
            "This is the source of a Terraform configuration, and JSON is needed here. The output of "
            "\"terraform show -json\", opened as a file, is read.");
    if (hasLine(head, R"(^\s*---\s*$|^\s*(- )?[A-Za-z][\w.-]*:(\s|$))"))
        return Texts::tr(
            "This is YAML, and JSON is needed here. From the AWS CLI it comes with --output json.");
    return {};
}

} // namespace

std::optional<ForeignText> noText(std::string_view text)
{
    if (auto binary = withNul(text))
        return binary;
    if (text.starts_with("\xEF\xBB\xBF"))
        return ForeignText{Texts::tr(
            "The file begins with more than one byte order mark: two programs have put one there. Save it as UTF-8 without.")};
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return ForeignText{
            Texts::tr("The file is empty. Needed is a virtual node as JSON: {\"meshName\": …}.")};
    if (text[start] == '<' && !text.substr(start).starts_with("<<<<<<<"))
        return ForeignText{Texts::tr("This is HTML or XML. Needed is JSON."), start};
    if (static_cast<unsigned char>(text[start]) < 0x20)
        return ForeignText{Texts::tr("This is no text file. Needed is JSON, which is text."), start};
    return {};
}

std::optional<ForeignText> foreignText(std::string_view text)
{
    if (auto none = noText(text))
        return none;
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (text[start] == '{' || text[start] == '[' || text[start] == '"')
        return {};
    const std::string_view head = text.substr(start, enough);
    if (has(head, ":") || has(head, "resource"))
        if (const auto message = yaml(QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()))))
            return ForeignText{*message, start};
    return {};
}

} // namespace meshwright
