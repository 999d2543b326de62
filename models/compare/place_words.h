// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"
#include "models/schema/field.h"

#include <QString>

namespace meshwright {

/// A place of an input as forms call it, list items by what identifies them.
struct PlaceWords
{
    QString around;                       ///< "Listener 8080 › Health check"; empty at the top
    QString last;                         ///< "Timeout period"
    const schema::Field* field = nullptr; ///< what is there; nullptr where the API knows nothing
};

/// @p at of @p input, which root is the field of, in words.
PlaceWords placeWords(const schema::Field& root, const json& input, const Pointer& at);

} // namespace meshwright
