// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"

#include <QByteArray>

#include <vector>

namespace meshwright {

/// The places as the settings keep them, a JSON list. There are no keys in it: those are in the keychain.
QByteArray placesText(const std::vector<Place>& places);
/// What placesText() wrote; places that are not whole are left out.
std::vector<Place> placesIn(const QByteArray& text);

} // namespace meshwright
