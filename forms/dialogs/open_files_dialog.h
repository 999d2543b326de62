// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace meshwright {

/// A virtual node in a file, or a file in which there is none.
struct FoundNode
{
    QString path;
    std::size_t index = 0; ///< which node of the file
    QString name;          ///< of the node; empty for a file without any
    QString remark;        ///< what happens when it is opened, or why it cannot be
    bool canOpen = true;
};

/// The one question about many files: which of the virtual nodes in them to open. Those that cannot be opened
/// are listed with the reason.
class OpenFilesDialog : public QDialog
{
    Q_OBJECT

public:
    OpenFilesDialog(const std::vector<FoundNode>& found, QWidget* parent);

    /// The places in what was found of those that are ticked.
    std::vector<std::size_t> chosen() const;

private:
    void addRows(const std::vector<FoundNode>& found);
    QWidget* makeButtons();
    void tickAll(bool ticked);
    void count();

    QTreeWidget* m_list;
    QPushButton* m_open = nullptr;
    std::size_t m_canOpen = 0;
};

} // namespace meshwright
