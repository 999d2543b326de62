// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/draft_acceptance.h"

#include "app/desktop/foreign_files.h"
#include "models/acceptance/node_acceptance.h"
#include "models/open/accepted_in_place.h"

#include <utility>

namespace meshwright {

DraftAcceptance::DraftAcceptance(ForeignFiles& files, OpenDrafts& drafts, FindPlace findPlace,
                                 QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_findPlace(std::move(findPlace))
{
    connect(&drafts, &OpenDrafts::listed, this, &DraftAcceptance::read);
}

void DraftAcceptance::readAgain()
{
    m_read.clear();
    ++m_reads;
    read();
}

void DraftAcceptance::read()
{
    for (int row = 0; row < m_drafts.model().rowCount(); ++row) {
        const DraftHome home =
            m_drafts.model().index(row, 0).data(DraftsModel::DraftRole).value<DraftRow>().home;
        if (!home.isNowhere() && m_read.insert(home).second)
            readFor(home);
    }
}

void DraftAcceptance::readFor(const DraftHome& home)
{
    const auto take = [this, home, reads = m_reads](const FolderAcceptance& kept) {
        if (reads == m_reads)
            m_drafts.setAccepted(home, kept.entries);
    };
    if (!home.file.isEmpty())
        return m_files.read(home.file, [file = home.file] { return acceptanceFor(file); })
            .callBack(this, take);
    const Place* const place = m_findPlace(home.placeId);
    if (place && place->kind == PlaceKind::Folder)
        m_files
            .read(place->location,
                  [folder = place->location, mesh = home.mesh] { return acceptanceIn(folder, mesh); })
            .callBack(this, take);
}

} // namespace meshwright
