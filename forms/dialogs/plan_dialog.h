// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/dialogs/transfer_table.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/push.h"
#include "models/open/mesh_after_push.h"

#include <functional>
#include <optional>
#include <vector>

class QObject;
class QWidget;

namespace meshwright {

/// How a mesh is carried to another place: from one place, or out of files that were kept.
enum class Carry { Push, Import };

/// Finds what the mesh would have against what a person has chosen, and tells @p then, unless @p receiver is
/// gone by then; by another thread, as it takes its time.
using FindProblems = std::function<void(const TransferChoice& choice, QObject* receiver,
                                        std::function<void(const std::vector<ProblemAfterPush>&)> then)>;

/// Shows what carrying @p mesh to the place @p target would do, before it is done. What the person chose
/// where both sides have changes; nullopt when it is not wanted. @p canTakeTheirs: the mesh is a folder's,
/// and what is there can be put into it. @p problems, which the mesh would have then, are told as well,
/// and found anew by @p find when the person chooses.
std::optional<TransferChoice> confirmPlan(const std::vector<PlanItem>& plan, const QString& mesh,
                                          const QString& target, bool canTakeTheirs, QWidget* parent,
                                          Carry how = Carry::Push,
                                          const std::vector<ProblemAfterPush>& problems = {},
                                          const FindProblems& find = {});
/// Shows what @p pushed came to, and what became of each item.
void showPlanResult(const Pushed& pushed, const QString& mesh, const QString& target, QWidget* parent,
                    Carry how = Carry::Push);
/// Asks whose change counts in what @p pulled left alone. nullopt for nobody's.
std::optional<TransferChoice> settlePull(const Pulled& pulled, const QString& mesh, const QString& place,
                                         QWidget* parent);

} // namespace meshwright
