// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "forms/wizard/create_wizard.h"
#include "models/drafts/draft_keeper.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QLabel;
class QSettings;
class QSplitter;

namespace meshwright {

class HistoryList;
class JsonPane;
class NoticeBar;
class ProblemsList;
class ReviewPage;
class StepList;

/// Asks a person a yes-or-no question; the text of the yes button says what happens. A test answers in its
/// place.
using Ask = std::function<bool(QWidget* parent, const QString& question, const QString& yes)>;

/// Where a person is in the wizard; the whole document when in no field.
struct Position
{
    steps::StepId step = steps::StepId::Console;
    Pointer field;

    friend bool operator==(const Position&, const Position&) = default;
};

/// The wizard with everything around it: steps on the left, the form, JSON and problems on the right.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p context and @p settings (may be nullptr) must outlive the window; @p startPage makes steps 1 to 4.
    WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings,
                 const FileCommands& files = {});
    ~WizardWindow() override;

    /// Goes to the field of @p at.
    void goTo(const Pointer& at);
    void goTo(steps::StepId id);
    /// Goes to where a person was.
    void goTo(const Position& position);
    const Position& position() const { return m_position; }

    /// What the title bar calls the virtual node: a file, a draft; empty for a new one.
    void setSubject(const QString& subject);
    /// Nothing can be changed from now on; it can be looked at, copied and exported.
    void setReadOnly();
    /// The virtual node is there already, as @p saved (a create input): the document is what it is to become.
    void setUpdating(const json& saved);
    /// Says how safe what was typed is.
    void showKeeping(const Keeping& keeping);
    /// Brings everything typed into the document now. Whatever snapshots, saves, exports, copies, sends or
    /// closes settles first. Never while the document tells of a change. What an input method is composing
    /// still is not typed yet: a draft is kept while one composes, and must not break that off.
    void settle();
    NoticeBar& notices() { return *m_notices; }
    JsonPane& jsonPane() const { return *m_json; }

    /// What is shown has been sent, and waits for its answer; create() shows that by itself.
    void showSending();
    /// Shows what came of createRequested(): all of it was done, nothing, or only a part as @p news says.
    void showCreated(const json& answer);
    void showRefused(const QString& message, const std::optional<Pointer>& at = {});
    void showPartlyUpdated(const QString& news, const std::optional<Pointer>& at = {});
    /// What to add to the news that something was saved, exported or copied while the text in the JSON pane
    /// is not valid, and so not in it; empty mostly.
    QString leftOut() const;
    /// One line of news in the status bar.
    void say(const QString& news);

Q_SIGNALS:
    /// The document is free of errors and is to be created.
    void createRequested();
    /// The document is to be written to a file; with errors only after a person has confirmed it.
    void exportRequested();
    /// The person wants to go on with a new virtual node.
    void createAnotherRequested();
    void saveRequested();
    void saveAsRequested();
    /// The virtual node is to become a template.
    void saveAsTemplateRequested();
    /// The person does not want to go on with this virtual node.
    void discardRequested();
    void positionChanged();
    /// The window has been closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent(steps::StepId id, QWidget* parent);
    QWidget* makeReview(QWidget* parent);
    QWidget* makeCentre();
    QWidget* makePanes();
    void makeStatusBar();
    void connectPanes();
    void makeMenus(const FileCommands& files);
    void makeFileMenu(const FileCommands& files);
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& keys,
                       std::function<void()> does);
    void restoreLayout();

    void goToProblem(const Pointer& at);
    void create();
    /// Whether what is there can be sent; if not, why.
    struct Offer
    {
        bool isAllowed;
        QString why;
    };
    Offer createOffer() const;
    void allowCreate();
    /// For whoever decides by the issues: those of what has been typed until now. False when the document is
    /// large and they are still to come; LiveIssues::changed() tells.
    bool bringIssuesUpToDate();
    void answered();
    void documentChanged();
    /// The same with what is being composed, for what a person asks for.
    void finishTyping();
    void allowHistory();
    void undo();
    void redo();
    void goToStep(std::size_t done);
    void exportJson();
    void copy(const QString& text);
    void copyJson();
    void copyCommand();
    void focusMoved(QWidget* old, QWidget* now);
    void focusNextPane();
    void moveTo(const Position& position);

    const FormContext& m_context;
    MakeContent m_startPage;
    Ask m_ask;
    QSettings* m_settings;
    StepList* m_steps;
    CreateWizard* m_wizard;
    JsonPane* m_json;
    ProblemsList* m_problems;
    HistoryList* m_history;
    NoticeBar* m_notices;
    QLabel* m_keepingLabel;
    ReviewPage* m_review = nullptr; ///< once step 12 has been shown
    QSplitter* m_columns;
    QSplitter* m_panes;
    bool m_isSending = false; ///< Create or Update waits for its answer
    Position m_position;
    Keeping::Kind m_keeping = Keeping::Kind::Nothing;
    bool m_readOnly = false;
    std::optional<json> m_saved;      ///< what an update starts from
    std::vector<QAction*> m_commands; ///< everything in the menus that has keys
    std::vector<QAction*> m_edits;    ///< what is not offered where nothing can be changed
    QAction* m_goToReview = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace meshwright
