// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/find_bar.h"

#include "forms/fields/labels.h"
#include "forms/fields/node_view.h"
#include "forms/steps/steps.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

FindBar::FindBar(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_words(new QLineEdit(this)),
      m_count(makeLabel(this))
{
    m_words->setObjectName(u"find-words"_s);
    m_words->setAccessibleName(tr("Find in the form and the JSON"));
    m_words->setPlaceholderText(tr("Find"));
    m_count->setObjectName(u"found-places"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures.gap.small, measures.gap.tight, measures.gap.small,
                               measures.gap.tight);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    addButtons();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::seek);
    connect(&context.document, &Document::changed, this, [this] { m_places.reset(); });
    hide();
}

void FindBar::addButtons()
{
    const auto addButton = [this](const QString& text, const QString& help, auto does) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(shownAsIs(help));
        button->setAccessibleName(help);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, does);
        layout()->addWidget(button);
    };
    addButton(tr("Previous"), tr("Previous place (Shift+F3)"), [this] { step(false); });
    addButton(tr("Next"), tr("Next place (F3)"), [this] { step(true); });
    addButton(tr("Close"), tr("Close (Escape)"), [this] { close(); });
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::open(steps::StepId from, const QString& words)
{
    m_words->setClearButtonEnabled(true); // its picture takes a while to read, and few look for something
    m_from = from;
    m_place.reset();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (words.isEmpty() || words == m_words->text())
        seek();
    else
        m_words->setText(words);
    m_words->selectAll();
}

void FindBar::close()
{
    Q_EMIT sought({});
    Q_EMIT closed(); // leads the focus to where it belongs, before it would go to whatever is next
    hide();
}

void FindBar::seek()
{
    m_places.reset();
    Q_EMIT sought(words());
    go(true, false);
}

void FindBar::step(bool forward)
{
    go(forward, true);
}

/// To the place at hand when it is one still and nobody wants to go @p beyond it.
void FindBar::go(bool forward, bool beyond)
{
    const std::vector<Pointer>& places = lookUp().places;
    if (places.empty()) {
        m_place.reset();
        m_count->setText(words().isEmpty() ? QString() : tr("Not found"));
        if (!words().isEmpty())
            Q_EMIT missed(forward);
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    auto at = m_place ? std::ranges::find(places, *m_place) - places.begin() : count;
    if (at == count) { // what is being typed is sought from where the person is
        const auto isAhead = [this](const Pointer& place) { return steps::stepOf(place) >= m_from; };
        at = std::ranges::find_if(places, isAhead) - places.begin();
        at = (forward ? at : at - 1 + count) % count;
    } else if (beyond) {
        at = (at + (forward ? 1 : count - 1)) % count;
    }
    m_place = places[static_cast<std::size_t>(at)];
    m_from = steps::stepOf(*m_place);
    say(at + 1);
    Q_EMIT found(*m_place);
}

const steps::FoundPlaces& FindBar::lookUp()
{
    if (!m_places)
        m_places = steps::placesOf(words(), m_context.document.value());
    return *m_places;
}

/// The place at hand is this one of those there are.
void FindBar::say(std::ptrdiff_t number)
{
    const QString words =
        m_places->isMore ? tr("%1 of %2+", "a place, and of how many or more") : tr("%1 of %2");
    m_count->setText(words.arg(number).arg(m_places->places.size()));
}

void FindBar::sayOnlyTyped()
{
    m_count->setText(tr("Only in what is typed as JSON"));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

} // namespace meshwright
