// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QTimer>
#include <QWidget>

namespace meshwright {

class FittedText;

/// What there is to say about the chosen mesh: its settings and tags, and the names of all it holds beside
/// virtual nodes. Asks for that only while somebody looks.
class MeshDetails : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive it.
    MeshDetails(OpenPlace& place, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void lookSoon();
    void look();
    void showOverview();

    OpenPlace& m_place;
    FittedText* m_text;
    QTimer m_soon; ///< whoever walks through the meshes asks nobody on the way
};

} // namespace meshwright
