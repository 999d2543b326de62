// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/formats/parse.h"
#include "models/json/canonical_lines.h"
#include "models/source/source.h"

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

    /// What has been typed and is not valid yet, instead of the document's, as of the last settling; empty
    /// when there is none. Where everything has been deleted it is an empty line.
    const QString& unfinishedText() const { return m_unfinishedText; }
    /// Brings what has been typed into the document now; what is not valid becomes the unfinished text.
    void settle();
    /// Shows @p text as typed and not valid yet.
    void setUnfinishedText(const QString& text);
    /// Takes back what was typed here and has not reached the document, in the end all of it at once: the
    /// document itself stays as it is. False when there is nothing.
    bool undoTyping();
    bool redoTyping();
    bool canRedoTyping() const;

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
    void become(const json& value, std::string text);
    void showFault(const LocatedIssue& fault, const QString& text);
    QString faultWords(const LocatedIssue& fault) const;
    void finish();
    void discard();
    bool canBringBack() const;
    void bringBack();
    void showTyped(const QString& text);
    void documentChanged();
    void lookAtForm();
    void refresh();
    void showFirst();
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
    std::string m_text; ///< what the view shows, while it says what the document is
    std::unique_ptr<const source::Source> m_source; ///< of m_text, when that is laid out by the person

    /// Unfinished text that has made room for the document's and can come back.
    struct TakenBack
    {
        QString text;
        std::string madeFrom;
        std::size_t done = 0; ///< where the document's history was, and how long
        std::size_t steps = 0;
    };
    std::optional<TakenBack> m_takenBack;
    QString m_unfinishedText;
    std::string m_madeFrom; ///< the text of the document that the unfinished one was made from
    QTimer m_soon;          ///< so that several edits in a row are written out once
    QTimer m_typedSoon;     ///< so that nothing is parsed for every key
    QElapsedTimer m_typedSince;
    std::optional<Pointer> m_goingTo; ///< as soon as the text is there
    bool m_readOnly = false;
    bool m_unfinished = false;
    bool m_takingOver = false;
    bool m_formMoved = false;        ///< since it was looked at last
    bool m_changedMeanwhile = false; ///< the form is not as the unfinished text was made from
    QList<QAction*> m_commands;
};

} // namespace meshwright
