// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright::steps {

struct Step;

/// What a person does with the steps: the last one says it.
enum class Doing { Creating, Updating };

/// The translated title of @p step, and the line below it.
QString titleOf(const Step& step, Doing doing);
QString subtitleOf(const Step& step, Doing doing);

} // namespace meshwright::steps
