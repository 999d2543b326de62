// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/notice_bar.h"

#include "forms/fields/announcement.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether both look the same, whatever their buttons do.
bool readSame(const Notice& one, const Notice& other)
{
    return one.severity == other.severity && one.text == other.text && one.canClose == other.canClose &&
           std::ranges::equal(one.buttons, other.buttons, {}, &Notice::Button::text, &Notice::Button::text);
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void NoticeBar::put(const QString& key, const Notice& notice)
{
    if (const auto shown = m_shown.find(key);
        shown != m_shown.end() && readSame(shown->second.notice, notice)) {
        *shown->second.buttons = notice.buttons;
        return;
    }
    take(key);
    const auto buttons = std::make_shared<std::vector<Notice::Button>>(notice.buttons);
    QWidget* row = make(key, notice, buttons);
    m_rows->addWidget(row);
    m_shown[key] = {notice, buttons, row};
    show();
    if (auto* first = row->findChild<QPushButton*>(); first && notice.isUrgent)
        first->setFocus(Qt::OtherFocusReason);
    Announcement::say(*this, shownLines(notice.text));
}

void NoticeBar::take(const QString& key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    // A button of the row may be what takes it away.
    shown->second.row->hide();
    shown->second.row->deleteLater();
    m_shown.erase(shown);
    setVisible(!m_shown.empty());
}

QString NoticeBar::textOf(const QString& key) const
{
    const auto shown = m_shown.find(key);
    return shown == m_shown.end() ? QString() : shown->second.notice.text;
}

QWidget* NoticeBar::make(const QString& key, const Notice& notice, const Buttons& buttons)
{
    auto* row = new QFrame(this);
    row->setObjectName(u"notice-"_s + key);
    row->setAccessibleName(shownLines(notice.text));
    keepColour(*row, QPalette::Window,
               [severity = notice.severity](const QPalette& around) { return ground(severity, around); });
    row->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(measures.gap.medium, measures.gap.tight, measures.gap.medium,
                               measures.gap.tight);
    layout->setSpacing(measures.gap.small);
    auto* sign = makeLabel(row);
    showSeverity(*sign, notice.severity);
    sign->setAccessibleName(severityWords(notice.severity));
    auto* text = makeLabel(notice.text, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sign, 0, Qt::AlignVCenter);
    layout->addWidget(text, 1);
    const auto addButton = [&](const QString& words, const std::function<void()>& does) {
        auto* button = new QPushButton(words, row);
        button->setAutoDefault(true);
        button->setAccessibleName(words);
        connect(button, &QPushButton::clicked, this, does);
        layout->addWidget(button);
    };
    for (std::size_t at = 0; at < notice.buttons.size(); ++at)
        addButton(notice.buttons[at].text, [buttons, at] {
            const auto does = (*buttons)[at].does; // what it does may put another there
            does();
        });
    if (notice.canClose)
        addButton(tr("Close"), [this, key] { take(key); });
    return row;
}

} // namespace meshwright
