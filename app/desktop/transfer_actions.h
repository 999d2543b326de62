// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/place_actions.h"
#include "forms/dialogs/plan_dialog.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/rules/issue.h"

#include <memory>
#include <optional>

namespace meshwright {

/// Whole meshes on their way: saved to a folder place, or pushed to an endpoint after a look at the plan.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    TransferActions(PlaceActions& places, Questions& questions, QObject* parent = nullptr);

    /// Asks for a folder place and saves @p mesh of @p from there.
    void save(const OpenedPlace& from, const MeshId& mesh, QWidget* parent);
    /// Asks for another place, shows what pushing @p mesh of @p from there would do, and does it.
    void push(const OpenedPlace& from, const MeshId& mesh, QWidget* parent);

Q_SIGNALS:
    /// How it went, for the window it was asked for in.
    void told(meshwright::Severity severity, const QString& news);
    /// Something in @p place is no longer as it was.
    void changed(const meshwright::Place& place);

private:
    struct Push;

    void tellFailure(const Failure& failure);
    std::optional<Place> choosePlace(const Place& otherThan, PlaceKind kind, const QString& question,
                                     QWidget* parent) const;
    /// Pulls @p mesh of @p from into @p target, and asks about what was left alone.
    void pullInto(const OpenedPlace& from, const MeshId& mesh, const Place& target, const PullRules& rules,
                  QWidget* parent);
    void settle(const OpenedPlace& from, const MeshId& mesh, const Place& target, const Pulled& pulled,
                QWidget* parent);
    void plan(const std::shared_ptr<Push>& push, QWidget* parent);
    void confirm(const std::shared_ptr<Push>& push, QWidget* parent);
    void carry(const std::shared_ptr<Push>& push, QWidget* parent);

    PlaceActions& m_places;
    Questions& m_questions;
};

} // namespace meshwright
