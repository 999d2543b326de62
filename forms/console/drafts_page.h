// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_drafts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QSettings;
class QStackedWidget;

namespace meshwright {

class EmptyState;
class NoticeBar;
class RowTable;

/// The drafts of this computer and what can be done with them.
class DraftsPage : public QWidget
{
    Q_OBJECT

public:
    /// @p drafts must outlive the page; @p settings may be nullptr and else remembers columns and order.
    DraftsPage(OpenDrafts& drafts, QWidget* parent, QSettings* settings = nullptr);

    void keep() const;

Q_SIGNALS:
    void resumeRequested(const meshwright::DraftRow& draft);
    /// What differs between it and what it began as is wanted.
    void compareRequested(const meshwright::DraftRow& draft);
    void exportRequested(const meshwright::DraftRow& draft);
    /// One line of news.
    void told(const QString& news);

private:
    /// What has to be true of a draft for a command.
    enum class Needs { Readable, Closed };

    QAction* addCommand(const QString& text, const QString& name, const QKeySequence& keys, Needs needs,
                        void (DraftsPage::*does)(const DraftRow&));
    void makeStates();
    void makeCommands();
    QWidget* makeButtons();
    void connectDrafts();
    std::optional<DraftRow> chosen() const;
    void showState();
    void resume(const DraftRow& draft);
    void rename(const DraftRow& draft);
    void duplicate(const DraftRow& draft);
    void exportDraft(const DraftRow& draft);
    void compare(const DraftRow& draft);
    void remove(const DraftRow& draft);
    void removeByKey();

    struct Command
    {
        QAction* action;
        Needs needs;
    };

    OpenDrafts& m_drafts;
    QSettings* m_settings;
    std::vector<Command> m_commands;
    NoticeBar* m_notices;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QLabel* m_fault; ///< why the chosen one cannot be opened
};

} // namespace meshwright
