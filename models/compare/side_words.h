// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/field_difference.h"
#include "models/schema/field.h"

#include <QString>

namespace meshwright {

/// The two sides of a difference as forms show them.
struct SideWords
{
    QString from;
    QString to;
};

/// The values of @p difference at @p field, which may be nullptr: labels of choices, numbers with their unit,
/// "(nothing)", "15 s (default)". Of long texts the part where they differ.
SideWords sideWords(const schema::Field* field, const FieldDifference& difference);

} // namespace meshwright
