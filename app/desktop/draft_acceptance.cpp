// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/draft_acceptance.h"

#include "app/desktop/foreign_files.h"
#include "models/acceptance/node_acceptance.h"

namespace meshwright {

DraftAcceptance::DraftAcceptance(ForeignFiles& files, OpenDrafts& drafts, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts)
{
    connect(&drafts, &OpenDrafts::listed, this, &DraftAcceptance::read);
}

void DraftAcceptance::readAgain()
{
    m_read.clear();
    read();
}

void DraftAcceptance::read()
{
    for (int row = 0; row < m_drafts.model().rowCount(); ++row) {
        const QString file =
            m_drafts.model().index(row, 0).data(DraftsModel::DraftRole).value<DraftRow>().file;
        if (file.isEmpty() || m_read.contains(file))
            continue;
        m_read.insert(file);
        m_files.read(file, [file] { return acceptanceFor(file); })
            .callBack(this, [this, file](const FolderAcceptance& kept) {
                m_drafts.setAccepted(file, kept.entries);
            });
    }
}

} // namespace meshwright
