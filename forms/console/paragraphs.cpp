// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/paragraphs.h"

#include "forms/parts/fitted_text.h"
#include "models/text/shown_name.h"

#include <QScrollArea>

namespace meshwright {

using namespace Qt::StringLiterals;

QString htmlParagraph(const QString& title, const QStringList& lines, const QString& none)
{
    QString out = "<p><b>"_L1 + title.toHtmlEscaped() + "</b><br>"_L1;
    if (lines.isEmpty())
        return out + none.toHtmlEscaped() + "</p>"_L1;
    QStringList escaped;
    for (const QString& line : lines)
        escaped.append(shownName(line).toHtmlEscaped());
    return out + escaped.join("<br>"_L1) + "</p>"_L1;
}

QWidget* makeScrolled(FittedText* text, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the text in it has it
    area->setAccessibleName(text->accessibleName());
    area->setWidgetResizable(true);
    area->setWidget(text);
    return area;
}

} // namespace meshwright
