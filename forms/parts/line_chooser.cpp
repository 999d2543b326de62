// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/line_chooser.h"

#include "forms/parts/reading_order.h"
#include "models/text/texts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace meshwright {

QWidget* withChooser(QLineEdit* line, const QString& label, std::function<QString(QWidget*)> choose)
{
    auto* row = new QWidget(line->parentWidget());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(Texts::tr("Choose…"), row);
    button->setAutoDefault(false);
    button->setAccessibleName(Texts::tr("Choose %1").arg(label));
    layout->addWidget(line, 1);
    layout->addWidget(button);
    readAsLaidOut(*layout);
    QObject::connect(button, &QPushButton::clicked, line, [line, choose = std::move(choose)] {
        if (const QString path = choose(line->window()); !path.isEmpty())
            line->setText(path);
    });
    return row;
}

} // namespace meshwright
