// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/place_desk.h"
#include "models/meshes/transfer.h"
#include "models/validation/issue.h"

class QProgressDialog;

namespace meshwright {

/// Whole meshes on their way: saved to a folder place, or pushed to an endpoint after a look at the plan.
class TransferDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the desk.
    TransferDesk(OpenPlace& place, PlaceDesk& places, QObject* parent = nullptr);

    /// Asks for a folder place and saves @p mesh of the open place there.
    void save(const MeshId& mesh, QWidget* parent);
    /// Asks for another place, shows what pushing @p mesh of the open place there would do, and does it.
    void push(const MeshId& mesh, QWidget* parent);

Q_SIGNALS:
    /// How it went, for the window it was asked for in.
    void told(meshwright::Severity severity, const QString& news);

private:
    void tellFailure(const Failure& failure);
    const Place* choosePlace(const QString& question, PlaceKind kind, QWidget* parent) const;
    void plan(const MeshId& mesh, const Place& target, const MeshContents& source, QWidget* parent);
    void carry(const MeshId& mesh, const Place& target, std::vector<PlanItem> plan, QWidget* parent);

    OpenPlace& m_place;
    PlaceDesk& m_places;
};

} // namespace meshwright
