// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/schema/kinds.h"

#include <QString>
#include <QStringList>

// What a row of the inventory says of a resource @p input of the kind @p kind. What the kind does not have is
// empty; wrong values give fewer words.
namespace meshwright {

/// How it is found: of nodes.
QString discoveryOf(Kind kind, const json& input);
/// A listener each: "http 8080".
QStringList portsOf(Kind kind, const json& input);
/// What each listener says of TLS: "Strict: TLS only, AWS Certificate Manager"; with its port where there are
/// several.
QStringList tlsInOf(Kind kind, const json& input);
/// What is demanded of backends: "Enforced"; then, by their names, of those with settings of their own.
QStringList tlsOutOf(Kind kind, const json& input);
/// The path of the access log, or "None".
QString logOf(Kind kind, const json& input);

} // namespace meshwright
