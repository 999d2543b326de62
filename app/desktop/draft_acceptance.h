// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_drafts.h"

#include <QObject>
#include <QSet>

namespace meshwright {

class ForeignFiles;

/// Tells the list of drafts what `.meshwright.json` accepts of those that belong to a file: once for a file,
/// and again when something was accepted. A dead disk keeps no draft from being listed.
class DraftAcceptance : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    DraftAcceptance(ForeignFiles& files, OpenDrafts& drafts, QObject* parent = nullptr);

    /// Something may be accepted now that was not: reads all of it again.
    void readAgain();

private:
    void read();

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    QSet<QString> m_read; ///< the files it is known of, or asked
};

} // namespace meshwright
