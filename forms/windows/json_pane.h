// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/formats/parse.h"
#include "models/formats/text_tree.h"

#include <QElapsedTimer>
#include <QTimer>

namespace meshwright {

class JsonFindBar;
class JsonView;
class NoticeBar;
class PaneHeader;

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

    /// Marks the lines of the value at @p at, as long as there is one; follows it through edits.
    void mark(const Pointer& at);
    /// Puts the caret to the value at @p at.
    void goTo(const Pointer& at);
    JsonView& view() { return *m_view; }
    void setReadOnly();

    /// What has been typed and is not valid yet, instead of the document's; empty when there is none.
    QString unfinishedText() const;
    /// Brings what has been typed into the document now; what is not valid becomes the unfinished text.
    void settle();
    /// Shows @p text as typed and not valid yet.
    void setUnfinishedText(const QString& text);
    /// Takes back what was typed here and has not reached the document. False when there is nothing.
    bool undoTyping();
    bool redoTyping();

    void find();
    void findNext(bool forward);
    /// Lays the text out as it is exported; the caret stays at its value.
    void format();

Q_SIGNALS:
    /// The person wants the whole text in the clipboard.
    void copyRequested();
    /// The person asked for the field of a value (Ctrl+click, Ctrl+J).
    void chosen(const meshwright::Pointer& at);
    void unfinishedTextChanged();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    void connectView();
    void addKeys();
    QAction* addKey(const QKeySequence& keys, const QString& text, std::function<void()> does);
    void typed();
    void takeOver();
    void showFault(const LocatedIssue& fault);
    void finish();
    void discard();
    void documentChanged();
    void refresh();
    void textShown();
    bool isTooLarge() const;
    void showTooLarge();
    void showMark();
    void showIssues();
    LineSpan linesOf(const Pointer& at) const;
    Pointer pointerAtCaret(int position) const;
    int positionOf(const Location& at) const;
    void setOwnText(std::string text);

    const FormContext& m_context;
    JsonView* m_view;
    NoticeBar* m_notices;
    JsonFindBar* m_findBar;
    Pointer m_at;
    std::string m_text;             ///< what the view shows, while it says what the document is
    std::optional<TextTree> m_tree; ///< of m_text, when that is laid out by the person
    QString m_discarded;
    QTimer m_soon;      ///< so that several edits in a row are written out once
    QTimer m_typedSoon; ///< so that nothing is parsed for every key
    QElapsedTimer m_typedSince;
    std::optional<Pointer> m_goingTo; ///< as soon as the text is there
    bool m_readOnly = false;
    bool m_unfinished = false;
    bool m_takingOver = false;
    bool m_changedMeanwhile = false;
    QList<QAction*> m_commands;
};

} // namespace meshwright
