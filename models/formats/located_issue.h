// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/schema/kinds.h"
#include "models/source/location.h"

#include <QDate>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// A place in another resource that an issue is about.
struct PlaceElsewhere
{
    QString path; ///< of the file
    Kind kind = Kind::VirtualNode;
    std::string mesh;
    std::string parent;
    std::string name;
    Pointer pointer; ///< in that resource
    Location at;     ///< in its file

    friend bool operator==(const PlaceElsewhere&, const PlaceElsewhere&) = default;
};

/// That somebody has decided to live with an issue, or that it was there before.
struct Acceptance
{
    QString reason;          ///< why; empty for one of a baseline
    QString by = {};         ///< who has decided it, as written
    bool isBaseline = false; ///< it is in the baseline that was given
    QDate until = {};        ///< the last day it holds; not valid: for good
    QString folder = {};     ///< of the .meshwright.json that says so; empty for one of a baseline
    Pointer entry = {};      ///< where it stands in that

    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

/// An issue with the place in the source text it is about.
struct LocatedIssue
{
    Issue issue;
    Location at;
    std::size_t document = 0;             ///< of the file, where that has several (YAML)
    std::vector<Location> relatedAt = {}; ///< where each of issue.related stands; none when not looked for
    std::vector<PlaceElsewhere> elsewhere = {}; ///< in other resources
    std::optional<Acceptance> accepted = {};    ///< it counts no more
    std::optional<Acceptance> expired = {};     ///< it counts again

    friend bool operator==(const LocatedIssue&, const LocatedIssue&) = default;
};

} // namespace meshwright
