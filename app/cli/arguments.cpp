// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments.h"

#include "app/cli/help.h"
#include "app/cli/mesh_arguments.h"

#include <QCommandLineParser>

#include <optional>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

Wrong wrong(QString message, const QString& command = {})
{
    if (!message.endsWith(u'.'))
        message += u'.';
    return {message + u" See meshwright-cli "_s + (command.isEmpty() ? QString() : command + u' ') +
            u"--help."_s};
}

std::optional<Format> formatNamed(const QString& name)
{
    if (name == "text"_L1)
        return Format::Text;
    if (name == "json"_L1)
        return Format::Json;
    if (name == "sarif"_L1)
        return Format::Sarif;
    return {};
}

/// Fills @p parser with what stands behind the command @p command; a call of its own when that is all.
std::optional<Call> parsed(QCommandLineParser& parser, const QStringList& arguments, const QString& command,
                           const QString& help)
{
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(arguments)) // the first is taken for the program's name
        return wrong(parser.errorText(), command);
    if (parser.isSet(u"help"_s))
        return Say{help};
    return {};
}

Call understandCheck(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"f"_s, u"format"_s}, {}, u"FORMAT"_s, u"text"_s));
    if (auto call = parsed(parser, arguments, u"check"_s, checkHelp()))
        return *call;
    const auto format = formatNamed(parser.value(u"format"_s));
    if (!format)
        return wrong(u"“%1” is no format. Choose text, json or sarif."_s.arg(parser.value(u"format"_s)),
                     u"check"_s);
    if (parser.positionalArguments().isEmpty())
        return wrong(u"Nothing to check. Name files or folders, or - for standard input."_s, u"check"_s);
    return CheckCall{*format, parser.positionalArguments()};
}

Call understandExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"o"_s, u"output"_s}, {}, u"FILE"_s));
    parser.addOption(QCommandLineOption(u"force"_s));
    if (auto call = parsed(parser, arguments, u"export"_s, exportHelp()))
        return *call;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return wrong(paths.isEmpty() ? u"Nothing to export. Name a file, or - for standard input."_s
                                     : u"One file is exported at a time, not %1."_s.arg(paths.size()),
                     u"export"_s);
    if (parser.isSet(u"output"_s) && parser.value(u"output"_s).isEmpty())
        return wrong(u"The file behind -o has no name."_s, u"export"_s);
    return ExportCall{paths.first(), parser.value(u"output"_s), parser.isSet(u"force"_s)};
}

Say version()
{
    return {u"meshwright-cli "_s + QStringLiteral(MESHWRIGHT_VERSION) + u'\n'};
}

Call helpAbout(const QString& command)
{
    if (command == "check"_L1)
        return Say{checkHelp()};
    if (command == "export"_L1)
        return Say{exportHelp()};
    return understandMeshCommand({command, u"--help"_s}).value_or(Say{generalHelp()});
}

} // namespace

Call understand(const QStringList& arguments)
{
    const QString command = arguments.value(0);
    if (command == "check"_L1)
        return understandCheck(arguments);
    if (command == "export"_L1)
        return understandExport(arguments);
    if (auto call = understandMeshCommand(arguments))
        return *call;
    if (command == "-h"_L1 || command == "--help"_L1 || command == "help"_L1)
        return helpAbout(arguments.value(1));
    if (command == "-v"_L1 || command == "--version"_L1)
        return version();
    if (command.isEmpty())
        return wrong(u"Say what to do: check, export, list, describe, create, delete, pull or push."_s);
    return wrong(
        (command.startsWith(u'-')
             ? u"“%1” is no option here."_s
             : u"“%1” is no command. There are check, export, list, describe, create, delete, pull and push."_s)
            .arg(command));
}

} // namespace meshwright::cli
