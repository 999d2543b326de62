// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/deletion.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace meshwright {

class FittedText;

/// Asks before virtual nodes are deleted: shows what goes and what cannot go and why, and waits for the word
/// "delete" (guide, "Deleting a virtual node"). Afterwards it says of each what became of it.
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p deletion must outlive the dialog.
    DeleteDialog(Deletion& deletion, QWidget* parent);

    void reject() override;

private:
    QWidget* makeConfirmation();
    QWidget* makeQuestion();
    QWidget* makeButtons();
    void refresh();
    void lookAgain(bool isBlocked);
    QString titleText() const;
    QString rowsHtml() const;
    QString rowHtml(const DeletionRow& row) const;

    Deletion& m_deletion;
    QLabel* m_title;
    FittedText* m_rows;
    QWidget* m_confirmation = nullptr;
    QLineEdit* m_word = nullptr;
    QWidget* m_question = nullptr; ///< whether what cannot be kept with its tags is deleted without
    QPushButton* m_delete;
    QPushButton* m_cancel;
    QTimer m_again; ///< looks again while somebody stands in the way
};

} // namespace meshwright
