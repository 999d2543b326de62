// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/help.h"

#include "app/cli/commands.h"
#include "app/cli/place_options.h"
#include "models/rules/wording.h"

#include <algorithm>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The names of the commands that work in a place, or of the others.
QStringList namesOf(bool worksInPlace)
{
    QStringList names;
    for (const Command* const command : commands)
        if (command->worksInPlace == worksInPlace)
            names.append(command->name);
    return names;
}

/// How to call the commands: those that work in a place are many, and alike.
QString usageLines()
{
    QString lines;
    for (const Command* const command : commands)
        if (!command->worksInPlace)
            lines += u"  meshwright-cli %1 %2\n"_s.arg(command->name, command->usage);
    return lines + u"  meshwright-cli %1 …\n"_s.arg(namesOf(true).join(u'|'));
}

/// The commands, one under another, each with what it does.
QString commandLines()
{
    qsizetype width = 0;
    for (const Command* const command : commands)
        width = std::max(width, command->name.size());
    QString lines;
    for (const Command* const command : commands)
        lines +=
            u"  %1  %2\n"_s.arg(QString(command->name).leftJustified(width), Texts::tr(command->summary));
    return lines;
}

} // namespace

QString generalHelp()
{
    return Texts::tr("Checks and exports AWS App Mesh virtual nodes kept as JSON, and works with the meshes\n"
                     "of folders and of endpoints that speak the App Mesh API.\n"
                     "\n"
                     "Usage:\n"
                     "%1\n"
                     "Commands:\n"
                     "%2\n"
                     "%3 send nothing anywhere.\n"
                     "\n"
                     "Options:\n"
                     "  -f, --format FORMAT\n"
                     "                   with json, after any command, errors are JSON as well:\n"
                     "                   {\"messages\": [{\"severity\", \"code\", \"message\", …}]}\n"
                     "                   on standard error\n"
                     "  -h, --help       this text; after a command, that command's\n"
                     "  -v, --version    the version\n"
                     "\n"
                     "A file may hold the input of create-virtual-node, the output of\n"
                     "describe-virtual-node, a spec alone, or (for check) a list of these.\n"
                     "\n"
                     "Exit codes:\n"
                     "  0  done, and no errors\n"
                     "  1  there are errors, or the place refused\n"
                     "  2  a path cannot be read or written, a place cannot be reached, or the call\n"
                     "     is wrong\n")
        .arg(usageLines(), commandLines(), allOf(namesOf(false)));
}

QString helpOf(const Command& command)
{
    return Texts::tr(command.help) + (command.worksInPlace ? placeHelp() : QString());
}

QStringList allCommands()
{
    QStringList names;
    for (const Command* const command : commands)
        names.append(command->name);
    return names;
}

} // namespace meshwright::cli
