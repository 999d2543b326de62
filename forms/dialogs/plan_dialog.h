// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/dialogs/transfer_table.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/push.h"

#include <optional>
#include <vector>

class QWidget;

namespace meshwright {

/// How a mesh is carried to another place: from one place, or out of files that were kept.
enum class Carry { Push, Import };

/// Shows what carrying @p mesh to the place @p target would do, before it is done. What the person chose
/// where both sides have changes; nullopt when it is not wanted. @p canTakeTheirs: the mesh is a folder's,
/// and what is there can be put into it.
std::optional<TransferChoice> confirmPlan(const std::vector<PlanItem>& plan, const QString& mesh,
                                          const QString& target, bool canTakeTheirs, QWidget* parent,
                                          Carry how = Carry::Push);
/// What @p pushed came to, in words: what was left alone and why, what stays as it is there, and what took
/// the place of a file.
QString pushedWords(const Pushed& pushed, const QString& mesh, const QString& target);
/// Shows that, and what became of each item.
void showPlanResult(const Pushed& pushed, const QString& mesh, const QString& target, QWidget* parent,
                    Carry how = Carry::Push);
/// Asks whose change counts in what @p pulled left alone. nullopt for nobody's.
std::optional<TransferChoice> settlePull(const Pulled& pulled, const QString& mesh, const QString& place,
                                         QWidget* parent);

/// "To create: 3. To update: 1. …"
QString planSummary(const std::vector<PlanItem>& plan);

} // namespace meshwright
