// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "forms/review_window/issue_card.h"
#include "models/review/review_walk.h"
#include "models/review/reviewed_files.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace meshwright {

class FoundList;
class FoundProblems;
class KeptTextPane;
class NoticeBar;
class ResourcePage;

/// The review of some files, folders or archives: what was found on the left, one resource in words in the
/// middle, its text on the right with the problems below. It only arranges; nothing is changed here.
class ReviewWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Reads and checks @p paths. @p settings may be nullptr and else remembers the geometry.
    ReviewWindow(const QStringList& paths, const FileCommands& files, QSettings* settings);
    ~ReviewWindow() override;

    ReviewedFiles& files() { return m_files; }
    ReviewWalk& walk() { return m_walk; }
    FoundList& list() { return *m_list; }
    NoticeBar& notices() { return *m_notices; }
    /// One line of news in the status bar.
    void say(const QString& news);
    /// Asks for what can be done about the problem that is looked at, if that is shown.
    void askWhatToDo();
    void explain(const ReviewIssue& issue);
    /// Goes to the next pane, or the one before, around the ends.
    void focusPane(bool forward);
    /// Asks for a report of what is reviewed.
    void askForReport() { Q_EMIT reportRequested(m_files.paths()); }

Q_SIGNALS:
    // Rows and issues are of walk().review() as it is when this is emitted.
    void fixRequested(const meshwright::ReviewIssue& issue, std::size_t fix);
    /// All of the rule of @p issue in its file is to be mended.
    void fixAllRequested(const meshwright::ReviewIssue& issue);
    void acceptRequested(const meshwright::ReviewIssue& issue);
    void takeBackRequested(const meshwright::ReviewIssue& issue);
    void editRequested(std::size_t row);
    void openAsPlaceRequested(const QStringList& paths);
    /// The person wants to see what differs between @p paths and something else.
    void compareRequested(const QStringList& paths);
    /// The person wants a report of @p paths.
    void reportRequested(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    ReviewWishes wishes();
    QWidget* makeCentre();
    QWidget* makeRight(QWidget* parent);
    void connectPanes();
    void connectFiles();
    void showReading();
    void showGone();
    void showTrouble();
    void openMenu(const ReviewIssue& issue, QPoint where);
    void restore();

    QSettings* m_settings;
    ReviewedFiles m_files;
    ReviewWalk m_walk;
    NoticeBar* m_notices;
    FoundList* m_list;
    ResourcePage* m_page;
    KeptTextPane* m_text;
    FoundProblems* m_problems;
};

} // namespace meshwright
