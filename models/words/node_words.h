// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <QString>
#include <QStringList>

// A node's parts in a few words, as a table shows them. Wrong or missing values give fewer words, never an
// error.
namespace meshwright {

/// What @p at of a create-virtual-node input is called (see schema::words()).
QString fieldWords(const Pointer& at);

/// "DNS orders.local", "AWS Cloud Map orders.shop" (service and namespace), or "None".
QString discoveryWords(const json& spec);

/// A listener each: "http 8080".
QStringList listenerWords(const json& spec);

/// The name of the virtual service behind each backend.
QStringList backendWords(const json& spec);

/// The first of @p words and how many more there are, so that a cell stays short: "a, b, c and 4 more".
QString shortList(const QStringList& words);

} // namespace meshwright
