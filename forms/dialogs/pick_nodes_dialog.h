// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <cstddef>
#include <vector>

class QWidget;

namespace meshwright {

/// Asks which of the virtual nodes in @p file to open: the places in @p names. None when the
/// person cancels.
std::vector<std::size_t> pickNodes(const QStringList& names, const QString& file, QWidget* parent);

} // namespace meshwright
