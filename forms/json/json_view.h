// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    /// A person has changed the text.
    void typed();
    /// A person asked for what stands at @p position (Ctrl+click).
    void placeChosen(int position);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void breakLine();
    void endShowing();
    void allowTyping();
    void fitGutter();
    void scrollToMark();

    std::optional<LineSpan> m_marked;
    std::map<int, LineMark> m_lineMarks;
    bool m_showing = false; ///< a text is being shown: nobody is typing
    bool m_isLong = false;  ///< and there is more of it to come
    bool m_locked = false;
    std::unique_ptr<JsonColours> m_colours;
    SlicedText* m_slices;
    JsonFolds* m_folds;
    JsonGutter* m_gutter;
};

} // namespace meshwright
