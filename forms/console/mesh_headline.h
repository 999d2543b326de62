// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace meshwright {

class ChipLabel;

/// The name of the chosen mesh, and how it stands: in which place, how many virtual nodes it has, what is
/// wrong with them, and with what stands around them.
class MeshHeadline : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive it.
    MeshHeadline(OpenPlace& place, QWidget* parent);

Q_SIGNALS:
    /// The person wants to see all that is wrong with @p mesh.
    void reviewRequested(const meshwright::MeshId& mesh);

private:
    void arrange();
    void connectPlace();
    void showSign();
    void refresh();
    void showState(int nodes);
    bool showAround();
    bool isAllKnown() const;

    OpenPlace& m_place;
    QLabel* m_sign;
    QLabel* m_name;
    ChipLabel* m_where;
    ChipLabel* m_count;
    ChipLabel* m_errors;
    ChipLabel* m_warnings; ///< or that all is sound
    ChipLabel* m_around;   ///< what is wrong with what is no virtual node
    QPushButton* m_review;
    QTimer m_soon; ///< a long list is described row by row
};

} // namespace meshwright
