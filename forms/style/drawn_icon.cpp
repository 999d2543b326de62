// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/drawn_icon.h"

#include <QIconEngine>
#include <QPainter>

#include <utility>

namespace meshwright {

namespace {

class DrawingEngine : public QIconEngine
{
public:
    explicit DrawingEngine(IconDrawing draw) : m_draw(std::move(draw)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        m_draw(*painter, rect, mode);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }

    QIconEngine* clone() const override { return new DrawingEngine(*this); }

private:
    IconDrawing m_draw;
};

} // namespace

QIcon drawnIcon(IconDrawing draw)
{
    return QIcon(new DrawingEngine(std::move(draw)));
}

} // namespace meshwright
