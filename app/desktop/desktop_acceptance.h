// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/idle_in_place.h"
#include "models/open/open_drafts.h"
#include "models/open/open_place.h"

#include <QObject>
#include <QString>

#include <map>
#include <set>
#include <string>
#include <utility>

namespace meshwright {

class AcceptanceWriting;
class DesktopConsole;
class ForeignFiles;

/// Tells the console what `.meshwright.json` accepts of the mesh it shows, and accepts nothing any more;
/// there it can be taken out. For places that are folders: the same is told once, however often it is listed.
/// Of a virtual node that a draft changes nothing is told: what was accepted there may be in the draft.
class DesktopAcceptance : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    DesktopAcceptance(ForeignFiles& files, OpenPlace& place, OpenDrafts& drafts, DesktopConsole& console,
                      QObject* parent = nullptr);

Q_SIGNALS:
    /// A `.meshwright.json` in @p place says something else now.
    void written(const meshwright::Place& place);

private:
    /// A place and its mesh.
    using Where = std::pair<QString, std::string>;

    Where where() const;
    void look();
    void followDrafts();
    void leave();
    void take(const Place& place, const IdleInPlace& found);

    ForeignFiles& m_files;
    OpenPlace& m_place;
    OpenDrafts& m_drafts;
    DesktopConsole& m_console;
    AcceptanceWriting* m_writing;
    Where m_where;
    std::map<Where, IdleInPlace> m_told;
    std::set<std::string> m_changed; ///< the virtual nodes of that mesh that drafts change
    int m_looks = 0; ///< tells what was found in another mesh, or an older state of it, from ours
};

} // namespace meshwright
