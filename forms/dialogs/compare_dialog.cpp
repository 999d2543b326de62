// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/compare_dialog.h"

#include "forms/fields/caption.h"
#include "models/text/shown_name.h"
#include "models/words/difference_words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QTableWidget* makeTable(const std::vector<DifferenceLine>& lines, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3, parent);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(QDialog::tr("Differences"));
    table->setHorizontalHeaderLabels({QDialog::tr("Field"), QDialog::tr("Mine"), QDialog::tr("Theirs")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    for (int row = 0; const DifferenceLine& line : lines) {
        for (int column = 0; const QString& text : {line.field, line.before, line.after})
            table->setItem(row, column++, new QTableWidgetItem(shownLines(text)));
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
    std::vector<DifferenceLine> lines = differenceLines(mine, theirs);
    constexpr std::size_t most = 500;
    if (lines.size() > most) {
        const QString more = QDialog::tr("And %n more.", nullptr, static_cast<int>(lines.size() - most));
        lines.resize(most);
        lines.push_back({more, {}, {}});
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Compare"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(
        makeHelp(lines.empty() ? QDialog::tr("Both say the same.")
                               : QDialog::tr("This is how yours differs from theirs. Neither is changed by "
                                             "looking."),
                 &dialog));
    layout->addWidget(makeTable(lines, &dialog), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(820, 420);
    dialog.exec();
}

} // namespace meshwright
