// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace meshwright {

/// The files of an open place that hold something of App Mesh and are not read there. What was kept tells
/// them with its meshes; of a folder they are looked for behind all that is listed, and what was found before
/// holds until then.
class OpenUnread : public QObject
{
    Q_OBJECT

public:
    /// @p place must outlive it.
    explicit OpenUnread(OpenPlace& place, QObject* parent = nullptr);
    ~OpenUnread() override;

    const std::vector<UnreadFile>& files() const { return m_files; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void listed();
    void look();
    void endLook();
    void take(std::vector<UnreadFile> files);

    OpenPlace& m_place;
    std::vector<UnreadFile> m_files;
    int m_looks = 0; ///< tells what was found in another place, or in an older state of it, from ours
    std::stop_source m_stop;
};

} // namespace meshwright
