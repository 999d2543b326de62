// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node/log_format.h"
#include "models/rules/node/log_operators.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string_view>

namespace meshwright {

namespace {

const json* logFile(const NodeParts& node)
{
    return path(node.spec(), {"logging", "accessLog", "file"});
}

Pointer logFileAt(std::string_view relative)
{
    return Pointer("/spec/logging/accessLog/file").resolve(relative);
}

/// Calls see(text, at) for the text of the format and each value of the JSON format; at() is its pointer.
template <typename See>
void forEachFormat(const NodeParts& node, See see)
{
    const json* format = member(logFile(node), "format");
    if (const auto line = text(member(format, "text")))
        see(*line, [] { return logFileAt("format/text"); });
    const json::array_t& pairs = items(member(format, "json"));
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (const auto value = text(member(pairs[i], "value")))
            see(*value, [i] { return logFileAt("format/json") / i / "value"; });
}

/// Calls see(operator, at) for each different operator of each format.
template <typename See>
void forEachFault(const NodeParts& node, See see)
{
    forEachFormat(node, [&](std::string_view format, auto at) {
        std::set<std::string_view> seen;
        LogFormatReader reader(format);
        while (const auto found = reader.next())
            if (found->fault != LogFault::None && seen.insert(found->whole).second)
                see(*found, at);
    });
}

/// Envoy refuses the whole format and keeps its old configuration.
void operatorSyntax(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachFault(node, [&](const LogOperator& found, auto at) {
        if (found.fault != LogFault::Unknown && found.fault != LogFault::Percent)
            findings.add(self, at(), logFaultMessage(found));
    });
}

void unknownOperator(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachFault(node, [&](const LogOperator& found, auto at) {
        if (found.fault != LogFault::Unknown)
            return;
        QString message = logFaultMessage(found);
        if (const std::string_view meant = nearestLogOperator(found.name); !meant.empty())
            message += u' ' + QCoreApplication::translate("rules", "Did you mean %1?").arg(quote(meant));
        findings.add(self, at(), message);
    });
}

void percentSign(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachFault(node, [&](const LogOperator& found, auto at) {
        if (found.fault == LogFault::Percent)
            findings.add(self, at(), logFaultMessage(found));
    });
}

void lineEnd(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto line = text(path(node.spec(), {"logging", "accessLog", "file", "format", "text"}));
    if (!line || line->empty() || line->ends_with('\n'))
        return;
    Issue* issue = findings.add(
        self, logFileAt("format/text"),
        line->ends_with("\\n")
            ? QCoreApplication::translate("rules",
                                          "The format ends with a backslash and an n, not with a line "
                                          "break. In JSON a line break is written \\n, with one "
                                          "backslash.")
            : QCoreApplication::translate("rules",
                                          "The format does not end with a line break, and Envoy adds "
                                          "none: all requests would stand in one line. Add a line "
                                          "break."));
    const bool isSpelt = line->ends_with("\\n");
    offerValue(issue, std::string(line->substr(0, line->size() - (isSpelt ? 2 : 0))) + '\n');
}

/// R43: only where every listener is tcp; with others beside it, a common format must serve both.
void httpOperatorsOnTcp(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json::array_t& all = node.listeners();
    const bool onlyTcp = !all.empty() && std::ranges::all_of(all, [](const json& listener) {
        return text(path(listener, {"portMapping", "protocol"})) == "tcp";
    });
    if (!onlyTcp)
        return;
    QStringList names;
    forEachFormat(node, [&](std::string_view format, auto) {
        LogFormatReader reader(format);
        while (const auto found = reader.next())
            if (isHttpLogOperator(found->name) && !names.contains(quote(found->name)))
                names.append(quote(found->name));
    });
    if (!names.isEmpty())
        findings.add(self, logFileAt("format"),
                     QCoreApplication::translate("rules",
                                                 "All listeners are tcp: %1 will only print a hyphen. Use "
                                                 "operators about bytes, durations and addresses.")
                         .arg(allOf(names)),
                     "/spec/listeners", QCoreApplication::translate("rules", "The listeners"));
}

void jsonKeyTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json::array_t& pairs = items(path(node.spec(), {"logging", "accessLog", "file", "format", "json"}));
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (const auto key = text(member(pairs[i], "key")); key && !seen.insert(*key).second)
            findings.add(self, logFileAt("format/json") / i / "key",
                         QCoreApplication::translate("rules",
                                                     "The key %1 is there twice. One of the values would be "
                                                     "lost: choose another key.")
                             .arg(quote(*key)));
}

/// The path to judge: nullopt when absent, empty or a placeholder, which others report.
std::optional<std::string_view> logPath(const NodeParts& node)
{
    const auto given = filledText(member(logFile(node), "path"));
    return given && !given->empty() ? given : std::nullopt;
}

bool isDirectory(std::string_view given)
{
    constexpr std::string_view known[] = {"/dev", "/tmp", "/var", "/var/log", ".", ".."};
    return given.ends_with('/') || std::ranges::find(known, given) != std::end(known);
}

void pathIsDirectory(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (const auto given = logPath(node); given && isDirectory(*given))
        findings.add(self, logFileAt("path"),
                     QCoreApplication::translate(
                         "rules", "%1 is a directory. Envoy does not start unless it can write a "
                                  "file there: name the file, or use /dev/stdout.")
                         .arg(quote(*given)));
}

void pathIsRelative(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (const auto given = logPath(node); given && !given->starts_with('/') && !isDirectory(*given))
        findings.add(self, logFileAt("path"),
                     QCoreApplication::translate(
                         "rules", "%1 is relative, to a directory that depends on how Envoy is "
                                  "started. Begin with a slash; for the container's log use "
                                  "/dev/stdout.")
                         .arg(quote(*given)));
}

/// What was begun and says nothing. An empty accessLog is a choice that was not made, which the shapes
/// report.
void emptyLogging(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (isEmptyObject(member(node.spec(), "logging")))
        offerRemoval(findings.add(
            self, Pointer("/spec/logging"),
            QCoreApplication::translate(
                "rules",
                "Nothing is said about logs, so none are written. Give the access log a file, such as "
                "/dev/stdout, or leave this out.")));
}

void emptyJsonFormat(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* pairs = path(node.spec(), {"logging", "accessLog", "file", "format", "json"});
    if (pairs && pairs->is_array() && pairs->empty())
        offerRemoval(
            findings.add(
                self, logFileAt("format/json"),
                QCoreApplication::translate(
                    "rules",
                    "The list is empty: each line of the log would say nothing. Add keys with their values, or "
                    "leave the format out for Envoy's own.")),
            logFileAt("format"));
}

constexpr NodeRule rulesOfLogging[] = {
    {{"logging-empty", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Logging that says nothing"),
      "App Mesh API, Logging"},
     emptyLogging,
     nodesAndGateways},
    {{"log-format-empty", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Log format without any key"),
      "App Mesh API, LoggingFormat"},
     emptyJsonFormat,
     nodesAndGateways},
    {{"log-path-directory", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Directory in place of a log file"),
      "App Mesh API, FileAccessLog"},
     pathIsDirectory,
     nodesAndGateways},
    {{"log-path-relative", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Relative path of a log file"),
      "App Mesh API, FileAccessLog"},
     pathIsRelative,
     nodesAndGateways},
    {{"log-operator-syntax", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Operator that Envoy refuses"),
      "Envoy, command operators"},
     operatorSyntax,
     nodesAndGateways},
    {{"log-unknown-operator", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Unknown operator in a log format"), "Envoy, command operators"},
     unknownOperator,
     nodesAndGateways},
    {{"log-percent-sign", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Percent sign in a log format"),
      "Envoy, command operators"},
     percentSign,
     nodesAndGateways},
    {{"log-line-end", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Log format without a line break"),
      "Envoy, format strings"},
     lineEnd,
     nodesAndGateways},
    {{"log-json-key-twice", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Same key twice in a log format"),
      "JSON, objects (RFC 8259)"},
     jsonKeyTwice,
     nodesAndGateways},
    {{"log-http-operators-on-tcp", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Operators for HTTP on TCP listeners"), "Envoy, command operators"},
     httpOperatorsOnTcp},
};

} // namespace

std::span<const NodeRule> loggingRules()
{
    return rulesOfLogging;
}

} // namespace meshwright
