// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <stop_token>

namespace meshwright {

/// The text of a file, as it is kept.
struct KeptText
{
    QString path;
    QString text = {};
    QString error = {};  ///< why there is no text; empty when there is
    bool isYaml = false; ///< else JSON, or something that reads like it
};

/// Reads the file @p path once more, or what has that path in an archive ("mesh.zip/orders.yaml"). Waits for
/// the disk.
KeptText keptTextAt(const QString& path, const std::stop_token& stop = {});

} // namespace meshwright
