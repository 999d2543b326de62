// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/field.h"

// What the pointers of the steps begin at. The forms and the steps ask here and name no input themselves.
namespace meshwright::steps {

/// The input that the steps edit: create-virtual-node's.
const schema::Field& root();
/// What the API allows at @p at below root(), nullptr when it knows nothing there.
const schema::Field* fieldAt(const Pointer& at);
/// @p at below root() in words (see schema::words()).
QString words(const Pointer& at);

} // namespace meshwright::steps
