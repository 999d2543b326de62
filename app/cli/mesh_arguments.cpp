// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/mesh_arguments.h"

#include "app/cli/common_options.h"
#include "app/cli/help.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a command takes beside the place.
struct Command
{
    const char* name;
    const char* argument; ///< the one it needs, as the help calls it; nullptr for none
    bool needsMesh;
    std::vector<const char*> flags; ///< what it can be told without a value
    Call (*make)(const Target& target, const QString& argument, const QCommandLineParser& parser);
};

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

const std::vector<Command>& commands()
{
    static const std::vector<Command> rows{
        {"list", nullptr, false, {}, makeList},
        {"describe", "NAME", true, {}, makeDescribe},
        {"create", "FILE", false, {"force"}, makeCreate},
        {"delete", "NAME", true, {"yes-delete"}, makeDelete},
        {"pull", "FOLDER", true, {}, makePull},
        {"push", "FOLDER", true, {"plan"}, makePush},
    };
    return rows;
}

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
    const QString name = QString::fromLatin1(command.name);
    const QStringList given = parser.positionalArguments();
    const QString needed = command.argument ? QString::fromLatin1(command.argument) : QString();
    if (needed.isEmpty() ? !given.isEmpty() : given.size() != 1)
        return wrong(needed.isEmpty() ? u"“%1” is too much here."_s.arg(given.value(0))
                                      : u"One %1 is needed here."_s.arg(needed),
                     name);
    if (auto call = wrongValue(parser, {u"text"_s, u"json"_s}, name))
        return *call;
    if (command.needsMesh && parser.value(u"mesh"_s).isEmpty())
        return wrong(u"Which mesh? Name it with --mesh."_s, name);
    if (command.name == std::string_view("delete") && !parser.isSet(u"yes-delete"_s))
        return wrong(u"Nothing was deleted. To delete, say --yes-delete as well."_s, name);
    if (parser.isSet(u"folder"_s) && (parser.isSet(u"endpoint-url"_s) || parser.isSet(u"profile"_s)))
        return wrong(u"Either --folder or an endpoint, not both."_s, name);
    return command.make(targetOf(parser), given.value(0), parser);
}

} // namespace

std::optional<Call> understandMeshCommand(const QStringList& arguments)
{
    const auto command = std::ranges::find_if(
        commands(), [&](const Command& one) { return arguments.value(0) == QLatin1String(one.name); });
    if (command == commands().end())
        return {};
    QCommandLineParser parser;
    for (const char* name : placeOptions)
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"allow-http"_s));
    for (const char* flag : command->flags)
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    if (auto call = parsed(parser, arguments, meshHelp(arguments.front())))
        return call;
    return understood(*command, parser);
}

} // namespace meshwright::cli
