// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/mesh_arguments.h"

#include "app/cli/help.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <string_view>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a command takes beside the place.
struct Command
{
    const char* name;
    const char* argument; ///< the one it needs, as the help calls it; nullptr for none
    bool needsMesh;
    const char* flag; ///< the one it knows; nullptr for none
    Call (*make)(const Target& target, const QString& argument, const QCommandLineParser& parser);
};

Call badCall(const Command& command, QString what)
{
    if (!what.endsWith(u'.'))
        what += u'.'; // Qt's own sentences have one or not
    return Wrong{what + u" See meshwright-cli %1 --help."_s.arg(QLatin1String(command.name))};
}

Call makeList(const Target& target, const QString&, const QCommandLineParser&)
{
    return ListCall{target};
}

Call makeDescribe(const Target& target, const QString& name, const QCommandLineParser&)
{
    return DescribeCall{target, name.toStdString()};
}

Call makeCreate(const Target& target, const QString& path, const QCommandLineParser& parser)
{
    return CreateCall{target, path, parser.isSet(u"force"_s)};
}

Call makeDelete(const Target& target, const QString& name, const QCommandLineParser&)
{
    return DeleteCall{target, name.toStdString()};
}

Call makePull(const Target& target, const QString& folder, const QCommandLineParser&)
{
    return PullCall{target, folder};
}

Call makePush(const Target& target, const QString& folder, const QCommandLineParser& parser)
{
    return PushCall{target, folder, parser.isSet(u"plan"_s)};
}

constexpr Command commands[] = {
    {"list", nullptr, false, nullptr, makeList},    {"describe", "NAME", true, nullptr, makeDescribe},
    {"create", "FILE", false, "force", makeCreate}, {"delete", "NAME", true, "yes-delete", makeDelete},
    {"pull", "FOLDER", true, nullptr, makePull},    {"push", "FOLDER", true, "plan", makePush},
};

constexpr std::array placeOptions{"folder",    "endpoint-url", "region",    "profile",
                                  "ca-bundle", "mesh",         "mesh-owner"};

Target targetOf(const QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    Target target;
    target.mesh = value("mesh").toStdString();
    target.owner = value("mesh-owner").toStdString();
    if (parser.isSet(u"folder"_s)) {
        target.place = folderPlace(value("folder"));
        return target;
    }
    target.place = endpointPlace(u"command line"_s, value("endpoint-url"));
    target.place.region = value("region");
    target.place.profile = value("profile");
    target.place.caFile = value("ca-bundle");
    target.place.allowsPlainHttp = parser.isSet(u"allow-http"_s);
    return target;
}

Call understood(const Command& command, const QCommandLineParser& parser)
{
    const QStringList given = parser.positionalArguments();
    const QString needed = command.argument ? QString::fromLatin1(command.argument) : QString();
    if (needed.isEmpty() ? !given.isEmpty() : given.size() != 1)
        return badCall(command, needed.isEmpty() ? u"“%1” is too much here."_s.arg(given.value(0))
                                                 : u"One %1 is needed here."_s.arg(needed));
    if (command.needsMesh && parser.value(u"mesh"_s).isEmpty())
        return badCall(command, u"Which mesh? Name it with --mesh."_s);
    if (command.name == std::string_view("delete") && !parser.isSet(u"yes-delete"_s))
        return badCall(command, u"Nothing was deleted. To delete, say --yes-delete as well."_s);
    if (parser.isSet(u"folder"_s) && (parser.isSet(u"endpoint-url"_s) || parser.isSet(u"profile"_s)))
        return badCall(command, u"Either --folder or an endpoint, not both."_s);
    return command.make(targetOf(parser), given.value(0), parser);
}

} // namespace

std::optional<Call> understandMeshCommand(const QStringList& arguments)
{
    const auto command = std::ranges::find_if(
        commands, [&](const Command& one) { return arguments.value(0) == QLatin1String(one.name); });
    if (command == std::end(commands))
        return {};
    QCommandLineParser parser;
    for (const char* name : placeOptions)
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"allow-http"_s));
    if (command->flag)
        parser.addOption(QCommandLineOption(QString::fromLatin1(command->flag)));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(arguments)) // the first is taken for the program's name
        return badCall(*command, parser.errorText());
    if (parser.isSet(u"help"_s))
        return Say{meshHelp(arguments.front())};
    return understood(*command, parser);
}

} // namespace meshwright::cli
