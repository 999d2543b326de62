// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"
#include "models/open/open_drafts.h"

#include <QObject>

#include <functional>
#include <set>

namespace meshwright {

class ForeignFiles;

/// Tells the list of drafts what `.meshwright.json` accepts of those that change a virtual node in a file, or
/// in a place that is a folder: once for a file or a mesh, and again when something was accepted. A dead disk
/// keeps no draft from being listed.
class DraftAcceptance : public QObject
{
    Q_OBJECT

public:
    /// The place of that id; nullptr when there is none any more.
    using FindPlace = std::function<const Place*(const QString& id)>;

    /// @p files and @p drafts must outlive this object.
    DraftAcceptance(ForeignFiles& files, OpenDrafts& drafts, FindPlace findPlace, QObject* parent = nullptr);

    /// Something may be accepted now that was not: reads all of it again.
    void readAgain();

private:
    void read();
    void readFor(const DraftHome& home);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    FindPlace m_findPlace;
    std::set<DraftHome> m_read; ///< of which it is known, or asked
    int m_reads = 0;            ///< tells an older answer from the last one
};

} // namespace meshwright
