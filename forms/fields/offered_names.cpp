// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/offered_names.h"

#include "forms/fields/announcement.h"
#include "models/text/shown_name.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 10; ///< names at once: who sees no more types on

} // namespace

QRect besideLine(const QRect& line, const QSize& needed, const QRect& room, Qt::LayoutDirection direction)
{
    const int above = std::max(0, line.top() - room.top());
    const int below = std::max(0, room.bottom() - line.bottom());
    const bool isBelow = needed.height() <= below || below >= above;
    QRect out(line.topLeft(), QSize(std::min(needed.width(), room.width()),
                                    std::min(needed.height(), isBelow ? below : above)));
    if (isBelow)
        out.moveTop(line.bottom() + 1);
    else
        out.moveBottom(line.top() - 1);
    if (direction == Qt::RightToLeft)
        out.moveRight(line.right());
    out.moveLeft(std::clamp(out.left(), room.left(), room.right() - out.width() + 1));
    return out;
}

OfferedNames::OfferedNames(QLineEdit& edit, std::function<Names()> names,
                           std::function<void(const std::string&)> take)
    : QListWidget(&edit),
      m_edit(edit),
      m_names(std::move(names)),
      m_take(std::move(take))
{
    // A popup would have all keys, those of the window's commands included.
    setWindowFlags(Qt::ToolTip);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setObjectName("offered-names"_L1);
    setAccessibleName(tr("Names that are known"));
    setAccessibleDescription(tr("The arrows go through them, and Enter takes one."));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    edit.installEventFilter(this);
    connect(&edit, &QLineEdit::textEdited, this, &OfferedNames::offer);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { takeRow(row(item)); });
}

bool OfferedNames::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // otherwise Escape might be the window's
        if (watched != &m_edit || !isVisible() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        return watched == &m_edit && isVisible() && isPlain && takesKey(key->key());
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        break;
    case QEvent::Move: // of the line, or of what it is in: that was scrolled, laid out or dragged
        if (isVisible())
            follow();
        break;
    default:
        break;
    }
    return QListWidget::eventFilter(watched, event);
}

void OfferedNames::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    for (QWidget* around = &m_edit; !around->isWindow();) {
        around = around->parentWidget();
        around->installEventFilter(this);
    }
}

void OfferedNames::hideEvent(QHideEvent* event)
{
    QListWidget::hideEvent(event);
    for (QWidget* around = m_edit.parentWidget(); around; around = around->parentWidget())
        around->removeEventFilter(this);
}

bool OfferedNames::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        goBy(1);
        return true;
    case Qt::Key_Up:
        goBy(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int chosen = currentRow();
        hide();
        takeRow(chosen);
        return chosen >= 0;
    }
    default:
        return false;
    }
}

void OfferedNames::offer()
{
    fill(m_edit.text());
    if (count() == 0)
        return hide();
    if (!isVisible())
        Announcement::say(m_edit, tr("Names are offered: the arrows go through them."));
    place();
    show();
}

/// What holds @p typed, first what begins with it; nothing when it is the only such name already.
void OfferedNames::fill(const QString& typed)
{
    clear();
    const Names names = m_names();
    if (!names || typed.isEmpty())
        return;
    for (const bool isBeginning : {true, false})
        for (const std::string& name : *names) {
            const QString text = QString::fromStdString(name);
            if (count() == most || text == typed || !text.contains(typed, Qt::CaseInsensitive) ||
                text.startsWith(typed, Qt::CaseInsensitive) != isBeginning)
                continue;
            auto* item = new QListWidgetItem(shownName(text), this);
            item->setData(Qt::UserRole, QByteArray::fromStdString(name));
        }
    setCurrentRow(-1);
}

/// From none to the first or last, and on to none behind them: then what was typed counts.
void OfferedNames::goBy(int by)
{
    const int all = count() + 1;
    const int next = (currentRow() + 1 + by + all) % all - 1;
    setCurrentRow(next);
    if (next >= 0)
        Announcement::say(m_edit, item(next)->text());
}

void OfferedNames::place()
{
    const int frame = 2 * frameWidth();
    QSize size(std::max(m_edit.width(), sizeHintForColumn(0) + frame), frame);
    for (int i = 0; i < count(); ++i)
        size.rheight() += sizeHintForRow(i);
    const QRect line(m_edit.mapToGlobal(QPoint()), m_edit.size());
    setGeometry(besideLine(line, size, m_edit.screen()->availableGeometry(), m_edit.layoutDirection()));
}

/// Stays with its line, unless that has been scrolled out of sight.
void OfferedNames::follow()
{
    if (m_edit.visibleRegion().isEmpty())
        hide();
    else
        place();
}

void OfferedNames::takeRow(int row)
{
    const QListWidgetItem* taken = item(row);
    if (!taken)
        return;
    const std::string name = taken->data(Qt::UserRole).toByteArray().toStdString();
    hide();
    m_take(name);
}

} // namespace meshwright
