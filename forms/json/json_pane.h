// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/formats/located_issue.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright {

class DocumentText;
class JsonView;
class NoticeBar;
class PaneHeader;
class TypedJson;

/// The document as JSON, to be read and typed in. What is typed becomes the document as soon as it is valid,
/// in the layout it was typed; until then the document stays as it is and the text is kept. That is looked at
/// when the person pauses, loses the focus or the document settles. Follows every other edit; the lines of
/// the field at hand are marked.
class JsonPane : public QWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the pane.
    JsonPane(const FormContext& context, QWidget* parent);
    ~JsonPane() override;

    /// Marks the lines of the value at @p at, as long as there is one; follows it through edits.
    void mark(const Pointer& at);
    /// Puts the caret to the value at @p at.
    void goTo(const Pointer& at);
    JsonView& view() { return *m_view; }
    void setReadOnly();

    /// What has been typed and is not valid yet, instead of the document's, as of the last settling; empty
    /// when there is none. Where everything has been deleted it is an empty line.
    const QString& unfinishedText() const;
    /// Brings what has been typed into the document now; what is not valid becomes the unfinished text.
    void settle();
    /// Shows @p text as typed and not valid yet.
    void setUnfinishedText(const QString& text);
    /// Why the unfinished text is not the document, and where in it; nullopt when there is none.
    const std::optional<LocatedIssue>& fault() const;
    /// Puts the caret and the focus to where the unfinished text is no JSON; nothing when there is none.
    void goToFault();
    /// Takes back what was typed here and has not reached the document, in the end all of it at once: the
    /// document itself stays as it is. False when there is nothing.
    bool undoTyping();
    bool redoTyping();
    bool canRedoTyping() const;

    /// What is wrong in the line of the caret.
    std::vector<Issue> issuesAtCaret() const;
    /// Asks for what can be done about it.
    void askWhatToDo();

    /// Tints every place where @p words stand, and says how many there are; none when it is empty.
    int tint(const QString& words);
    /// Brings the value at @p at into sight, with @p words chosen in its line; the focus stays where it is.
    void lookAt(const Pointer& at, const QString& words);
    /// Chooses the next @p words of the text, or those before, around the ends. False when there are none.
    bool lookFor(const QString& words, bool forward);
    /// Lays the text out as it is exported; the caret stays at its value.
    void format();
    /// The focus is about to come here.
    void comeForward() { Q_EMIT needed(); }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The focus is about to come here: if the pane is out of sight, somebody has to bring it back.
    void needed();
    /// The person wants to find words.
    void findRequested();
    /// The person wants the whole text in the clipboard.
    void copyRequested();
    /// The person asked for the field of a value (Ctrl+click, Ctrl+J).
    void chosen(const meshwright::Pointer& at);
    void unfinishedTextChanged();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PaneHeader* makeHeader();
    void connectView();
    void addKeys();
    QAction* addKey(const QKeySequence& keys, const QString& text, std::function<void()> does);
    Pointer pointerAtCaret() const;

    const FormContext& m_context;
    JsonView* m_view;
    PaneHeader* m_header;
    NoticeBar* m_notices;
    std::unique_ptr<DocumentText> m_text;
    std::unique_ptr<TypedJson> m_typed;
    QList<QAction*> m_commands;
};

} // namespace meshwright
