// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/part_head.h"

#include "forms/fields/frames.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "models/text/foreign_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

/// An arrow with words beside it, which are shortened where they have no room.
class PartHead::FoldButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    /// Shows @p words as they are: a person may have put an & into them.
    void say(const QString& words)
    {
        m_words = words;
        setText(asShown(words));
        setMinimumWidth(minimumSizeHint().width());
        setMaximumWidth(sizeHint().width());
    }

    QSize minimumSizeHint() const override
    {
        return QToolButton::minimumSizeHint().boundedTo(QSize(emOf(*this) * 6, QWIDGETSIZE_MAX));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int around =
            option.iconSize.width() + 3 * style()->pixelMetric(QStyle::PM_ButtonMargin, &option, this);
        option.text = asShown(option.fontMetrics.elidedText(m_words, Qt::ElideRight, width() - around));
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }

private:
    /// A single & would be taken for a shortcut.
    static QString asShown(QString words) { return words.replace(u'&', u"&&"_s); }

    QString m_words;
};

PartHead::PartHead(const QString& title, const Pointer& at, QWidget* parent)
    : QWidget(parent),
      m_switch(makeSwitch(title, at, this)),
      m_fold(new FoldButton(this))
{
    m_fold->setObjectName(u"fold "_s + at.string());
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true); // checked is unfolded: Qt has no state for it that buttons can have
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAccessibleName(
        tr("Settings of “%1”", "a part that can be folded to a line").arg(m_switch->accessibleName()));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_switch);
    line->addStretch(1);
    line->addWidget(m_fold, 1000); // all that the caption leaves: what is shortened is the summary
    connect(m_fold, &QToolButton::clicked, this, [this](bool unfolded) { Q_EMIT foldAsked(!unfolded); });
    showNoFold();
}

void PartHead::showNoFold()
{
    m_fold->hide();
}

void PartHead::showUnfolded()
{
    m_fold->setPalette(palette());
    offer(false, tr("Fold"), tr("Folds these settings to a line."));
}

void PartHead::showFolded(const QString& summary, int errors)
{
    QPalette colours = palette();
    if (errors > 0)
        colours.setColor(QPalette::ButtonText, tint(Severity::Error, colours));
    m_fold->setPalette(colours);
    const QString words = errors == 0   ? summary
                          : errors == 1 ? tr("%1 (one error)", "what is set").arg(summary)
                                        : tr("%1 (%n errors)", "what is set", errors).arg(summary);
    offer(true, words, words);
}

void PartHead::offer(bool folded, const QString& words, const QString& description)
{
    m_fold->setArrowType(!folded                                ? Qt::DownArrow
                         : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                : Qt::RightArrow);
    m_fold->setChecked(!folded);
    m_fold->say(words);
    m_fold->setToolTip(shownAsIs(description));
    if (m_fold->accessibleDescription() != description)
        m_fold->setAccessibleDescription(description);
    m_fold->show();
}

} // namespace meshwright
