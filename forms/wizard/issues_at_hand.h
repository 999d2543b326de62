// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/wizard/issue_menu.h"
#include "forms/wizard/wizard_panes.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace meshwright {

class IssueCommands;
class NoticeBar;

/// The problems where a person is: in the list, in the line of the JSON, at the field. Offers what can be
/// done about them, also where a light bulb is pressed, and sees to it that one goes on where one was.
class IssuesAtHand : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    IssuesAtHand(const FormContext& context, const WizardPanes& panes, IssueCommands& commands,
                 NoticeBar& notices, QWidget& window);

    /// Opens the menu of what is wrong here.
    void askWhatToDo();
    /// Shows the page of the rule of what is wrong here, or of what is chosen in the list.
    void explain();

Q_SIGNALS:
    /// One line of news.
    void told(const QString& news);

private:
    std::vector<Issue> here() const;
    std::vector<Issue> atField() const;
    class IssueLabel* labelHere() const;
    void open(const std::vector<Issue>& issues, QPoint where);
    void showRefused(const QString& why);
    void showTrying(bool isTrying);
    void goOn(const Pointer& at);

    const FormContext& m_context;
    WizardPanes m_panes;
    IssueCommands& m_commands;
    NoticeBar& m_notices;
    QWidget& m_window;
    IssueMenu m_menu;
    QPointer<QWidget> m_from; ///< what had the focus when the menu was opened
};

} // namespace meshwright
