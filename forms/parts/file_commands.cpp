// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/file_commands.h"

#include "forms/style/icons.h"
#include "models/text/texts.h"

#include <QAction>
#include <QMenu>

namespace meshwright {

namespace {

/// Filled when it is opened: other windows open files as well.
void fillRecent(QMenu& menu, const FileCommands& commands)
{
    menu.clear();
    const QStringList recent = commands.recent();
    for (const QString& path : recent) {
        QString shown = path;
        shown.replace(u'&', QStringLiteral("&&"));
        QAction* action = menu.addAction(shown);
        QObject::connect(action, &QAction::triggered, &menu,
                         [open = commands.openPath, path] { open(path); });
    }
    if (recent.isEmpty())
        menu.addAction(Texts::tr("No file has been opened yet"))->setEnabled(false);
}

} // namespace

std::vector<QAction*> addFileCommands(QMenu& menu, const FileCommands& commands)
{
    std::vector<QAction*> out;
    const auto add = [&](Sign sign, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& does) {
        if (!does)
            return;
        QAction* action = menu.addAction(icon(sign), text);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, &menu, does);
        out.push_back(action);
    };
    add(Sign::Create, Texts::tr("&New virtual node"), QKeySequence::New, commands.create);
    add(Sign::Open, Texts::tr("&Open file…"), QKeySequence::Open, commands.open);
    add(Sign::OpenFolder, Texts::tr("Open &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, commands.openFolder);
    add(Sign::Find, Texts::tr("Re&view folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, commands.review);
    add(Sign::Find, Texts::tr("Review arc&hive or files…"), {}, commands.reviewFiles);
    if (commands.recent && commands.openPath) {
        QMenu* recent = menu.addMenu(icon(Sign::Recent), Texts::tr("Open &recent"));
        QObject::connect(recent, &QMenu::aboutToShow, recent,
                         [recent, commands] { fillRecent(*recent, commands); });
    }
    add(Sign::Compare, Texts::tr("Com&pare…"), {}, commands.compare);
    add(Sign::Console, Texts::tr("Show &console"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, commands.showConsole);
    return out;
}

QKeySequence quitKeys()
{
    const QKeySequence ofTheDesktop(QKeySequence::Quit);
    return ofTheDesktop.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Q) : ofTheDesktop;
}

} // namespace meshwright
