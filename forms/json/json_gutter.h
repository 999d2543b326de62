// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QTextBlock;

namespace meshwright {

class JsonView;

/// The margin of a JsonView: line numbers, what is wrong in a line, and what can be folded.
class JsonGutter : public QWidget
{
    Q_OBJECT

public:
    explicit JsonGutter(JsonView* view);

    /// In pixels, for as many lines as there are.
    int neededWidth() const;
    /// Scrolls along with the text.
    void follow(const QRect& area, int dy);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintLine(QPainter& painter, const QTextBlock& block);
    void paintFold(QPainter& painter, const QTextBlock& block, const QRectF& line) const;
    int signWidth() const;
    int foldWidth() const;
    QTextBlock lineAt(int y) const;

    JsonView& m_view;
};

} // namespace meshwright
