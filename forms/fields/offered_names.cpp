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
        if (!isVisible() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
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
    case QEvent::Move:
    case QEvent::Wheel:
        hide();
        break;
    default:
        break;
    }
    return QListWidget::eventFilter(watched, event);
}

bool OfferedNames::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
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
    if (count() > 0)
        showBelow();
    else
        hide();
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
void OfferedNames::move(int by)
{
    const int all = count() + 1;
    const int next = (currentRow() + 1 + by + all) % all - 1;
    setCurrentRow(next);
    if (next >= 0)
        Announcement::say(m_edit, item(next)->text());
}

void OfferedNames::showBelow()
{
    const QRect room = m_edit.screen()->availableGeometry();
    const int frame = 2 * frameWidth();
    QSize size(std::max(m_edit.width(), sizeHintForColumn(0) + frame), frame);
    for (int i = 0; i < count(); ++i)
        size.rheight() += sizeHintForRow(i);
    size = size.boundedTo(room.size());
    QPoint at = m_edit.mapToGlobal(QPoint(0, m_edit.height()));
    if (at.y() + size.height() > room.bottom())
        at.setY(m_edit.mapToGlobal(QPoint()).y() - size.height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    setGeometry({at, size});
    if (!isVisible())
        Announcement::say(m_edit, tr("Names are offered: the arrows go through them."));
    show();
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
