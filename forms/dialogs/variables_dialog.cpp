// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/variables_dialog.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/on_screen.h"
#include "forms/style/measures.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshwright {

namespace {

/// A row for each variable: what it is called, what it is used for, and its value. A grid and no table, whose
/// fields a screen reader would not find.
QList<QLineEdit*> addRows(const std::vector<TemplateVariable>& variables, QWidget* page)
{
    auto* grid = new QGridLayout(page);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(measures.gap.large);
    int row = 0;
    for (const QString& title : {QDialog::tr("Variable"), QDialog::tr("Used for"), QDialog::tr("Value")})
        grid->addWidget(makeTitle(title, page), 0, row++);
    QList<QLineEdit*> values;
    row = 1;
    for (const TemplateVariable& variable : variables) {
        const QString name = QString::fromStdString(variable.name);
        auto* value = new QLineEdit(page);
        value->setObjectName(name);
        value->setAccessibleName(name);
        value->setAccessibleDescription(variable.words);
        value->setPlaceholderText(variable.wholeNumber ? QDialog::tr("a whole number") : QString());
        QLabel* const caption = makeLabel(name, page);
        caption->setBuddy(value);
        QLabel* const use = makeLabel(variable.words, page);
        for (QLabel* label : {caption, use})
            label->setWordWrap(true);
        grid->addWidget(caption, row, 0);
        grid->addWidget(use, row, 1);
        grid->addWidget(value, row++, 2);
        values.append(value);
    }
    grid->setRowStretch(row, 1);
    return values;
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
    auto* scroll = new QScrollArea(&dialog);
    auto* page = new QWidget(scroll);
    const QList<QLineEdit*> values = addRows(variables, page);
    scroll->setAccessibleName(QDialog::tr("Variables of the template"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(QDialog::tr("Open"), QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    openOnScreen(dialog, {640, 360}, {});
    values.front()->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    std::map<std::string, std::string> out;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (!values[i]->text().isEmpty())
            out[variables[static_cast<std::size_t>(i)].name] = values[i]->text().toStdString();
    return out;
}

} // namespace meshwright
