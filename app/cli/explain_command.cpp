// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/rule_named.h"
#include "models/help/help_page.h"

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* explainHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Prints what there is to know of a rule: what is wrong, why it matters, how to mend it,\n"
                  "a wrong and a right example, and where the fact is to be read.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli explain RULE\n"
                  "\n"
                  "  RULE    what check prints in brackets: tls-enforced-server-plain\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  it was printed\n"
                  "  2  there is no such rule, or the call is wrong\n");

Understood understandExplain(const QCommandLineParser& words)
{
    const QStringList ids = words.positionalArguments();
    if (ids.size() != 1)
        return Wrong{Texts::tr("Name one rule, as check prints it in brackets, such as "
                               "tls-enforced-server-plain.")};
    if (const auto wrong = unknownRule(ids.front()))
        return *wrong;
    const auto page = helpPage(ids.front().toStdString());
    if (!page)
        return Wrong{Texts::tr("There is no page about the rule “%1” yet.").arg(ids.front())};
    return [text = page->markdown.toStdString()] { return Answer{Fine, text, {}}; };
}

} // namespace

constinit const Command explainCommand{
    .name = "explain"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "what a rule says, why, and how to mend it"),
    .usage = u"RULE",
    .help = explainHelp,
    .understand = understandExplain,
};

} // namespace meshwright::cli
