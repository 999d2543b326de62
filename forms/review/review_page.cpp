// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/review_page.h"

#include "forms/fields/card.h"
#include "forms/fields/flow_layout.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/reading_order.h"
#include "forms/review/created_answer.h"
#include "forms/review/fold.h"
#include "forms/review/review_problems.h"
#include "forms/review/review_sections.h"
#include "forms/review/summary_html.h"
#include "forms/style/measures.h"
#include "models/json/difference.h"
#include "models/words/difference_words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace meshwright {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_review(new QWidget(this)),
      m_parts(new QVBoxLayout(m_review))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(measures.gap.large);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.large);
    layout->addWidget(makeButtons());
    layout->addWidget(m_review);
    layout->addStretch();
    readAsLaidOut(*layout);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReviewPage::refresh);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, m_review, [this] { m_review->setMinimumHeight(0); });
    connect(context.state.get(), &steps::LiveState::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.document, &Document::changed, this, &ReviewPage::documentChanged);
}

QPushButton* ReviewPage::makeButton(const QString& text, const QString& name, void (ReviewPage::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QWidget* ReviewPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    layout->addWidget(makeButton(tr("Export JSON…"), u"export-json"_s, &ReviewPage::exportRequested));
    layout->addWidget(makeButton(tr("Copy JSON"), u"copy-json"_s, &ReviewPage::copyJsonRequested));
    layout->addWidget(
        makeButton(tr("Copy AWS CLI command"), u"copy-command"_s, &ReviewPage::copyCommandRequested));
    return row;
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewPage::documentChanged()
{
    // The answer was about what the document was.
    setAnswer(nullptr);
}

void ReviewPage::refresh()
{
    if (!isVisible())
        return; // it is made when shown
    const bool wasInProblems = m_problems && m_problems->isAncestorOf(QApplication::focusWidget());
    m_whole.stop();
    m_review->setMinimumHeight(
        m_review->height()); // who has scrolled stays there until all of it is there again
    while (QLayoutItem* old = m_parts->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete old;
    }
    if (m_saved)
        m_parts->addWidget(makeChanges());
    const auto go = [this](const Pointer& at) { Q_EMIT problemChosen(at); };
    const auto drop = [this](const Pointer& at) { m_context.document.remove(at); };
    if (QWidget* problems = makeReviewProblems(*m_context.state, go, drop, m_review))
        m_parts->addWidget(folded(problems, wasInProblems));
    if (QWidget* accepted = makeAcceptedErrors(m_context.state->now(), go, m_review))
        m_parts->addWidget(accepted);
    auto* sections = new ReviewSections(m_context, m_review);
    connect(sections, &ReviewSections::editRequested, this, &ReviewPage::editRequested);
    // Once the last of it, which was only just added, has been laid out.
    connect(sections, &ReviewSections::complete, &m_whole, qOverload<>(&QTimer::start));
    m_parts->addWidget(sections);
    sections->begin();
}

/// @p problems behind a line with their number, open if they were; with the focus if that was in them.
QWidget* ReviewPage::folded(QWidget* problems, bool hasFocus)
{
    m_problems = new Fold(tr("Problems: %1").arg(steps::countWords(m_context.state->now())),
                          m_areProblemsOpen, m_review);
    m_problems->button().setObjectName(u"fold-problems"_s);
    m_problems->hold(problems);
    connect(m_problems, &Fold::toggled, this, [this](bool isOpen) { m_areProblemsOpen = isOpen; });
    if (hasFocus) {
        m_problems->show();
        m_problems->button().setFocus();
    }
    return m_problems;
}

void ReviewPage::setSaved(const json& saved)
{
    if (m_isRefused && m_saved && !sameValue(*m_saved, saved))
        setAnswer(nullptr); // what was said was about another state of things
    m_saved = saved;
    // Below the answer to what was sent stands what has been typed since.
    if (!sameValue(saved, m_context.document.value()))
        m_review->setVisible(true);
    refresh();
}

QWidget* ReviewPage::makeChanges()
{
    auto* section = new Card(m_review);
    section->column().setSpacing(measures.gap.small);
    section->column().addWidget(makeTitle(tr("What the update changes"), section));
    auto* lines = new FittedText(section);
    lines->setObjectName(u"changes"_s);
    lines->setAccessibleName(tr("What the update changes"));
    const json& node = m_context.document.value();
    lines->showHtml(whatStaysHtml(*m_saved) + changesHtml(differenceLines(*m_saved, node)));
    section->column().addWidget(lines);
    return section;
}

void ReviewPage::setAnswer(QWidget* answer)
{
    if (m_answer) {
        m_answer->hide();
        m_answer->deleteLater();
    }
    m_answer = answer;
    m_isRefused = false;
    if (answer)
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, answer);
    readAsLaidOut(*layout());
    m_review->setVisible(true);
}

void ReviewPage::showCreated(const json& answer)
{
    const AfterCreate then{[this](const QString& text) { Q_EMIT copyRequested(text); },
                           [this] { Q_EMIT editRequested(steps::StepId::ServiceDiscovery); },
                           [this] { Q_EMIT duplicateRequested(); },
                           [this] { Q_EMIT createAnotherRequested(); }, [this] { Q_EMIT closeRequested(); }};
    setAnswer(makeCreatedAnswer(m_saved.has_value(), answer, then, this));
    m_review->setVisible(false);
}

void ReviewPage::showRefused(const QString& message, const std::optional<Pointer>& at)
{
    setRefusal(m_saved ? tr("Nothing was updated. %1").arg(message)
                       : tr("Nothing was created. %1").arg(message),
               at);
    m_isRefused = true;
}

void ReviewPage::showPartlyUpdated(const QString& news, const std::optional<Pointer>& at)
{
    setRefusal(news, at);
}

void ReviewPage::setRefusal(const QString& message, const std::optional<Pointer>& at)
{
    const auto go = [this, at] { Q_EMIT problemChosen(*at); };
    setAnswer(makeRefusal(message, at ? go : std::function<void()>(), this));
}

} // namespace meshwright
