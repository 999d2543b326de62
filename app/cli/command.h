// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/answer.h"
#include "models/text/texts.h"

#include <QCommandLineParser>
#include <QLatin1StringView>
#include <QStringView>

#include <functional>
#include <span>
#include <variant>

namespace meshwright::cli {

/// Does what was asked for, and gives the answer.
using Work = std::function<Answer()>;

/// What is wrong with a call.
struct Wrong
{
    QString message; ///< a sentence; where to read on is added to it
};

/// What is to be done, or what is wrong.
using Understood = std::variant<Work, Wrong>;

/// An option, or with @c value one that has a value.
struct Option
{
    QLatin1StringView name;
    QLatin1StringView value = {};  ///< what the help calls its value; empty for an option without one
    QLatin1StringView letter = {}; ///< its short name; empty for none
};

/// All there is to know of a command: a row of the table in commands.h. Its texts are marked with
/// QT_TRANSLATE_NOOP and translated by Texts::tr() where they are shown.
struct Command
{
    QLatin1StringView name;
    const char* summary;               ///< its line in the general help
    QStringView usage = {};            ///< what follows its name there; not of one that works in a place
    const char* help;                  ///< what its own --help says; what place_options.h knows is added
    std::span<const Option> options{}; ///< beside those that every command has
    bool worksInPlace = false;         ///< takes the options that say where, too
    const char* deed = nullptr;        ///< what it has done once it prints; empty for one that only looks
    QLatin1StringView lookOption = {}; ///< the option with which it only looks all the same
    /// What is to be done when the call is @p words, or what is wrong with it. Does nothing yet.
    Understood (*understand)(const QCommandLineParser& words);
};

} // namespace meshwright::cli
