// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/plan_dialog.h"

#include "forms/fields/caption.h"
#include "forms/windows/empty_state.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;
using Action = PlanItem::Action;

namespace {

QString actionWords(Action action)
{
    switch (action) {
    case Action::Create:
        return QDialog::tr("create");
    case Action::Update:
        return QDialog::tr("update");
    case Action::Same:
        return QDialog::tr("same");
    case Action::OnlyThere:
        break;
    }
    return QDialog::tr("only there, stays");
}

auto countOf(const std::vector<PlanItem>& plan, Action action)
{
    return std::ranges::count(plan, action, &PlanItem::action);
}

bool isDoing(const PlanItem& item)
{
    return item.action == Action::Create || item.action == Action::Update;
}

QTableWidget* makeTable(const std::vector<PlanItem>& plan, bool isDone, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(plan.size()), isDone ? 3 : 2, parent);
    table->setObjectName(u"plan"_s);
    table->setAccessibleName(QDialog::tr("Plan"));
    QStringList titles{QDialog::tr("What"), QDialog::tr("Which")};
    if (isDone)
        titles.append(QDialog::tr("Outcome"));
    table->setHorizontalHeaderLabels(titles);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    for (int row = 0; const PlanItem& item : plan) {
        table->setItem(row, 0, new QTableWidgetItem(actionWords(item.action)));
        table->setItem(row, 1, new QTableWidgetItem(words(item.id)));
        if (isDone)
            table->setItem(row, 2,
                           new QTableWidgetItem(!isDoing(item)           ? QString()
                                                : item.failure.isEmpty() ? QDialog::tr("done")
                                                                         : item.failure));
        ++row;
    }
    table->resizeColumnsToContents();
    return table;
}

bool showDialog(const QString& title, const QString& help, QWidget* table, const QString& yes,
                QDialog& dialog)
{
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(help, &dialog));
    layout->addWidget(table, 1);
    auto* buttons =
        new QDialogButtonBox(yes.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, &dialog);
    if (!yes.isEmpty())
        buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(640, 420);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

QString planSummary(const std::vector<PlanItem>& plan)
{
    return QDialog::tr("To create: %1. To update: %2. The same: %3. Only there: %4.")
        .arg(countOf(plan, Action::Create))
        .arg(countOf(plan, Action::Update))
        .arg(countOf(plan, Action::Same))
        .arg(countOf(plan, Action::OnlyThere));
}

bool confirmPlan(const std::vector<PlanItem>& plan, const QString& mesh, const QString& target,
                 QWidget* parent)
{
    QDialog dialog(parent);
    const bool isAnything = std::ranges::any_of(plan, isDoing);
    const QString help = planSummary(plan) + u' ' +
                         (isAnything ? QDialog::tr("Nothing is deleted, and nothing has been sent yet.")
                                     : QDialog::tr("There is nothing to do."));
    return showDialog(QDialog::tr("Push %1 to %2").arg(mesh, target), help, makeTable(plan, false, &dialog),
                      isAnything ? QDialog::tr("Push") : QString(), dialog);
}

void showPlanResult(const std::vector<PlanItem>& plan, const QString& mesh, const QString& target,
                    QWidget* parent)
{
    QDialog dialog(parent);
    const auto failed =
        std::ranges::count_if(plan, [](const PlanItem& item) { return !item.failure.isEmpty(); });
    const QString help = failed == 0 ? QDialog::tr("%1 in %2 is as it is here.").arg(mesh, target)
                                     : QDialog::tr("%1 could not be done; the rest was.").arg(failed);
    showDialog(QDialog::tr("Pushed %1 to %2").arg(mesh, target), help, makeTable(plan, true, &dialog), {},
               dialog);
}

} // namespace meshwright
