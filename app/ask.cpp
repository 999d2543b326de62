// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ask.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace meshwright {

bool ask(QWidget* parent, const QString& question, const QString& yes)
{
    return choose(parent, question, {yes}) == 0;
}

int choose(QWidget* parent, const QString& question, const QStringList& answers)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question,
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText); // names stand in questions
    QList<const QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

void tell(QWidget* parent, const QString& message)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), message, QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace meshwright
