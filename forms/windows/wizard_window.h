// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/create_wizard.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QSettings;
class QSplitter;

namespace meshwright {

class JsonPane;
class ProblemsList;
class ReviewPage;
class StepList;

/// Asks a person a yes-or-no question; the text of the yes button says what happens. A test answers in its
/// place.
using Ask = std::function<bool(QWidget* parent, const QString& question, const QString& yes)>;

/// The wizard with everything around it: steps on the left, the form, JSON and problems on the right.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p context and @p settings (may be nullptr) must outlive the window; @p startPage makes steps 1 to 4.
    WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings);
    ~WizardWindow() override;

    /// Goes to the field of @p at.
    void goTo(const Pointer& at);
    void goTo(steps::StepId id);
    /// Shows what came of createRequested().
    void showCreated(const json& answer);
    void showRefused(const QString& message);
    /// The document as it is now is kept somewhere: closing the window asks nothing.
    void markKept();
    /// One line of news in the status bar.
    void say(const QString& news);

Q_SIGNALS:
    /// The document is free of errors and is to be created.
    void createRequested();
    /// The document is to be written to a file; with errors only after a person has confirmed it.
    void exportRequested();
    /// The person wants to go on with a new virtual node.
    void createAnotherRequested();
    /// The window is closed for good.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent(steps::StepId id, QWidget* parent);
    QWidget* makeReview(QWidget* parent);
    QWidget* makePanes();
    void connectPanes();
    void makeMenus();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& keys,
                       std::function<void()> does);
    void restoreLayout();

    void goToProblem(const Pointer& at);
    void create();
    void allowCreate();
    void documentChanged();
    void undo();
    void redo();
    void exportJson();
    void copy(const QString& text);
    void copyJson();
    void copyCommand();
    void focusMoved(QWidget* old, QWidget* now);
    void focusNextPane();

    const FormContext& m_context;
    MakeContent m_startPage;
    Ask m_ask;
    QSettings* m_settings;
    StepList* m_steps;
    CreateWizard* m_wizard;
    JsonPane* m_json;
    ProblemsList* m_problems;
    ReviewPage* m_review = nullptr; ///< once step 12 has been shown
    QSplitter* m_columns;
    QSplitter* m_panes;
    enum class Creating { No, Waiting, Done } m_creating = Creating::No;
    json m_kept;                      ///< the document as it was when last kept
    std::vector<QAction*> m_commands; ///< everything in the menus that has keys
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace meshwright
