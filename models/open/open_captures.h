// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder/captures.h"
#include "models/open/open_place.h"

#include <stop_token>
#include <vector>

namespace meshwright {

/// What lies in the folder of an open place that has no mesh yet, and could be one: describe output of the
/// AWS CLI. Looks whenever the meshes have been listed, and no longer than until something is listed again.
class OpenCaptures : public QObject
{
    Q_OBJECT

public:
    explicit OpenCaptures(OpenPlace& place, QObject* parent = nullptr);
    ~OpenCaptures() override;

    /// What was found, and what a place expects instead; empty when there is nothing.
    QString words() const;
    /// Copies all of it to where the place looks for it.
    void import();

Q_SIGNALS:
    void changed();
    /// The copies are there; @p failures is what could not be copied, a line each.
    void imported(const QString& failures);

private:
    void look();
    void endLook();
    void take(std::vector<Capture> found);

    OpenPlace& m_place;
    QString m_root; ///< where what was found lies
    std::vector<Capture> m_found;
    int m_looks = 0; ///< tells answers of an older look from ours
    std::stop_source m_stop;
};

} // namespace meshwright
