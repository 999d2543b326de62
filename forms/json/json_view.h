// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/json/long_edit.h"
#include "models/json/canonical_lines.h"
#include "models/rules/issue.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <map>
#include <memory>
#include <optional>

namespace meshwright {

class JsonColours;
class JsonFolds;
class JsonGutter;
class SlicedText;

/// Something the margin says about a line.
struct LineMark
{
    Severity severity = Severity::Hint;
    QString text;
    bool canBeMended = false; ///< there is something to choose for it

    friend bool operator==(const LineMark&, const LineMark&) = default;
};

/// JSON with line numbers and colours, some lines marked; it can be typed in and folded. Showing a new text
/// replaces only what differs, so that caret, selection and scroll position stay.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget* parent);
    ~JsonView() override;

    /// Shows @p text. That is no typing: typed() does not tell of it, and it cannot be undone here. What is
    /// long comes into sight by and by; until shown(), nobody can type.
    void showText(const QString& text);
    /// The whole text, also while a part of it is still on its way.
    QString text() const;
    bool isShowing() const;
    /// Takes back the last that was typed or pasted, and does it again; forgets all of it.
    void takeBack();
    bool canTakeBack() const { return document()->isUndoAvailable() || m_longEdit.canTakeBack(); }
    void doAgain();
    bool canDoAgain() const { return document()->isRedoAvailable() || m_longEdit.canMakeAgain(); }
    void forgetEdits();
    /// Whether it can only be looked at.
    void setLocked(bool locked);
    /// Marks @p lines and scrolls there when they are out of sight; nullopt takes the mark away.
    void mark(std::optional<LineSpan> lines);
    const std::optional<LineSpan>& marked() const { return m_marked; }
    bool isMarked(int line) const;

    /// What the margin says, by line.
    void setLineMarks(std::map<int, LineMark> marks);
    const std::map<int, LineMark>& lineMarks() const { return m_lineMarks; }
    JsonColours& colours() { return *m_colours; }

    /// Puts the caret at @p position, unfolding what hides it.
    void goTo(int position);
    JsonFolds& folds() { return *m_folds; }
    /// The top of the line of @p block on the screen, and its height; 0 when it is folded away.
    QRectF lineRect(const QTextBlock& block) const;
    QTextBlock firstLine() const { return firstVisibleBlock(); }

Q_SIGNALS:
    /// The text that was to be shown is there.
    void shown();
    /// A person has changed the text. Of a long piece that is pasted this is told at the beginning: text()
    /// has all of it.
    void typed();
    /// A person asked for what stands at @p position (Ctrl+click).
    void placeChosen(int position);
    /// The person wants to know what can be done in the line of the caret; @p where on the screen they point.
    void whatToDoAsked(QPoint where);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void breakLine();
    void replaceWith(const QString& text);
    void endShowing();
    void edit(const LongEdit::Outcome& outcome);
    void allowTyping();
    void fitGutter();
    void scrollToMark();

    std::optional<LineSpan> m_marked;
    std::map<int, LineMark> m_lineMarks;
    bool m_showing = false;          ///< a text is being shown: nobody is typing
    bool m_isLong = false;           ///< and there is more of it to come
    std::optional<int> m_caretAfter; ///< where the caret goes when that is there
    bool m_locked = false;
    bool m_isDropping = false;
    std::unique_ptr<JsonColours> m_colours;
    SlicedText* m_slices;
    LongEdit m_longEdit;
    JsonFolds* m_folds;
    JsonGutter* m_gutter;
};

} // namespace meshwright
