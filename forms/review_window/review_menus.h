// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "forms/style/icons.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;

namespace meshwright {

class ReviewWindow;

/// The menus of a ReviewWindow.
class ReviewMenus : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window.
    ReviewMenus(ReviewWindow& window, const FileCommands& files);

private:
    struct Named
    {
        Sign sign;
        QString text;
        const char* name;
    };

    QAction* add(QMenu& menu, const Named& named, const QKeySequence& keys, std::function<void()> does);
    void makeFile(const FileCommands& files);
    void makeView(const FileCommands& files);
    void makeGrouping(QMenu& view);
    void makeGo();
    void makeProblem();
    void allow();

    ReviewWindow& m_window;
    QActionGroup* m_grouping = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_related = nullptr;
    QAction* m_edit = nullptr;
    QList<QAction*> m_ofIssues; ///< go to the next and the one before
    QList<QAction*> m_ofIssue;  ///< tell about the one that is looked at
    QAction* m_accept = nullptr;
};

} // namespace meshwright
