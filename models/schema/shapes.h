// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"

namespace meshwright::schema {

// The API's shapes by their own names (App Mesh 2019-01-25), as far as other files need them.
extern const Shape createVirtualNodeInput;
extern const Shape virtualNodeSpec;
extern const Shape listener;
extern const Shape clientPolicy;
extern const Shape listenerTls;

} // namespace meshwright::schema
