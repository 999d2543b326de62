// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/ways_in.h"

#include "forms/fields/caption.h"
#include "forms/parts/empty_state.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

WaysIn::WaysIn(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(makeTitle(tr("How do you want to begin?"), this, TextSize::Page));
    addWay(tr("Create a virtual node"),
           tr("In twelve steps, checked while you type. It can be exported for any mesh."),
           {"way-create", Sign::Create}, Way::Create);
    const auto* open =
        addWay(tr("Open files or a folder"),
               tr("Virtual nodes that you kept as files, or a folder of meshes."), {"way-open", Sign::Open});
    connect(open, &QCommandLinkButton::clicked, this, [this, open] { openBelow(*open); });
    addWay(tr("Connect an endpoint"), tr("A server that speaks the App Mesh API."),
           {"way-connect", Sign::Endpoint}, Way::Connect);
    addWay(tr("See an example mesh"),
           tr("A copy to try everything with: nodes, a router with routes, services and a gateway."),
           {"way-example", Sign::Example}, Way::Example);
    layout->addWidget(makeHelp(tr("Everything stays on this computer until you send it somewhere."), this));
    layout->addStretch(2);
}

QCommandLinkButton* WaysIn::addWay(const QString& text, const QString& help, const Named& named)
{
    auto* way = new QCommandLinkButton(text, help, this);
    way->setObjectName(QString::fromLatin1(named.name));
    way->setIcon(icon(named.sign));
    way->setAccessibleName(text);
    way->setAccessibleDescription(help);
    way->setMaximumWidth(way->fontMetrics().averageCharWidth() * 80);
    layout()->addWidget(way);
    return way;
}

void WaysIn::addWay(const QString& text, const QString& help, const Named& named, Way way)
{
    connect(addWay(text, help, named), &QCommandLinkButton::clicked, this,
            [this, way] { Q_EMIT chosen(way); });
}

/// No dialog of a desktop takes both files and folders.
void WaysIn::openBelow(const QWidget& button)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(button.accessibleName());
    connect(menu->addAction(tr("&Files…")), &QAction::triggered, this,
            [this] { Q_EMIT chosen(Way::OpenFiles); });
    connect(menu->addAction(tr("A f&older of meshes…")), &QAction::triggered, this,
            [this] { Q_EMIT chosen(Way::OpenFolder); });
    menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
}

} // namespace meshwright
