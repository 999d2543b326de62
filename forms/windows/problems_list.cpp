// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/problems_list.h"

#include "forms/fields/severity_delegate.h"
#include "forms/windows/empty_state.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ProblemsList::ProblemsList(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(makeTitle({}, this)),
      m_list(new QTreeView(this)),
      m_none(makeEmptyState(this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(0, new SeverityDelegate(RowModel::SeverityRole, m_list));
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_none->setText(tr("Nothing is wrong that the API or the rules know of."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_list, &QTreeView::clicked, this, &ProblemsList::choose);
    connect(m_list, &QTreeView::activated, this, &ProblemsList::choose);
    connect(&context.issues, &LiveIssues::changed, this, &ProblemsList::refresh);
    refresh();
}

void ProblemsList::refresh()
{
    m_model.setIssues(m_context.issues.all());
    m_title->setText(problemCount(m_context.issues));
    const bool none = m_context.issues.all().empty();
    m_list->setVisible(!none);
    m_none->setVisible(none);
    for (int column = 0; column + 1 < IssuesModel::ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
}

void ProblemsList::choose(const QModelIndex& index)
{
    Q_EMIT chosen(index.data(IssuesModel::PointerRole).value<Pointer>());
}

void ProblemsList::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row =
        m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : (by > 0 ? 0 : rows - 1);
    const QModelIndex index = m_model.index((row + rows) % rows, 0);
    m_list->setCurrentIndex(index);
    choose(index);
}

QString problemCount(const LiveIssues& issues)
{
    const auto count = [&](Severity severity) { return issues.countWithin(Pointer(), severity); };
    QStringList out;
    const auto add = [&](int number, const QString& one, const QString& many) {
        if (number > 0)
            out.append(number == 1 ? one : many.arg(number));
    };
    add(count(Severity::Error), ProblemsList::tr("1 error"), ProblemsList::tr("%1 errors"));
    add(count(Severity::Warning), ProblemsList::tr("1 warning"), ProblemsList::tr("%1 warnings"));
    add(count(Severity::Hint), ProblemsList::tr("1 hint"), ProblemsList::tr("%1 hints"));
    return out.isEmpty() ? ProblemsList::tr("No problems") : out.join(u", "_s);
}

} // namespace meshwright
