// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/reading/read.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

class QWidget;

namespace meshwright {

/// The names that the virtual nodes of one file lack: of one, both are asked for; of several, the mesh of all
/// of them, once.
class NodeNames
{
public:
    /// @p file is what the file is called, and @p chosen which of its @p nodes are to be opened.
    NodeNames(QString file, const std::vector<ResourceInFile>& nodes, std::span<const std::size_t> chosen);

    /// @p node, one of the chosen, with the names that were given; nullopt when the person cancels, then also
    /// of the others.
    std::optional<json> added(const json& node, QWidget* window);

private:
    QString m_file;
    std::ptrdiff_t m_lacking; ///< how many of the chosen lack a name
    bool m_isAsked = false;
    std::optional<QString> m_mesh; ///< what was said of all of them
};

} // namespace meshwright
