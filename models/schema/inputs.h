// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"
#include "models/schema/kinds.h"

namespace meshwright::schema {

/// The input that creates a resource of @p kind: where a walk over one starts.
const Field& createInput(Kind kind);
/// The input that updates one: the same less the tags, which have operations of their own.
const Field& updateInput(Kind kind);

} // namespace meshwright::schema
