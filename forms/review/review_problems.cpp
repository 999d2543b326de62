// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/review_problems.h"

#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/steps/root.h"
#include "forms/style/measures.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(const Pointer& at)>;

QWidget* makeSign(const Issue& issue, QWidget* parent)
{
    auto* sign = makeLabel(parent);
    showSeverity(*sign, issue.severity);
    return sign;
}

QLabel* makeText(const Issue& issue, const Visit& go, QWidget* parent)
{
    auto* text = makeHtmlLabel(u"<a href='go'>%1</a><br>%2"_s.arg(steps::words(issue.pointer).toHtmlEscaped(),
                                                                  issue.message.toHtmlEscaped()),
                               parent);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setAccessibleName(severityWords(issue.severity) + u", "_s + steps::words(issue.pointer) + u": "_s +
                            issue.message);
    QObject::connect(text, &QLabel::linkActivated, text, [go, at = issue.pointer] { go(at); });
    return text;
}

/// A button for what no form can take away, since no form shows it.
QToolButton* makeDrop(const Issue& issue, const Visit& drop, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(Texts::tr("Remove"));
    button->setAccessibleName(Texts::tr("Remove %1").arg(steps::words(issue.pointer)));
    button->setObjectName(u"remove-unknown-member"_s);
    QObject::connect(button, &QToolButton::clicked, button, [drop, at = issue.pointer] { drop(at); });
    return button;
}

/// A button that leads to where @p issue is mended; nullptr when that is where it is.
QToolButton* makeWay(const Issue& issue, steps::LiveState& state, QWidget* parent)
{
    const auto cure = steps::cureOf(issue);
    if (!cure)
        return nullptr;
    auto* button = new QToolButton(parent);
    button->setText(steps::wayWords(*cure));
    button->setAccessibleName(button->text());
    button->setObjectName(u"go-to-cure"_s);
    QObject::connect(button, &QToolButton::clicked, &state, [&state, at = *cure] { state.ask(at); });
    return button;
}

constexpr std::size_t mostProblems = 8; ///< are named

/// The rows of @p box, below @p title.
QGridLayout* layOut(Card& box, const QString& title)
{
    auto* grid = new QGridLayout;
    box.column().addLayout(grid);
    grid->setHorizontalSpacing(measures.gap.small);
    grid->setVerticalSpacing(measures.gap.small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeTitle(title, &box), 0, 0, 1, 3);
    return grid;
}

} // namespace

QWidget* makeAcceptedErrors(const steps::WizardState& state, const Visit& go, QWidget* parent)
{
    const std::vector<const Issue*> errors = state.acceptedErrors();
    if (errors.empty())
        return nullptr;
    auto* box = new Card(parent);
    box->setObjectName(u"accepted-errors"_s);
    QGridLayout* grid = layOut(*box, steps::acceptedErrorWords(state));
    int row = 1;
    for (const Issue* issue : std::span(errors).first(std::min(mostProblems, errors.size()))) {
        grid->addWidget(makeSign(*issue, box), row, 0, Qt::AlignTop);
        grid->addWidget(makeText(*issue, go, box), row, 1);
        ++row;
    }
    return box;
}

QWidget* makeReviewProblems(steps::LiveState& state, const Visit& go, const Visit& drop, QWidget* parent)
{
    const std::vector<Issue>& issues = state.now().issues;
    if (issues.empty())
        return nullptr;
    auto* box = new Card(parent);
    QGridLayout* grid = layOut(*box, steps::countWords(state.now()));
    std::vector<Issue> worstFirst = issues;
    std::ranges::stable_sort(worstFirst, {}, &Issue::severity);
    int row = 1;
    for (const Issue& issue : std::span(worstFirst).first(std::min(mostProblems, worstFirst.size()))) {
        grid->addWidget(makeSign(issue, box), row, 0, Qt::AlignTop);
        grid->addWidget(makeText(issue, go, box), row, 1);
        if (issue.rule == "unknown-member")
            grid->addWidget(makeDrop(issue, drop, box), row, 2, Qt::AlignTop);
        else if (QToolButton* way = makeWay(issue, state, box))
            grid->addWidget(way, row, 2, Qt::AlignTop);
        ++row;
    }
    if (issues.size() > mostProblems)
        grid->addWidget(makeLabel(Texts::tr("And %n more: F8 goes from one problem to the next.", nullptr,
                                            static_cast<int>(issues.size() - mostProblems)),
                                  box),
                        row, 1);
    return box;
}

} // namespace meshwright
