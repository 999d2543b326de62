// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meshwright {

struct Whence;

/// The labels of an object of Kubernetes, by key.
using Labels = std::map<std::string, std::string>;

/// Labels in @p value, {"app": "web"}, filled in from @p whence; what is no text is taken as it would be
/// written.
Labels labelsIn(const json* value, const Whence& whence);

/// A selector of Kubernetes: what it chooses has to meet all of it, so that an empty one chooses everything.
struct LabelSelector
{
    struct Expression
    {
        std::string key;
        std::string word; ///< "In", "NotIn", "Exists" or "DoesNotExist"; by another nothing is chosen
        std::set<std::string> values;
    };
    Labels labels;
    std::vector<Expression> expressions;

    /// Whether it chooses what has @p those labels.
    bool chooses(const Labels& those) const;
};

/// The selector in @p value; nullopt, which chooses nothing, when there is none.
std::optional<LabelSelector> selectorIn(const json* value, const Whence& whence);

} // namespace meshwright
