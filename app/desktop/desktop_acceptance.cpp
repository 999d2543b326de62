// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop_acceptance.h"

#include "app/desktop/acceptance_writing.h"
#include "app/desktop/desktop_console.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/idle_notice.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString idleInMesh = u"idle-acceptance"_s;

/// @p found without what is about @p nodes and may not be idle.
IdleInPlace without(const std::set<std::string>& nodes, IdleInPlace found)
{
    std::erase_if(found.idle, [&](const IdleEntry& one) {
        return !one.isExpired && one.entry.kind == Kind::VirtualNode && nodes.contains(one.entry.name);
    });
    return found;
}

} // namespace

DesktopAcceptance::DesktopAcceptance(ForeignFiles& files, OpenPlace& place, OpenDrafts& drafts,
                                     DesktopConsole& console, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_place(place),
      m_drafts(drafts),
      m_console(console),
      m_writing(new AcceptanceWriting(
          files,
          {[&console](const QString& about, const Notice& notice) { console.tell(about, notice); },
           [&console](const QString& about) { console.settle(about); }},
          this))
{
    connect(&place, &OpenPlace::meshChecked, this, &DesktopAcceptance::look);
    connect(&place, &OpenPlace::meshChosen, this, &DesktopAcceptance::leave);
    connect(&drafts, &OpenDrafts::listed, this, &DesktopAcceptance::followDrafts);
}

DesktopAcceptance::Where DesktopAcceptance::where() const
{
    return m_place.mesh() ? Where(m_place.place().id, m_place.mesh()->name) : Where();
}

/// Who has not closed what was told is told it once more when they come back.
void DesktopAcceptance::leave()
{
    ++m_looks;
    if (m_console.isTold(idleInMesh))
        m_told.erase(m_where);
    m_console.settle(idleInMesh);
    m_where = where();
}

void DesktopAcceptance::look()
{
    const int looks = ++m_looks;
    m_where = where();
    m_changed = m_drafts.nodesChangedIn(m_where.first, m_where.second);
    const MeshAsListed listed = m_place.listedMesh();
    const Place place = m_place.place();
    if (place.kind != PlaceKind::Folder || !listed.isKnown())
        return;
    m_files
        .read(place.location, [folder = place.location, listed,
                               changed = m_changed] { return without(changed, idleIn(folder, listed)); })
        .callBack(this, [this, looks, place](const IdleInPlace& found) {
            if (looks == m_looks)
                take(place, found);
        });
}

void DesktopAcceptance::followDrafts()
{
    if (m_drafts.nodesChangedIn(m_where.first, m_where.second) != m_changed)
        look();
}

void DesktopAcceptance::take(const Place& place, const IdleInPlace& found)
{
    if (found == std::exchange(m_told[m_where], found))
        return;
    if (found.idle.empty())
        return m_console.settle(idleInMesh);
    const auto takeOut = [this, place, found, where = m_where] {
        m_told.erase(where); // what is left then is told again
        m_writing->takeOut(found, [this, place](const QString&) { Q_EMIT written(place); });
    };
    m_console.tell(idleInMesh, idleNotice(found.idle, takeOut));
}

} // namespace meshwright
