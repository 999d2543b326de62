// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/look_commands.h"

#include "forms/style/appearance.h"
#include "forms/style/icons.h"
#include "models/text/texts.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int textStep = 10; ///< per cent

void addThemes(QMenu& view, Appearance& look)
{
    QMenu* themes = view.addMenu(icon(Sign::Theme), Texts::tr("&Theme"));
    auto* group = new QActionGroup(themes);
    const auto add = [&](const QString& text, const char* name, Appearance::Choice choice) {
        QAction* action = group->addAction(themes->addAction(text));
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, &look, [&look, choice] { look.choose(choice); });
        const auto check = [action, &look, choice] { action->setChecked(look.choice() == choice); };
        QObject::connect(&look, &Appearance::chosen, action, check);
        check();
    };
    add(Texts::tr("As the d&esktop has it"), "theme-system", Appearance::Choice::System);
    add(Texts::tr("&Light"), "theme-light", Appearance::Choice::Light);
    add(Texts::tr("&Dark"), "theme-dark", Appearance::Choice::Dark);
    add(Texts::tr("&High contrast"), "theme-high-contrast", Appearance::Choice::HighContrast);
}

std::vector<QAction*> addTextSizes(QMenu& view, Appearance& look)
{
    QMenu* sizes = view.addMenu(icon(Sign::TextSize), Texts::tr("Te&xt size"));
    const auto add = [&](const QString& text, const char* name, const QList<QKeySequence>& keys,
                         auto wanted) {
        QAction* action = sizes->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, &look,
                         [&look, wanted] { look.setTextPercent(wanted(look.textPercent())); });
        const auto allow = [action, &look, wanted] {
            const int next =
                std::clamp(wanted(look.textPercent()), Appearance::leastText, Appearance::mostText);
            action->setEnabled(next != look.textPercent());
        };
        QObject::connect(&look, &Appearance::chosen, action, allow);
        allow();
        return action;
    };
    // Ctrl+= is Ctrl++ where + needs Shift.
    return {add(Texts::tr("&Larger"), "text-larger",
                {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                [](int now) { return now + textStep; }),
            add(Texts::tr("&Smaller"), "text-smaller", {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                [](int now) { return now - textStep; }),
            add(Texts::tr("&Usual"), "text-usual", {QKeySequence(Qt::CTRL | Qt::Key_0)},
                [](int) { return Appearance::usualText; })};
}

} // namespace

std::vector<QAction*> addLookCommands(QMenu& view, Appearance& look)
{
    view.addSeparator();
    addThemes(view, look);
    return addTextSizes(view, look);
}

} // namespace meshwright
