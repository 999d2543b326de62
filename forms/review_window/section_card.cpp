// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/section_card.h"

#include "forms/fields/labels.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/review/fold.h"
#include "forms/review_window/resource_sections.h"
#include "forms/review_window/way_words.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace meshwright {

using namespace Qt::StringLiterals;

QLayout* makeSectionHead(const ResourceSection& section, const Tally* counts, QWidget* parent)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(measures.gap.small);
    QLabel* const title = makeTitle(shownName(section.title), parent);
    title->setWordWrap(true);
    title->setMinimumWidth(1); // as narrow as the page is
    head->addWidget(title, 1);
    auto* state = new ChipLabel(parent);
    state->setObjectName(u"review-section-state"_s);
    const QString problems = counts ? countWords(counts->errors, counts->warnings, counts->hints) : QString();
    if (!counts || !problems.isEmpty())
        state->say(problems, counts && counts->errors > 0     ? Tone::Error
                             : counts && counts->warnings > 0 ? Tone::Warning
                                                              : Tone::Neutral);
    else
        state->say(Texts::tr("sound"), Tone::Good);
    head->addWidget(state, 0, Qt::AlignTop);
    return head;
}

Fold* makeSectionFold(const ResourceSection& section, bool isOpen, QWidget* parent)
{
    if (section.html.isEmpty())
        return nullptr;
    constexpr qsizetype most = 200; // letters; where there is less room they are cut off by themselves
    auto* fold = new Fold(wayWords(section.summary, most), isOpen, parent);
    QToolButton& line = fold->button();
    line.setObjectName(u"review-section-fold"_s);
    line.setAccessibleName(shownName(section.title) + u": "_s + shownName(section.summary));
    line.setToolTip(shownAsIs(section.summary));
    line.setMinimumWidth(1); // as narrow as the page is
    const auto fill = [fold, title = section.title, html = section.html] {
        if (fold->findChild<FittedText*>())
            return;
        auto* values = new FittedText(fold);
        values->setAccessibleName(shownName(title));
        values->showHtml(html);
        fold->hold(values);
        QWidget::setTabOrder(&fold->button(), values);
    };
    if (isOpen)
        fill();
    QObject::connect(fold, &Fold::toggled, fold, [fill](bool isOpenNow) {
        if (isOpenNow)
            fill();
    });
    return fold;
}

} // namespace meshwright
