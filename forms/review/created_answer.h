// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <QString>

#include <functional>

class QWidget;

namespace meshwright {

/// What the service answered: @p title with the name in it,, ARN, uid and version of the node, each with a
/// Copy button, and the line for the Envoys of its tasks.
QWidget* makeCreatedAnswer(const QString& title, const json& answer,
                           const std::function<void(const QString&)>& copy, QWidget* parent);
/// Why nothing was done.
/// @p go, where the place of the fault is known, leads there.
QWidget* makeRefusal(const QString& message, const std::function<void()>& go, QWidget* parent);

} // namespace meshwright
