// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include <map>
#include <string>

namespace meshwright {

/// Who is reached by which key: what an & in their words marks.
class KeysOfWords
{
public:
    void note(const QString& words)
    {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (!key.isEmpty())
            m_who[key.toString()].append(QString(words).remove(u'&'));
    }
    void note(const QList<QAction*>& actions)
    {
        for (const QAction* action : actions)
            if (action->isVisible() && !action->isSeparator())
                note(action->text());
    }
    /// The keys that several share, a line each: "Alt+W: What, What".
    std::string shared() const
    {
        std::string out;
        for (const auto& [key, who] : m_who)
            if (who.size() > 1)
                out += (key + QStringLiteral(": ") + who.join(QStringLiteral(", ")) + u'\n').toStdString();
        return out;
    }

private:
    std::map<QString, QStringList> m_who;
};

/// The keys that several lines of @p menu share.
inline std::string sharedKeys(const QMenu& menu)
{
    KeysOfWords keys;
    keys.note(menu.actions());
    return keys.shared();
}

/// The keys that several controls on the screen share in @p window, or several lines of one of its menus.
inline std::string sharedKeys(const QWidget& window)
{
    KeysOfWords keys;
    std::string inMenus;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            inMenus += sharedKeys(*menu);
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            keys.note(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            keys.note(label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            keys.note(group->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            keys.note(bar->actions());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                keys.note(tabs->tabText(tab));
    }
    return keys.shared() + inMenus;
}

/// All that a window can offer in its menu File; nothing comes of it.
inline FileCommands everyFileCommand()
{
    FileCommands out;
    out.create = out.open = out.openFolder = out.review = out.compare = out.showConsole = out.quit = [] {};
    out.openPath = [](const QString&) {};
    out.recent = [] { return QStringList(); };
    return out;
}

} // namespace meshwright
