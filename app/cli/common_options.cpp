// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/common_options.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

std::optional<Call> parsed(QCommandLineParser& parser, const QStringList& arguments, const QString& help)
{
    parser.addOption(QCommandLineOption(QStringList{u"f"_s, u"format"_s}, {}, u"FORMAT"_s, u"text"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(arguments)) // the first is taken for the program's name
        return wrong(parser.errorText(), arguments.front());
    if (parser.isSet(u"help"_s))
        return Say{help};
    return {};
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

Wrong wrong(QString message, const QString& command)
{
    if (!message.endsWith(u'.'))
        message += u'.'; // Qt's own sentences have one or not
    return {message + u" See meshwright-cli "_s + (command.isEmpty() ? QString() : command + u' ') +
            u"--help."_s};
}

std::optional<Wrong> wrongValue(const QCommandLineParser& parser, const QStringList& formats,
                                const QString& command)
{
    const QString format = parser.value(u"format"_s);
    if (!formats.contains(format))
        return wrong(u"“%1” is no format. Choose %2 or %3."_s.arg(
                         format, formats.mid(0, formats.size() - 1).join(u", "_s), formats.last()),
                     command);
    if (parser.positionalArguments().contains(QString()))
        return wrong(u"A name is empty. Say which file, folder or thing is meant."_s, command);
    for (const QString& option : parser.optionNames())
        if (parser.values(option).contains(QString()))
            return wrong(
                u"The value behind %1%2 is empty."_s.arg(option.size() == 1 ? u"-"_s : u"--"_s, option),
                command);
    return {};
}

} // namespace meshwright::cli
