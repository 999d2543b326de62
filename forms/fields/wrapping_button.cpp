// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/wrapping_button.h"

#include "forms/fields/labels.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::TextShowMnemonic;

/// What a style calls the parts of a button.
struct ButtonParts
{
    QStyle::ControlElement control;
    QStyle::SubElement contents;
    Qt::Alignment words;
};

constexpr ButtonParts checkBoxParts{QStyle::CE_CheckBox, QStyle::SE_CheckBoxContents,
                                    Qt::AlignLeft | Qt::AlignVCenter};
constexpr ButtonParts radioButtonParts{QStyle::CE_RadioButton, QStyle::SE_RadioButtonContents,
                                       Qt::AlignLeft | Qt::AlignVCenter};
constexpr ButtonParts pushButtonParts{QStyle::CE_PushButton, QStyle::SE_PushButtonContents, Qt::AlignCenter};

template <typename Button>
class WrappingButton : public Button
{
public:
    WrappingButton(const ButtonParts& parts, const QString& text, QWidget* parent)
        : Button(text, parent),
          m_parts(parts)
    {
        // Qt's own are never narrower than they like, nor taller.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, this->sizePolicy().controlType());
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override
    {
        const QSize least = Button::minimumSizeHint();
        return {std::min(least.width(), emOf(*this) * 12), least.height()};
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        const int usual = Button::sizeHint().height();
        const int around = usual - this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).height();
        const QRect room(0, 0, std::max(roomIn({width, usual}).width(), 1), QWIDGETSIZE_MAX);
        const int lines = this->fontMetrics().boundingRect(room, wrapped, this->text()).height();
        return std::max(usual, lines + around);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (Button::sizeHint().width() <= this->width())
            return Button::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        this->initStyleOption(&option);
        const QRect room = roomIn(this->size());
        option.text.clear();
        painter.drawControl(m_parts.control, option);
        const Qt::Alignment alignment = QStyle::visualAlignment(this->layoutDirection(), m_parts.words);
        painter.drawItemText(room, static_cast<int>(alignment) | wrapped, this->palette(), this->isEnabled(),
                             this->text(), this->foregroundRole());
    }

private:
    /// Where the words stand in a button of @p size.
    QRect roomIn(const QSize& size) const
    {
        QStyleOptionButton option;
        this->initStyleOption(&option);
        option.rect = {{}, size};
        return this->style()->subElementRect(m_parts.contents, &option, this);
    }

    const ButtonParts& m_parts;
};

} // namespace

QCheckBox* makeWrappingCheckBox(const QString& text, QWidget* parent)
{
    return new WrappingButton<QCheckBox>(checkBoxParts, text, parent);
}

QRadioButton* makeWrappingRadioButton(const QString& text, QWidget* parent)
{
    return new WrappingButton<QRadioButton>(radioButtonParts, text, parent);
}

QPushButton* makeWrappingPushButton(const QString& text, QWidget* parent)
{
    return new WrappingButton<QPushButton>(pushButtonParts, text, parent);
}

} // namespace meshwright
