// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/review_page.h"

#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
#include "forms/windows/created_answer.h"
#include "forms/windows/empty_state.h"
#include "forms/windows/fitted_text.h"
#include "models/items/issue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_problems(new QLabel(this)),
      m_sections(new QVBoxLayout)
{
    m_problems->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeButtons());
    layout->addWidget(m_problems);
    layout->addLayout(m_sections);
    layout->addStretch();
    connect(&context.issues, &LiveIssues::changed, this, &ReviewPage::refresh);
    refresh();
}

QPushButton* ReviewPage::makeButton(const QString& text, const QString& name, void (ReviewPage::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QWidget* ReviewPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_create = makeButton(tr("Create virtual node"), u"create-virtual-node"_s, &ReviewPage::createRequested);
    QFont font = m_create->font();
    font.setWeight(QFont::DemiBold);
    m_create->setFont(font);
    layout->addWidget(m_create);
    layout->addWidget(makeButton(tr("Export JSON…"), u"export-json"_s, &ReviewPage::exportRequested));
    layout->addWidget(makeButton(tr("Copy JSON"), u"copy-json"_s, &ReviewPage::copyJsonRequested));
    layout->addWidget(
        makeButton(tr("Copy AWS CLI command"), u"copy-command"_s, &ReviewPage::copyCommandRequested));
    layout->addStretch();
    return row;
}

void ReviewPage::refresh()
{
    if (!isVisible() && m_sections->count() > 0)
        return; // it is made anew when shown
    while (QLayoutItem* old = m_sections->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const steps::Step& step : steps::all())
        if (!step.about.empty())
            addSection(step);
    showProblems();
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewPage::addSection(const steps::Step& step)
{
    auto* section = new QWidget(this);
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    const QString title = steps::translated(step.title);
    head->addWidget(makeTitle(title, section));
    auto* edit = new QPushButton(tr("Edit"), section);
    edit->setFlat(true);
    edit->setAutoDefault(false);
    edit->setAccessibleName(tr("Edit %1").arg(title));
    edit->setObjectName(u"edit-%1"_s.arg(static_cast<int>(step.id)));
    connect(edit, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT editRequested(id); });
    head->addWidget(edit);
    head->addStretch();
    auto* values = new FittedText(section);
    values->setAccessibleName(title);
    values->showHtml(steps::summary(step, m_context.document.value()));
    layout->addLayout(head);
    layout->addWidget(values);
    m_sections->addWidget(section);
}

void ReviewPage::showProblems()
{
    const bool errors = m_context.issues.hasErrors();
    m_create->setEnabled(!errors);
    m_create->setToolTip(errors ? tr("Mend the errors first; they are listed on the right.") : QString());
    const QString counts = countWords(m_context.issues.all());
    m_problems->setText(
        errors
            ? tr("%1. Create waits until the errors are mended; the list on the right leads to each of them.")
                  .arg(counts)
            : counts);
}

void ReviewPage::showCreated(const json& answer)
{
    delete m_answer;
    m_answer = makeCreatedAnswer(
        answer, [this](const QString& text) { Q_EMIT copyRequested(text); }, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_answer);
}

void ReviewPage::showRefused(const QString& message)
{
    delete m_answer;
    m_answer = makeRefusal(message, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_answer);
}

} // namespace meshwright
