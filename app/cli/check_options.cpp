// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/check_options.h"

#include "app/cli/arguments_given.h"
#include "app/cli/common_options.h"
#include "app/cli/given_path.h"
#include "app/cli/rule_named.h"
#include "models/rules/audit.h"
#include "models/rules/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

/// Takes the reports that -o asks for into @p call; the first thing that is wrong with them.
std::optional<Wrong> takeOutputs(const QCommandLineParser& words, CheckCall& call)
{
    bool isPrinted = words.isSet(u"format"_s);
    QSet<QString> taken;
    for (const QString& given : words.values(u"output"_s)) {
        const qsizetype sign = given.indexOf('='_L1);
        if (sign <= 0 || sign + 1 == given.size())
            return Wrong{Texts::tr("-o takes FORMAT=FILE, not “%1”.").arg(given)};
        const auto format = reportFormatCalled(given.left(sign));
        if (!format)
            return Wrong{
                Texts::tr("“%1” is no format. Choose %2.").arg(given.left(sign), anyOf(reportFormats()))};
        const QString path = givenPath(given.mid(sign + 1));
        const bool isOutput = path == "-"_L1; // "./-" is a file
        if (isOutput ? isPrinted : taken.contains(QDir::cleanPath(path)))
            return Wrong{Texts::tr("Two reports are to go to “%1”. Name a file for each.").arg(path)};
        if (isOutput) {
            isPrinted = true;
            call.format = *format;
        } else {
            taken.insert(QDir::cleanPath(path));
            call.files.push_back({*format, path});
        }
    }
    return {};
}

/// Takes the rules that are named behind --@p option into @p out.
std::optional<Wrong> takeRules(const QCommandLineParser& words, const QString& option,
                               std::set<std::string>& out)
{
    for (const QString& given : words.values(option)) {
        for (const QString& part : given.split(u',')) {
            const QString id = part.trimmed();
            if (auto wrong = unknownRule(id))
                return wrong;
            out.insert(id.toStdString());
        }
    }
    return {};
}

/// A rule that only an audit asks would find nothing.
std::optional<Wrong> auditRuleNotAsked(const CheckCall& call)
{
    const auto rule = std::ranges::find_if(call.rules.only, isOfAudit);
    if (call.reading.checking == Checking::Audit || rule == call.rules.only.end())
        return {};
    return Wrong{Texts::tr("The rule “%1” is asked in an audit only. Say --audit as well.")
                     .arg(QString::fromStdString(*rule))};
}

std::optional<Wrong> takeFailOn(const QCommandLineParser& words, CheckCall& call)
{
    if (!words.isSet(u"fail-on"_s))
        return {};
    const QString severity = words.value(u"fail-on"_s);
    call.reports.failsOnWarnings = severity == "warning"_L1;
    if (call.reports.failsOnWarnings || severity == "error"_L1)
        return {};
    return Wrong{Texts::tr("--fail-on takes “error” or “warning”, not “%1”.").arg(severity)};
}

std::optional<Wrong> takeBaselines(const QCommandLineParser& words, CheckCall& call)
{
    call.baseline = words.value(u"baseline"_s);
    call.writtenBaseline = words.value(u"write-baseline"_s);
    if (call.baseline != "-"_L1 && call.writtenBaseline != "-"_L1)
        return {};
    return Wrong{Texts::tr("A baseline is a file. Name it instead of -.")};
}

/// What can be read once cannot be mended, nor looked at once more for what is left.
std::optional<Wrong> pipeToMend(const CheckCall& call)
{
    const QStringList all = call.paths + QStringList(call.baseline);
    for (const QString& path : all) {
        const QFileInfo there(path);
        if (!path.isEmpty() && there.exists() && !there.isFile() && !there.isDir())
            return Wrong{Texts::tr("With --fix everything is read twice, and %1 is no file that can be. Name "
                                   "files or folders.")
                             .arg(path)};
    }
    return {};
}

/// Takes what is to be mended into @p call, which knows its paths, formats and rules.
std::optional<Wrong> takeFix(const QCommandLineParser& words, CheckCall& call)
{
    const bool isDry = words.isSet(u"dry-run"_s);
    if (!words.isSet(u"fix"_s)) {
        if (isDry || words.isSet(u"force"_s))
            return Wrong{Texts::tr("%1 says how files are mended. Say --fix as well.")
                             .arg(isDry ? u"--dry-run"_s : u"--force"_s)};
        return {};
    }
    if (call.paths.contains("-"_L1))
        return Wrong{Texts::tr("Standard input cannot be mended. Name files or folders.")};
    if (auto wrong = pipeToMend(call))
        return wrong;
    if (isDry && call.format != ReportFormat::Text)
        return Wrong{Texts::tr("With --dry-run the changes go to standard output, and a report cannot. Write "
                               "it into a file with -o.")};
    call.fix = FixCall{isDry, words.isSet(u"force"_s), [rules = call.rules](std::string_view rule) {
                           return rules.contains(std::string(rule));
                       }};
    return {};
}

} // namespace

std::variant<CheckCall, Wrong> checkCallIn(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words, reportFormats()))
        return *wrong;
    CheckCall call;
    call.paths = words.positionalArguments();
    if (call.paths.isEmpty())
        return Wrong{Texts::tr("Nothing to check. Name files or folders, or - for standard input.")};
    const auto reading = checkingGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&reading))
        return *wrong;
    call.reading = std::get<FillOptions>(reading);
    call.format = *reportFormatCalled(words.value(u"format"_s));
    call.ifAny = words.isSet(u"if-any"_s);
    for (const auto& wrong :
         {takeOutputs(words, call), takeFailOn(words, call), takeBaselines(words, call),
          takeRules(words, u"only"_s, call.rules.only), takeRules(words, u"except"_s, call.rules.except)})
        if (wrong)
            return *wrong;
    for (const auto& wrong : {auditRuleNotAsked(call), takeFix(words, call)})
        if (wrong)
            return *wrong;
    return call;
}

} // namespace meshwright::cli
