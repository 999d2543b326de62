// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/answer.h"
#include "models/formats/resource_in_file.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshwright::cli {

/// A resource that is to be exported, and the file it was read from.
struct FoundResource
{
    QString path;
    ResourceInFile resource;
};

/// Writes each of @p resources into a file of its own below @p folder, as the AWS CLI takes it:
/// MESH/mesh.json, MESH/virtual-nodes/NAME.json, MESH/routes/ROUTER/NAME.json. A file that says something
/// else stays, unless @p force. Nothing is written where one would come to lie in a folder among @p read, the
/// paths of which the resources were read, or in the place of a file among them. What went wrong, nullopt
/// when all are there.
std::optional<QString> writeEach(const std::vector<FoundResource>& resources, const QString& folder,
                                 const QStringList& read, bool force);

} // namespace meshwright::cli
