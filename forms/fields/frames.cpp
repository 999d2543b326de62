// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/frames.h"

#include "models/text/foreign_text.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace meshwright {

QVBoxLayout* makeStack(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

QMargins bodyMargins()
{
    return {24, 4, 0, 8};
}

QCheckBox* makeSwitch(const QString& title, const Pointer& at, QWidget* parent)
{
    auto* box = new QCheckBox(title, parent);
    QFont font = box->font();
    font.setWeight(QFont::DemiBold);
    box->setFont(font);
    box->setObjectName(at.string());
    box->setAccessibleName(title);
    box->setToolTip(shownAsIs(at.string()));
    return box;
}

void scrollToOpened(QWidget* opened, QWidget* by)
{
    QTimer::singleShot(0, opened, [opened, by] {
        for (QWidget* above = opened->parentWidget(); above; above = above->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(above);
            if (!area || !area->isAncestorOf(by))
                continue;
            area->ensureWidgetVisible(opened);
            area->ensureWidgetVisible(by);
        }
    });
}

} // namespace meshwright
