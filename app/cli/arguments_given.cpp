// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments_given.h"

#include <utility>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

std::variant<Arguments, Wrong> argumentsGiven(const QCommandLineParser& words)
{
    Arguments out;
    for (const QString& given : words.values(u"arg"_s)) {
        const qsizetype sign = given.indexOf('='_L1);
        if (sign <= 0)
            return Wrong{Texts::tr("--arg takes NAME=VALUE, not \"%1\".").arg(given)};
        out[given.left(sign).toStdString()] = given.mid(sign + 1).toStdString();
    }
    return out;
}

std::variant<FillOptions, Wrong> checkingGiven(const QCommandLineParser& words)
{
    auto arguments = argumentsGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&arguments))
        return *wrong;
    return FillOptions{.arguments = std::move(std::get<Arguments>(arguments)),
                       .isAllThere = words.isSet(u"complete"_s),
                       .checking = words.isSet(u"audit"_s) ? Checking::Audit : Checking::All};
}

} // namespace meshwright::cli
