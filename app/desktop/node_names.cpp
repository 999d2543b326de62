// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/node_names.h"

#include "forms/dialogs/names_dialog.h"
#include "models/json/json.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

bool lacksNames(const json& node)
{
    return !member(node, "meshName") || !member(node, "virtualNodeName");
}

} // namespace

NodeNames::NodeNames(QString file, const std::vector<ResourceInFile>& nodes,
                     std::span<const std::size_t> chosen)
    : m_file(std::move(file)),
      m_lacking(std::ranges::count_if(chosen, [&](std::size_t i) {
          return i < nodes.size() && nodes[i].input.is_object() && lacksNames(nodes[i].input);
      }))
{}

std::optional<json> NodeNames::added(const json& node, QWidget* window)
{
    if (!lacksNames(node))
        return node;
    if (m_lacking < 2)
        return askForNames(node, m_file, window);
    if (member(node, "meshName"))
        return node; // what else it lacks is its own, and may wait
    if (!std::exchange(m_isAsked, true))
        m_mesh = askForTheirMesh(m_file, window);
    if (!m_mesh)
        return std::nullopt;
    json out = node;
    if (!m_mesh->isEmpty())
        out["meshName"] = m_mesh->toStdString();
    return out;
}

} // namespace meshwright
