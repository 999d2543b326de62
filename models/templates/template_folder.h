// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/templates/node_template.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace meshwright {

/// A person's own templates: a folder with a JSON file each. Works on the disk; calls may come from any
/// thread.
class TemplateFolder
{
public:
    explicit TemplateFolder(QString path) : m_path(std::move(path)) {}

    /// What there is; the problems name files that cannot be read, and why. Those are left as they are.
    struct Listing
    {
        std::vector<NodeTemplate> templates;
        QStringList problems;
    };
    Listing list() const;
    /// Keeps @p one as a file of its own, over no other. Why not, when that fails.
    std::optional<QString> save(const NodeTemplate& one) const;
    /// Takes the template @p id away. Why not, when that fails.
    std::optional<QString> remove(const QString& id) const;

private:
    QString fileOf(const QString& id) const;

    QString m_path;
};

} // namespace meshwright
