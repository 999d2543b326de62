// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/deletion.h"

#include <QDialog>
#include <QLayout>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace meshwright {

class FittedText;

/// Asks before virtual nodes are deleted: shows what goes and what cannot go and why, and waits for the word
/// "delete" (guide, "Deleting a virtual node"). It closes by itself once all of them are gone; otherwise it
/// says of each what became of it, what failed first.
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p deletion must outlive the dialog.
    DeleteDialog(Deletion& deletion, QWidget* parent);

    void reject() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override
    {
        layout()->activate(); // as tall as its rows before it gets its place
        QDialog::showEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    QWidget* makeRows();
    QWidget* makeConfirmation();
    QWidget* makeQuestion();
    QWidget* makeButtons();
    void refresh();
    void fitHeight();
    void lookAgain(bool isBlocked);
    void letGo(const QKeyEvent& key);
    void closeIfAllWent();
    QString titleText() const;
    QString rowsHtml() const;
    QString rowHtml(const DeletionRow& row) const;

    Deletion& m_deletion;
    QLabel* m_title;
    FittedText* m_rows;
    QScrollArea* m_area = nullptr;
    QWidget* m_confirmation = nullptr;
    QLineEdit* m_word = nullptr;
    QWidget* m_question = nullptr; ///< whether what cannot be kept with its tags is deleted without
    QPushButton* m_delete;
    QPushButton* m_cancel;
    QTimer m_again;             ///< looks again while somebody stands in the way
    bool m_isEnterDown = false; ///< Enter has been pressed and not let go yet
};

} // namespace meshwright
