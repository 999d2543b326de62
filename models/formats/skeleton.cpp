// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/skeleton.h"

#include "models/json/json.h"

namespace meshwright {

namespace {

struct Filling
{
    std::size_t empty = 0;
    std::size_t filled = 0;
};

/// Counts texts and numbers. As deep as parse() allows, so the stack holds.
void count(const json& value, Filling& filling)
{
    if (value.is_structured()) {
        for (const json& item : value)
            count(item, filling);
    } else if (value.is_null() || text(&value) == "" || (value.is_number() && value.get<double>() == 0)) {
        ++filling.empty;
    } else if (!value.is_boolean()) {
        ++filling.filled;
    }
}

} // namespace

bool isSkeleton(const json& node)
{
    Filling filling;
    count(node, filling);
    return filling.empty >= 12 && filling.empty > filling.filled;
}

} // namespace meshwright
