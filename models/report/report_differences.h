// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compare_inventories.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace meshwright {

/// One place in which a resource is not what it was.
struct ReportFieldDifference
{
    QString words;           ///< in the words of the form; that it weakens TLS is said in them
    bool weakensTls = false; ///< less is demanded of connections than before

    friend bool operator==(const ReportFieldDifference&, const ReportFieldDifference&) = default;
};

/// A resource that is not what it was.
struct ReportDifference
{
    QString title; ///< of what may have another name: "Virtual node a → b"
    ResourceChange change = ResourceChange::Changed;
    std::optional<DifferenceClass> kind = {}; ///< the weightiest of its fields; nullopt where it has none
    std::optional<std::size_t> row = {};      ///< of MeshReport::rows; nullopt for what is gone
    QString file = {};                        ///< of what is gone, where it was
    Location at = {};
    std::vector<ReportFieldDifference> fields = {};

    bool weakensTls() const;
    friend bool operator==(const ReportDifference&, const ReportDifference&) = default;
};

/// What differs from an earlier state.
struct ReportDifferences
{
    QString read;                            ///< what was read of the earlier state, in a sentence
    QString words;                           ///< how many resources are what, in a sentence
    QStringList skipped;                     ///< sentences: what nothing was read from in the earlier state
    std::vector<ReportDifference> resources; ///< by kind, mesh, parent and name
};

/// What differs between @p before and @p after, but for what is only written otherwise: that is counted.
/// @p rows says which row of the report each resource of @p after has.
ReportDifferences reportDifferences(const Inventory& before, const Inventory& after,
                                    std::span<const std::optional<std::size_t>> rows,
                                    const ComparedRoots& roots);

} // namespace meshwright
