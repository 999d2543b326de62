// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer.h"

class QWidget;

namespace meshwright {

/// Shows what pushing @p mesh to the place @p target would do, before it is done; true when the person wants
/// it.
bool confirmPlan(const std::vector<PlanItem>& plan, const QString& mesh, const QString& target,
                 QWidget* parent);
/// Shows what became of each item.
void showPlanResult(const std::vector<PlanItem>& plan, const QString& mesh, const QString& target,
                    QWidget* parent);

/// "Creates 3, updates 1; 4 are the same, 1 is only there."
QString planSummary(const std::vector<PlanItem>& plan);

} // namespace meshwright
