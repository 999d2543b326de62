// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/place_actions.h"
#include "forms/dialogs/plan_dialog.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/rules/issue.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

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

    /// Asks for a place, or a folder that becomes one, shows what importing @p mesh of @p from, files that
    /// were kept, into it would do, and does it.
    void import(const OpenedPlace& from, const MeshId& mesh, QWidget* parent);

Q_SIGNALS:
    /// How it went, for the window it was asked for in.
    void told(meshwright::Severity severity, const QString& news);
    /// Something in @p place is no longer as it was.
    void changed(const meshwright::Place& place);
    /// What was kept in the place @p from is the mesh @p mesh of @p place as well.
    void imported(const meshwright::Place& place, const meshwright::MeshId& mesh, const QString& from);

private:
    struct Push;

    void tellFailure(const Failure& failure);
    /// Pulls @p mesh of @p from into @p target, and asks about what was left alone.
    void pullInto(const OpenedPlace& from, const MeshId& mesh, const Place& target, const PullRules& rules,
                  const std::set<ResourceKey>& merged, QWidget* parent);
    void settle(const OpenedPlace& from, const MeshId& mesh, const Place& target, const Pulled& pulled,
                QWidget* parent);
    std::optional<Place> chooseWhereTo(const QString& question, QWidget* parent) const;
    using Source = std::shared_ptr<const FolderSource>;
    using ReadSource = std::function<Outcome<Source>(Meshes& source, const CallWatch& watch)>;
    void readFrom(const std::shared_ptr<Push>& push, const ReadSource& read, QWidget* parent,
                  std::function<void()> then);
    void nameAndPlan(const std::shared_ptr<Push>& push, QWidget* parent);
    void plan(const std::shared_ptr<Push>& push, QWidget* parent);
    void confirm(const std::shared_ptr<Push>& push, QWidget* parent);
    void carry(const std::shared_ptr<Push>& push, QWidget* parent);

    PlaceActions& m_places;
    Questions& m_questions;
};

} // namespace meshwright
