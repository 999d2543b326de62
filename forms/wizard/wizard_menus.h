// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "forms/wizard/wizard_panes.h"

#include <QIcon>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace meshwright {

class WizardColumns;
struct WizardCommands;
class WizardWindow;

/// The menus of a wizard window: every command with its standard keys. Whatever is chosen there, what is
/// typed is brought into the document first.
class WizardMenus : public QObject
{
    Q_OBJECT

public:
    /// Who does what is chosen.
    struct Parts
    {
        WizardPanes panes;
        WizardColumns& columns;
        WizardCommands& commands;
    };
    /// Adds them to @p window, which must outlive this object, as must all @p parts.
    WizardMenus(WizardWindow& window, const Parts& parts, const FileCommands& files);

    /// The last step updates what is there already.
    void setUpdating();
    void setReadOnly();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a command is called, and the icon before it where it has one.
    struct Named
    {
        QIcon sign;
        QString text;
    };

    void makeFileMenu(const FileCommands& files);
    void makeEditMenu();
    void makeViewMenu(const FileCommands& files);
    void makeGoMenu();
    void addExplain(QMenu* help);
    void addSteps(QMenu* go);
    QAction* addAction(QMenu* menu, const Named& named, const QKeySequence& keys, std::function<void()> does);

    WizardWindow& m_window;
    Parts m_parts;
    std::vector<QAction*> m_commands; ///< everything in the menus that has keys
    std::vector<QAction*> m_edits;    ///< what is not offered where nothing can be changed
    QAction* m_goToReview = nullptr;
};

} // namespace meshwright
