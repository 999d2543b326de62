// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/place_page.h"

#include "forms/fields/caption.h"
#include "forms/parts/short_rows.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString helpFor(const Place& place)
{
    if (place.kind == PlaceKind::Folder)
        return PlacePage::tr(
                   "%1\nA folder on this computer: one folder a mesh, one JSON file a virtual node, in the "
                   "shape the AWS CLI describes them. Git and the AWS CLI can use it as it is.")
            .arg(place.location);
    if (place.kind == PlaceKind::Kept)
        return PlacePage::tr(
                   "%1\nFiles that were kept. They are only read: choose another place to create in.")
            .arg(place.location);
    return PlacePage::tr("%1\nAn endpoint that speaks the App Mesh API. Create sends the virtual node there.")
        .arg(place.location.isEmpty() ? PlacePage::tr("The address the AWS CLI uses") : place.location);
}

} // namespace

PlacePage::PlacePage(OpenPlace& place, PlaceChoice choice, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_choice(std::move(choice)),
      m_list(new QListWidget(this)),
      m_help(makeHelp(u" "_s, this))
{
    m_list->setObjectName(u"places-to-choose"_s);
    m_list->setAccessibleName(tr("Places"));
    shortenRows(*m_list);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* add = makeAddButton();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemClicked, this, &PlacePage::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PlacePage::choose);
    connect(&place, &OpenPlace::placeChanged, this, &PlacePage::refresh);
    refresh();
}

QPushButton* PlacePage::makeAddButton()
{
    auto* add = new QPushButton(tr("Add place…"), this);
    add->setAutoDefault(false);
    add->setObjectName(u"other-place"_s);
    add->setAccessibleName(add->text());
    connect(add, &QPushButton::clicked, this, [this] { m_choice.add(); });
    return add;
}

void PlacePage::choose(const QListWidgetItem* item)
{
    if (const QString id = item->data(Qt::UserRole).toString(); id != m_place.place().id)
        m_choice.choose(id);
}

void PlacePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlacePage::refresh()
{
    m_list->clear();
    for (const Place& place : m_choice.all()) {
        auto* item = new QListWidgetItem(shownName(place.name), m_list);
        item->setData(Qt::UserRole, place.id);
        if (place.id == m_place.place().id)
            m_list->setCurrentItem(item);
    }
    m_help->setText(shownLines(helpFor(m_place.place())));
}

} // namespace meshwright
