// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments.h"

#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/given_path.h"
#include "app/cli/help.h"
#include "app/cli/place_options.h"
#include "models/rules/wording.h"

#include <algorithm>
#include <span>
#include <variant>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The command called @p name; nullptr when there is none.
const Command* commandCalled(const QString& name)
{
    const auto found = std::ranges::find_if(commands, [&](const Command* one) { return name == one->name; });
    return found == commands.end() ? nullptr : *found;
}

void addOptions(QCommandLineParser& parser, std::span<const Option> options)
{
    for (const Option& option : options) {
        QStringList names{option.name};
        if (!option.letter.isEmpty())
            names.prepend(option.letter);
        parser.addOption(QCommandLineOption(names, {}, option.value));
    }
}

/// Qt's own sentences have a full stop or not.
QString sentence(const QString& words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

Call shown(const QString& text)
{
    return {[text] { return Answer{Fine, text.toStdString(), {}}; }};
}

/// What @p arguments ask @p command, whose name is the first of them, to do.
Call callTo(const Command& command, const QStringList& arguments)
{
    QCommandLineParser words;
    addOptions(words, command.options);
    if (command.worksInPlace)
        addOptions(words, placeOptions());
    addCommonOptions(words);
    if (!words.parse(withGivenPaths(arguments))) // the first is taken for the program's name
        return wrongCall(sentence(words.errorText()), command.name);
    if (words.isSet(u"help"_s))
        return shown(helpOf(command));
    const Understood understood = command.understand(words);
    if (const Wrong* const wrong = std::get_if<Wrong>(&understood))
        return wrongCall(wrong->message, command.name);
    const bool onlyLooks = !command.lookOption.isEmpty() && words.isSet(command.lookOption);
    return {std::get<Work>(understood), command.deed && !onlyLooks ? Texts::tr(command.deed) : QString()};
}

} // namespace

Call wrongCall(const QString& message, const QString& name)
{
    const QString help = u"meshwright-cli "_s + (name.isEmpty() ? QString() : name + u' ') + u"--help"_s;
    return {[text = Texts::tr("%1 See %2.").arg(message, help)] {
        return refused(Trouble, {}, wrongCallCode, text);
    }};
}

Call understand(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (const Command* const command = commandCalled(first))
        return callTo(*command, arguments);
    if (first == "-h"_L1 || first == "--help"_L1 || first == "help"_L1) {
        const Command* const about = commandCalled(arguments.value(1));
        return shown(about ? helpOf(*about) : generalHelp());
    }
    if (first == "-v"_L1 || first == "--version"_L1)
        return shown(u"meshwright-cli "_s + QStringLiteral(MESHWRIGHT_VERSION) + u'\n');
    if (first.isEmpty())
        return wrongCall(Texts::tr("Say what to do: %1.").arg(anyOf(allCommands())));
    if (first.startsWith(u'-'))
        return wrongCall(Texts::tr("“%1” is no option here.").arg(first));
    return wrongCall(Texts::tr("“%1” is no command. There are %2.").arg(first, allOf(allCommands())));
}

} // namespace meshwright::cli
