// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

namespace meshwright::steps {

/// The values @p step is about, readable, as rich text: labels of the schema, words instead of codes, items
/// numbered. "Not set" where there is nothing.
QString summary(const Step& step, const json& document);

} // namespace meshwright::steps
