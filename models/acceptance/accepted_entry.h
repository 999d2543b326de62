// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// That somebody lives with an issue: an entry of `.meshwright.json`.
struct AcceptedEntry
{
    std::string rule;
    Kind kind = Kind::VirtualNode;
    std::string mesh;
    std::string parent = {}; ///< of a route or gateway route
    std::string name;
    Pointer pointer = {}; ///< in the resource's create input
    std::string fingerprint =
        {}; ///< of the issue as it was; empty: whatever the value at the pointer becomes
    /// See Issue::others: of more it does not hold; nullopt: of whatever others.
    std::optional<std::vector<std::string>> others = {};
    QString reason;
    QString by = {};
    QDate until = {}; ///< the last day it holds; not valid: for good

    friend bool operator==(const AcceptedEntry&, const AcceptedEntry&) = default;
};

/// A day as it is written, such as "2026-11-27"; not valid for anything else, nor for a year before the
/// first.
inline QDate dayWritten(const QString& text)
{
    const QDate out = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return out.toString(Qt::ISODate) == text ? out : QDate(); // of a year below 0 that is empty
}

} // namespace meshwright
