// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/ways_in.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

WaysIn::WaysIn(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto* page = new QVBoxLayout(this);
    page->setSpacing(measures.gap.wide);
    page->addStretch(1);
    addWelcome(*page);
    makeWays();
    m_grid->setSpacing(measures.gap.large);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_grid, 1000);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(2);
    arrange();
}

void WaysIn::addWelcome(QVBoxLayout& page)
{
    QLabel* title = makeTitle(tr("How do you want to begin?"), this, TextSize::Start);
    QLabel* privacy = makeHelp(tr("Everything stays on this computer until you send it somewhere."), this);
    auto* both = new QVBoxLayout;
    both->setSpacing(measures.gap.small);
    for (QLabel* words : {title, privacy}) {
        words->setAlignment(Qt::AlignHCenter);
        words->setWordWrap(true);
        both->addWidget(words);
    }
    page.addLayout(both);
}

void WaysIn::makeWays()
{
    addWay(tr("Create a virtual node"),
           tr("In twelve steps, checked while you type. It can be exported for any mesh."),
           {"way-create", Sign::Create}, Way::Create);
    setKind(*m_ways.front(), ButtonKind::Primary);
    setFocusProxy(m_ways.front());
    const auto* open =
        addWay(tr("Open files or a folder"),
               tr("Virtual nodes that you kept as files, or a folder of meshes."), {"way-open", Sign::Open});
    connect(open, &QCommandLinkButton::clicked, this, [this, open] { openBelow(*open); });
    addWay(tr("Connect an endpoint"), tr("A server that speaks the App Mesh API."),
           {"way-connect", Sign::Endpoint}, Way::Connect);
    addWay(tr("See an example mesh"),
           tr("A copy to try everything with: nodes, a router with routes, services and a gateway."),
           {"way-example", Sign::Example}, Way::Example);
}

/// Two beside each other where there is room.
void WaysIn::arrange()
{
    const int columns = width() < emOf(*this) * 44 ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < static_cast<int>(m_ways.size()); ++at)
        m_grid->addWidget(m_ways[static_cast<std::size_t>(at)], at / columns, at % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void WaysIn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QCommandLinkButton* WaysIn::addWay(const QString& text, const QString& help, const Named& named)
{
    auto* way = new QCommandLinkButton(text, help, this);
    way->setObjectName(QString::fromLatin1(named.name));
    way->setIcon(icon(named.sign));
    way->setAccessibleName(text);
    way->setAccessibleDescription(help);
    way->setMaximumWidth(emOf(*way) * 30);
    m_ways.push_back(way);
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

bool isBeginningIn(OpenPlace& place)
{
    return place.areMeshesListed() && !place.mesh() && place.meshes().rowCount() == 0 &&
           place.nodes().rowCount() == 0;
}

void stressUnlessBeginning(QWidget& create, OpenPlace& place)
{
    const auto stress = [&create, &place] {
        setKind(create, isBeginningIn(place) ? ButtonKind::Plain : ButtonKind::Primary);
    };
    stress();
    for (const auto change : {&OpenPlace::meshesListed, &OpenPlace::nodesListed, &OpenPlace::meshChosen})
        QObject::connect(&place, change, &create, stress);
}

} // namespace meshwright
