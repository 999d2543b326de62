// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/fix_bulb.h"

#include "forms/fields/palette_following.h"

#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

// Outside the namespace, as Qt's macro wants it.
static void loadSigns()
{
    Q_INIT_RESOURCE(signs);
}

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The picture with its shape alone in use: sharp at any size, and in a colour that goes with the palette.
class BulbSign : public QIconEngine
{
public:
    explicit BulbSign(QColor colour) : m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        painter->drawPixmap(rect, coloured(rect.size() * scale));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override { return coloured(size); }

    QIconEngine* clone() const override { return new BulbSign(*this); }

private:
    QPixmap coloured(const QSize& size) const
    {
        const QString key =
            u"fix-bulb %1 %2×%3"_s.arg(m_colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
        QPixmap out;
        if (QPixmapCache::find(key, &out))
            return out;
        QImageReader reader(u":/signs/fix-bulb.svg"_s);
        reader.setScaledSize(size);
        QImage shape = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), m_colour);
        painter.end();
        out = QPixmap::fromImage(shape);
        QPixmapCache::insert(key, out);
        return out;
    }

    QColor m_colour;
};

} // namespace

QIcon fixBulb(const QColor& colour)
{
    loadSigns();
    return QIcon(new BulbSign(colour));
}

FixBulb::FixBulb(QWidget* parent) : QToolButton(parent)
{
    setObjectName(u"fix-bulb"_s);
    setAccessibleName(words());
    setToolTip(tr("Ways to mend it (Alt+Enter)"));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    const int size = fontMetrics().height();
    setIconSize({size, size});
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    colourAsAround();
    onPaletteChange(*this, [this] { colourAsAround(); });
}

QString FixBulb::words()
{
    return tr("Ways to mend it");
}

void FixBulb::colourAsAround()
{
    setIcon(fixBulb(palette().color(QPalette::ButtonText)));
}

} // namespace meshwright
