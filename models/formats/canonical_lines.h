// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"
#include "models/document/pointer.h"

#include <optional>

namespace meshwright {

/// Lines of a text, counted from 0, both included.
struct LineSpan
{
    int first = 0;
    int last = 0;

    friend bool operator==(const LineSpan&, const LineSpan&) = default;
};

/// The lines that the value at @p at takes up in canonical(@p in); nullopt when there is no such value.
/// Counted from the value itself, without writing or reading the text.
std::optional<LineSpan> canonicalLines(const json& in, const Pointer& at);

} // namespace meshwright
