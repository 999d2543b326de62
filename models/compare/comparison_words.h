// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compare_inventories.h"

#include <QString>
#include <QStringList>

namespace meshwright {

/// What @p difference of two inputs of @p kind says in the words of the form: "Listener 8080 › Health check:
/// Timeout period 2 s → 5 s", "Backend orders.local added". Names and values of others are in it as they are.
QString fieldDifferenceWords(Kind kind, const json& before, const json& after,
                             const FieldDifference& difference);

/// The same in the columns of a table.
struct FieldWords
{
    QString what;   ///< "Listener 8080 › Health check › Timeout period"
    QString before; ///< "2 s", "(nothing)"
    QString after;  ///< "5 s", "added"
};
FieldWords fieldWords(Kind kind, const json& before, const json& after, const FieldDifference& difference);

/// What resourceDifferenceWords() says, in parts.
struct ResourceWords
{
    QString sign;       ///< "~", "+", "-", "?"
    QString name;       ///< "orders", "main/all", "a → b"
    QStringList counts; ///< "3 changes", "1 weakens TLS"
};
ResourceWords resourceWords(const Inventory& before, const Inventory& after,
                            const ResourceDifference& difference, bool withMesh);

/// "~ virtual node orders: 3 changes, 1 weakens TLS", "+ route main/all", "- …", and for what may have
/// another name "? virtual node a → b: renamed?". Of several of one name, the path is told as well.
QString resourceDifferenceWords(const Inventory& before, const Inventory& after,
                                const ResourceDifference& difference, bool withMesh);

/// How many resources are what: "1 changed, 2 new, 1 gone, 5 the same." A sentence.
QString summaryWords(const InventoryDifference& all);

} // namespace meshwright
