// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/comparison_view.h"

#include "forms/compare/comparison_headline.h"
#include "forms/compare/difference_delegate.h"
#include "forms/compare/kind_sign.h"
#include "forms/compare/resource_view.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/roomy_area.h"
#include "forms/style/measures.h"
#include "models/compare/comparison_words.h"
#include "models/compare/why_not_taken.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

ComparisonView::ComparisonView(bool canTakeOver, QWidget* parent)
    : QWidget(parent),
      m_canTakeOver(canTakeOver),
      m_headline(new ComparisonHeadline(this)),
      m_list(new QListView(this)),
      m_right(new QStackedWidget(this)),
      m_empty(new EmptyState(Sign::NoProblems, m_right)),
      m_resource(makeResource())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(makePanes(), 1);
    connect(m_headline, &ComparisonHeadline::choiceChanged, this, &ComparisonView::showChoice);
    connect(m_headline, &ComparisonHeadline::copyRequested, this, &ComparisonView::copyText);
    setFocusProxy(m_list);
}

QWidget* ComparisonView::makePanes()
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({280, 980});
    m_right->addWidget(m_empty);
    m_right->addWidget(m_resource);
    return splitter;
}

QWidget* ComparisonView::makeList()
{
    m_list->setObjectName(u"compared-resources"_s);
    m_list->setAccessibleName(tr("What differs"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new DifferenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(emOf(*m_list) * 13); // names beside what they change are to be read
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonView::choose);
    return m_list;
}

QWidget* ComparisonView::makeResource()
{
    auto* page = new QWidget(m_right);
    m_sign = makeLabel(page);
    m_name = makeTitle({}, page, TextSize::Page);
    m_name->setMinimumWidth(1);
    m_fields = new ResourceView(page);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(measures.gap.small);
    heading->addWidget(m_sign);
    heading->addWidget(m_name, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(measures.gap.large, measures.gap.medium, measures.gap.large,
                               measures.gap.medium);
    layout->setSpacing(measures.gap.medium);
    layout->addLayout(heading);
    layout->addWidget(m_fields, 1);
    connect(m_fields, &ResourceView::takeOverRequested, this, [this](const FieldDifference& field) {
        if (const ResourceDifference* one = m_rows.at(m_list->currentIndex().row()))
            Q_EMIT takeOverRequested(ResourceDifference(*one), field);
    });
    return scrolledWhereTight(page, tr("What differs in it"), m_right);
}

void ComparisonView::show(std::shared_ptr<const Comparison> comparison)
{
    m_headline->show(*comparison);
    const QString chosen = m_list->currentIndex().data().toString();
    m_rows.show(std::move(comparison), m_headline->isOnlyBehaviour());
    chooseFirst();
    const QModelIndexList same =
        m_rows.match(m_rows.index(0), Qt::DisplayRole, chosen, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!chosen.isEmpty() && !same.isEmpty() && m_rows.at(same.front().row()))
        m_list->setCurrentIndex(same.front());
}

void ComparisonView::showChoice()
{
    if (!comparison())
        return;
    m_rows.show(comparison(), m_headline->isOnlyBehaviour());
    chooseFirst();
}

void ComparisonView::chooseFirst()
{
    if (m_rows.at(0))
        m_list->setCurrentIndex(m_rows.index(0));
    else
        showEmpty();
}

void ComparisonView::showEmpty()
{
    const Comparison& all = *comparison();
    QString words = all.trouble;
    if (words.isEmpty())
        words = summaryWords(m_rows.shown());
    if (all.trouble.isEmpty() && !all.all.resources.empty())
        words += u'\n' + tr("Choose “Everything that differs” above to see the rest.");
    m_empty->setText(shownLines(words));
    m_right->setCurrentWidget(m_empty);
}

void ComparisonView::choose(const QModelIndex& index)
{
    const ResourceDifference* const one = m_rows.at(index.row());
    if (!one)
        return;
    const ResourceWords words =
        resourceWords(comparison()->inBefore, comparison()->inAfter, *one, m_rows.shown().hasSeveralMeshes);
    const int size = measures.height.mark;
    m_sign->setPixmap(icon(signOf(one->kind)).pixmap(size, size));
    m_sign->setAccessibleName(kindWords(one->kind));
    m_name->setText(shownName(words.name));
    m_name->setToolTip(shownAsIs(kindWords(one->kind) + u' ' + words.name));
    m_fields->show(*comparison(), *one,
                   m_canTakeOver ? whyNotTaken(*comparison(), *one) : tr("Nothing is taken over here."));
    m_right->setCurrentWidget(m_resource);
}

QString ComparisonView::text() const
{
    const Comparison& all = *comparison();
    if (!all.trouble.isEmpty())
        return shownLines(all.trouble) + u'\n';
    return shownNames(comparisonLines(all.inBefore, all.inAfter, m_rows.shown())).join(u'\n') + u'\n';
}

void ComparisonView::copyText()
{
    if (comparison())
        QApplication::clipboard()->setText(text());
}

void ComparisonView::goOn(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (m_rows.at(row))
        m_list->setCurrentIndex(m_rows.index(row));
}

} // namespace meshwright
