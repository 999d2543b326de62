// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "forms/wizard/ask.h"
#include "forms/wizard/create_wizard.h"
#include "forms/wizard/wizard_panes.h"
#include "models/drafts/draft_keeper.h"
#include "models/json/json_fwd.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QSettings;

namespace meshwright {

class IssueCommands;
class NoticeBar;
class ReviewPage;
class WizardColumns;
class WizardMenus;
struct WizardCommands;

/// Where a person is in the wizard; the whole document when in no field.
struct Position
{
    steps::StepId step = steps::StepId::Console;
    Pointer field;

    friend bool operator==(const Position&, const Position&) = default;
};

/// The wizard with everything around it: steps on the left, the form, JSON and problems on the right. Puts
/// the parts together, and knows where a person is; what the commands do is in classes of their own.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p context and @p settings (may be nullptr) must outlive the window; @p startPage makes steps 1 to 4.
    WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings,
                 const FileCommands& files = {});
    ~WizardWindow() override;

    /// Goes to the field of @p at.
    void goTo(const Pointer& at) { m_panes.wizard->goTo(at); }
    void goTo(steps::StepId id) { m_panes.wizard->goTo(id); }
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
    JsonPane& jsonPane() const { return *m_panes.json; }
    /// What is done about problems.
    IssueCommands& problems() const;

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
    /// A new virtual node with all that this one has.
    void duplicateRequested();
    void saveRequested();
    void saveAsRequested();
    /// The virtual node is to become a template.
    void saveAsTemplateRequested();
    /// The person does not want to go on with this virtual node.
    void discardRequested();
    void positionChanged();
    /// The window is about another file or draft now, or about the same one in another way.
    void subjectChanged();
    /// The window has been closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeContent(steps::StepId id, QWidget* parent);
    QWidget* makeReview(QWidget* parent);
    void makeStatusBar();
    void makeMenus(const FileCommands& files);
    void connectPanes();
    void connectCommands();
    void restoreLayout();
    void goToProblem(const Pointer& at);
    void focusMoved(QWidget* old, QWidget* now);
    void moveTo(const Position& position);

    const FormContext& m_context;
    MakeContent m_startPage;
    Ask m_ask;
    QSettings* m_settings;
    WizardPanes m_panes;
    NoticeBar* m_notices;
    QLabel* m_keepingLabel = nullptr;
    WizardColumns* m_columns;
    ReviewPage* m_review = nullptr; ///< once step 12 has been shown
    std::unique_ptr<WizardCommands> m_commands;
    std::unique_ptr<WizardMenus> m_menus;
    Position m_position;
    Keeping::Kind m_keeping = Keeping::Kind::Nothing;
    bool m_readOnly = false;
};

} // namespace meshwright
