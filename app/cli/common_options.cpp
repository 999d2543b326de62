// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/common_options.h"

#include "models/rules/wording.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

void addCommonOptions(QCommandLineParser& parser)
{
    parser.addOption(QCommandLineOption(QStringList{u"f"_s, u"format"_s}, {}, u"FORMAT"_s, u"text"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

bool asksForJson(const QStringList& arguments)
{
    bool out = false;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        const QString& argument = arguments[i];
        if (argument == "-f"_L1 || argument == "--format"_L1)
            out = arguments.value(i + 1) == "json"_L1;
        else if (argument.startsWith("--format="_L1))
            out = argument == "--format=json"_L1;
        else if (argument.startsWith("-f"_L1))
            out = argument == "-fjson"_L1 || argument == "-f=json"_L1;
    }
    return out;
}

std::optional<Wrong> wrongValue(const QCommandLineParser& words, const QStringList& formats)
{
    const QString format = words.value(u"format"_s);
    if (!formats.contains(format))
        return Wrong{Texts::tr("“%1” is no format. Choose %2.").arg(format, anyOf(formats))};
    if (words.positionalArguments().contains(QString()))
        return Wrong{Texts::tr("A name is empty. Say which file, folder or thing is meant.")};
    if (words.positionalArguments().count("-"_L1) > 1)
        return Wrong{Texts::tr("Standard input is named twice, and can be read once. Name it once.")};
    for (const QString& option : words.optionNames())
        if (words.values(option).contains(QString()))
            return Wrong{Texts::tr("The value behind %1 is empty.")
                             .arg((option.size() == 1 ? u"-"_s : u"--"_s) + option)};
    return {};
}

} // namespace meshwright::cli
