// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/open_files_dialog.h"

#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewEnough = 10; ///< windows that nobody minds to see open at once

enum Columns { File, Node, Remark };

} // namespace

OpenFilesDialog::OpenFilesDialog(const std::vector<FoundNode>& found, QWidget* parent)
    : QDialog(parent),
      m_list(new QTreeWidget(this)),
      m_canOpen(static_cast<std::size_t>(std::ranges::count_if(found, &FoundNode::canOpen)))
{
    setWindowTitle(tr("Open virtual nodes"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        makeHelp(tr("%1 of these can be opened, each in a window of its own; %2 cannot.")
                     .arg(QString::number(m_canOpen), QString::number(found.size() - m_canOpen)),
                 this));
    addRows(found);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::itemChanged, this, &OpenFilesDialog::count);
    count();
    openOnScreen(*this, {720, 460}, {});
}

void OpenFilesDialog::addRows(const std::vector<FoundNode>& found)
{
    m_list->setObjectName(u"found-nodes"_s);
    m_list->setAccessibleName(tr("Virtual nodes in the files"));
    m_list->setHeaderLabels({tr("File"), tr("Virtual node"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    QList<QTreeWidgetItem*> rows;
    for (const FoundNode& node : found) {
        auto* row = new QTreeWidgetItem(shownNames({node.path, node.name, node.remark}));
        row->setData(File, Qt::ToolTipRole, shownAsIs(node.path));
        row->setData(Remark, Qt::ToolTipRole, shownAsIs(node.remark));
        row->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren);
        if (node.canOpen) {
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(File, m_canOpen <= fewEnough ? Qt::Checked : Qt::Unchecked);
        }
        rows.append(row); // the list owns it
    }
    m_list->addTopLevelItems(rows);
    m_list->header()->resizeSection(File, 300);
    m_list->header()->resizeSection(Node, 160);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QWidget* OpenFilesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, const char* name, bool ticked) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(m_canOpen > 0);
        connect(button, &QPushButton::clicked, this, [this, ticked] { tickAll(ticked); });
    };
    add(tr("Choose all"), "choose-all", true);
    add(tr("Choose none"), "choose-none", false);
    buttons->addButton(m_canOpen > 0 ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"open-chosen"_s);
    m_open->setVisible(m_canOpen > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void OpenFilesDialog::tickAll(bool ticked)
{
    {
        const QSignalBlocker once(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            if (QTreeWidgetItem* item = m_list->topLevelItem(row); item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(File, ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    count();
}

void OpenFilesDialog::count()
{
    const int windows = static_cast<int>(chosen().size());
    m_open->setEnabled(windows > 0);
    m_open->setText(windows == 1 ? tr("Open 1 window") : tr("Open %n windows", nullptr, windows));
}

std::vector<std::size_t> OpenFilesDialog::chosen() const
{
    std::vector<std::size_t> out;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->data(File, Qt::CheckStateRole).toInt() == Qt::Checked)
            out.push_back(static_cast<std::size_t>(row));
    return out;
}

} // namespace meshwright
