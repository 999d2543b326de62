// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QTextBlock;

namespace meshwright {

class FixBulb;
class JsonView;

/// The margin of a JsonView: line numbers, what is wrong in a line, and what can be folded; in the line of
/// the caret a light bulb where something can be mended.
class JsonGutter : public QWidget
{
    Q_OBJECT

public:
    explicit JsonGutter(JsonView* view);

    /// In pixels, for as many lines as there are.
    int neededWidth() const;
    /// Scrolls along with the text.
    void follow(const QRect& area, int dy);
    /// What the view says of its lines has changed.
    void showMarks();

Q_SIGNALS:
    void bulbPressed(QPoint where);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// Puts the light bulb where the caret is, in place of the number of the line, or away.
    void placeBulb();
    void paintLine(QPainter& painter, const QTextBlock& block);
    void paintFold(QPainter& painter, const QTextBlock& block, const QRectF& line) const;
    int signWidth() const;
    int foldWidth() const;
    QTextBlock lineAt(int y) const;

    JsonView& m_view;
    FixBulb* m_bulb;
};

} // namespace meshwright
