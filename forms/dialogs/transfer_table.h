// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/transfer/transfer_choice.h"

#include <QWidget>

#include <set>
#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace meshwright {

/// One thing of a mesh that is carried from one place to another.
struct TransferRow
{
    ResourceId id;
    QString what;           ///< "create", "update", …
    QString remark;         ///< whose it is, why it is left alone, what came of it
    json here = nullptr;    ///< what the fields are compared of; null where there is nothing to compare
    json there = nullptr;   ///< the same of the other place
    bool canChoose = false; ///< both sides have changes: a person says which counts
};

/// A list of what is carried, each with the fields that change below it, once it is expanded; where both
/// sides have changes, with a choice between them.
class TransferTable : public QWidget
{
    Q_OBJECT

public:
    /// What a person can choose beside keeping mine.
    struct Choices
    {
        bool theirs = false; ///< what is there can be written here
        bool merge = false;  ///< both can be brought together
    };

    TransferTable(std::vector<TransferRow> rows, Choices choices, QWidget* parent = nullptr);

    TransferChoice choice() const { return m_choice; }

Q_SIGNALS:
    void choiceChanged();

private:
    void addRows();
    QTreeWidgetItem* makeRow(std::size_t index) const;
    void showFields(QTreeWidgetItem* item) const;
    QWidget* makeButtons(Choices choices);
    QPushButton* makeButton(const QString& text, const QString& name, void (TransferTable::*slot)());
    /// The rows that are selected and leave a choice.
    std::vector<std::size_t> chosenRows() const;
    void keepMine();
    void takeTheirs();
    void merge();
    void leaveAlone();
    void look();
    void settle(std::set<ResourceKey>* side, const QString& what);
    void enableButtons();

    std::vector<TransferRow> m_rows;
    TransferChoice m_choice;
    QTreeWidget* m_tree;
    std::vector<QPushButton*> m_buttons;
};

} // namespace meshwright
