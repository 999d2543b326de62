// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

#include <functional>

class QWidget;

namespace meshwright {

/// What a person can do once a virtual node has been created.
struct AfterCreate
{
    std::function<void(const QString& text)> copy;
    std::function<void()> edit;
    std::function<void()> duplicate;
    std::function<void()> createAnother;
    std::function<void()> close;
};

/// That it worked, and what the service answered: name, ARN, uid and version of the node, the line for the
/// Envoys of its tasks, and what can be done now.
QWidget* makeCreatedAnswer(bool isUpdate, const json& answer, const AfterCreate& then, QWidget* parent);
/// Why nothing was done.
/// @p go, where the place of the fault is known, leads there.
QWidget* makeRefusal(const QString& message, const std::function<void()>& go, QWidget* parent);

} // namespace meshwright
