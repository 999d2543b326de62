// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/pick_nodes_dialog.h"

#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "models/text/shown_name.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

std::vector<std::size_t> pickNodes(const QStringList& names, const QString& file, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Open virtual nodes"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(QDialog::tr("%1 holds %n virtual nodes. Each opens in a window of its own.",
                                           nullptr, static_cast<int>(names.size()))
                                   .arg(file),
                               &dialog));
    auto* list = new QListWidget(&dialog);
    list->setObjectName(u"nodes-in-file"_s);
    list->setAccessibleName(QDialog::tr("Virtual nodes in the file"));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->addItems(shownNames(names));
    list->setCurrentRow(0);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in dots
    layout->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* open = buttons->addButton(QDialog::tr("Open"), QDialogButtonBox::AcceptRole);
    QObject::connect(list, &QListWidget::itemSelectionChanged, open,
                     [list, open] { open->setEnabled(!list->selectedItems().isEmpty()); });
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    openOnScreen(dialog, {420, 380}, {});
    if (dialog.exec() != QDialog::Accepted)
        return {};
    std::vector<std::size_t> out;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->isSelected())
            out.push_back(static_cast<std::size_t>(row));
    return out;
}

} // namespace meshwright
