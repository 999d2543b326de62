// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

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
    /// What all of a selector asks of one label, however many expressions say so.
    struct Asked
    {
        bool mayBeAbsent = true;
        bool mayBeThere = true;
        std::optional<std::set<std::string>> oneOf = {}; ///< the values it may have; nullopt for any
        std::set<std::string> noneOf = {};               ///< those it may not

        /// Whether it may have @p value; nullptr for none.
        bool isMetBy(const std::string* value) const;
    };

    Labels labels;                      ///< those it names with their values
    std::map<std::string, Asked> asked; ///< by label, those in labels among them
    std::size_t needed = 0;             ///< how many of these must be there
    bool isOdd = false;                 ///< it asks for something that Kubernetes does not know

    /// Whether it chooses what has @p those labels.
    bool chooses(const Labels& those) const;
    /// How many labels chooses() looks at: not more than there are, be the selector as long as it will.
    std::size_t looks(const Labels& those) const;
};

/// The selector in @p value; nullopt, which chooses nothing, when there is none.
std::optional<LabelSelector> selectorIn(const json* value, const Whence& whence);

} // namespace meshwright
