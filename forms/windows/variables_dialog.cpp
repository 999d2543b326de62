// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/variables_dialog.h"

#include "forms/fields/caption.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QTableWidgetItem* makeText(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}

QTableWidget* makeTable(const std::vector<TemplateVariable>& variables, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(variables.size()), 3, parent);
    table->setObjectName(u"variables"_s);
    table->setAccessibleName(QDialog::tr("Variables"));
    table->setHorizontalHeaderLabels(
        {QDialog::tr("Variable"), QDialog::tr("Used for"), QDialog::tr("Value")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus); // the values are what Tab goes through
    for (int row = 0; const TemplateVariable& variable : variables) {
        const QString name = QString::fromStdString(variable.name);
        table->setItem(row, 0, makeText(name));
        table->setItem(row, 1, makeText(variable.words));
        auto* value = new QLineEdit(table);
        value->setObjectName(name);
        value->setAccessibleName(name);
        value->setPlaceholderText(variable.wholeNumber ? QDialog::tr("a whole number") : QString());
        table->setCellWidget(row++, 2, value);
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace

std::optional<std::map<std::string, std::string>> askForValues(const std::vector<TemplateVariable>& variables,
                                                               const QString& file, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Fill in the template"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(
        QDialog::tr("%1 is a template. What is left empty here stays as it is and is shown as a problem; the "
                    "file is not changed.")
            .arg(file),
        &dialog));
    QTableWidget* table = makeTable(variables, &dialog);
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(QDialog::tr("Open"), QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(640, 360);
    table->cellWidget(0, 2)->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    std::map<std::string, std::string> out;
    for (int row = 0; const TemplateVariable& variable : variables)
        if (const auto* value = qobject_cast<QLineEdit*>(table->cellWidget(row++, 2));
            !value->text().isEmpty())
            out[variable.name] = value->text().toStdString();
    return out;
}

} // namespace meshwright
