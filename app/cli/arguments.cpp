// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments.h"

#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/mesh_arguments.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The format @p parser was given; it is one of check's.
Format formatOf(const QCommandLineParser& parser)
{
    const QString name = parser.value(u"format"_s);
    return name == "json"_L1 ? Format::Json : name == "sarif"_L1 ? Format::Sarif : Format::Text;
}

Call understandCheck(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (auto call = parsed(parser, arguments, checkHelp()))
        return *call;
    if (auto call = wrongValue(parser, {u"text"_s, u"json"_s, u"sarif"_s}, u"check"_s))
        return *call;
    if (parser.positionalArguments().isEmpty())
        return wrong(u"Nothing to check. Name files or folders, or - for standard input."_s, u"check"_s);
    return CheckCall{formatOf(parser), parser.positionalArguments()};
}

Call understandExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"o"_s, u"output"_s}, {}, u"FILE"_s));
    parser.addOption(QCommandLineOption(u"force"_s));
    if (auto call = parsed(parser, arguments, exportHelp()))
        return *call;
    if (auto call = wrongValue(parser, {u"text"_s, u"json"_s}, u"export"_s))
        return *call;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return wrong(paths.isEmpty() ? u"Nothing to export. Name a file, or - for standard input."_s
                                     : u"One file is exported at a time, not %1."_s.arg(paths.size()),
                     u"export"_s);
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
