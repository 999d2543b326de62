// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/labels.h"

#include "models/text/shown_name.h"

#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace meshwright {

namespace {

/// A label whose wrapped text breaks anywhere where it has to: QLabel breaks between words only, so that a
/// name of 255 letters would make its whole window that wide.
class WrappingLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        QSize least = QLabel::minimumSizeHint();
        if (wordWrap())
            least.setWidth(std::min(least.width(), emOf(*this) * 10));
        return least;
    }

    int heightForWidth(int width) const override
    {
        breakAnywhere();
        return QLabel::heightForWidth(width);
    }

protected:
    bool event(QEvent* event) override
    {
        // Text that can be selected is laid out by a QTextDocument, which can be told how to break it.
        if (event->type() == QEvent::Polish && wordWrap() && textFormat() == Qt::PlainText)
            setTextInteractionFlags(Qt::TextSelectableByMouse);
        const bool isTaken = QLabel::event(event);
        if (event->type() == QEvent::PaletteChange && textFormat() == Qt::RichText)
            readAgain();
        return isTaken;
    }

    void paintEvent(QPaintEvent* event) override
    {
        breakAnywhere();
        QLabel::paintEvent(event);
    }

private:
    /// Links get their colour when HTML is read, and the same text is not read twice.
    void readAgain()
    {
        const QString html = text();
        setText({});
        setText(html);
    }

    void breakAnywhere() const
    {
        if (!wordWrap())
            return;
        // After each change of text or size QLabel lays the text out anew, and breaks it between words again.
        // Asking for a height has that done before, and asks to be painted again: while it is painted, for
        // ever.
        auto* text = findChild<QTextDocument*>();
        const QSignalBlocker quiet(text ? text->parent() : nullptr);
        QLabel::heightForWidth(width());
        text = findChild<QTextDocument*>();
        if (!text || text->defaultTextOption().wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
            return;
        QTextOption option = text->defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text->setDefaultTextOption(option);
    }
};

QLabel* make(const QString& text, Qt::TextFormat format, QWidget* parent)
{
    auto* label = new WrappingLabel(parent);
    label->setTextFormat(format);
    label->setText(shownLines(text));
    return label;
}

} // namespace

int emOf(const QWidget& widget)
{
    return QFontInfo(widget.font()).pixelSize();
}

QLabel* makeLabel(const QString& text, QWidget* parent)
{
    return make(text, Qt::PlainText, parent);
}

QLabel* makeLabel(QWidget* parent)
{
    return make({}, Qt::PlainText, parent);
}

QLabel* makeHtmlLabel(const QString& html, QWidget* parent)
{
    return make(html, Qt::RichText, parent);
}

} // namespace meshwright
