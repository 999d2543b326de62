// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/compare_dialog.h"

#include "forms/fields/caption.h"
#include "models/document/difference.h"
#include "models/document/json.h"
#include "models/schema/field.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString field;
    QString mine;
    QString theirs;
};

QString shown(const std::optional<json>& value)
{
    if (!value)
        return QDialog::tr("(nothing)");
    return QString::fromStdString(value->is_string() ? value->get<std::string>() : canonical(*value));
}

Line lineOf(const Change& change)
{
    const QString field = schema::words(placeOf(change));
    if (const auto* value = std::get_if<ValueChange>(&change))
        return {field, shown(value->before), shown(value->after)};
    const auto& item = std::get<ItemChange>(change); // difference() makes no other
    return item.inserted ? Line{field, shown({}), shown(item.item)}
                         : Line{field, shown(item.item), shown({})};
}

QTableWidget* makeTable(const std::vector<Change>& changes, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(changes.size()), 3, parent);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(QDialog::tr("Differences"));
    table->setHorizontalHeaderLabels({QDialog::tr("Field"), QDialog::tr("Mine"), QDialog::tr("Theirs")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    for (int row = 0; const Change& change : changes) {
        const Line line = lineOf(change);
        for (int column = 0; const QString& text : {line.field, line.mine, line.theirs})
            table->setItem(row, column++, new QTableWidgetItem(text));
        ++row;
    }
    table->setColumnWidth(0, 260);
    table->setColumnWidth(1, 260);
    table->resizeRowsToContents();
    return table;
}

} // namespace

void compare(const json& mine, const json& theirs, QWidget* parent)
{
    const std::vector<Change> changes = difference(mine, theirs);
    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Compare"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(
        changes.empty() ? QDialog::tr("Both say the same.")
                        : QDialog::tr("This is how yours differs from what is on the disk. Neither is "
                                      "changed by looking."),
        &dialog));
    layout->addWidget(makeTable(changes, &dialog), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(820, 420);
    dialog.exec();
}

} // namespace meshwright
