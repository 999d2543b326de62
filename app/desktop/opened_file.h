// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/file_locks.h"
#include "models/drafts/node_file.h"
#include "models/formats/jq/jq_template.h"

#include <QString>

#include <memory>
#include <vector>

namespace meshwright {

/// A file as it was opened, and what a person has to be asked about it.
struct OpenedFile
{
    NodeFile file;
    std::vector<TemplateVariable> variables;
    std::shared_ptr<OpenLock> lock;
    bool isTemplate = false; ///< filled in: what is edited is no longer what is in the file
    bool isOther = false;    ///< no virtual node, but something else of App Mesh
    bool isText = false;     ///< JSON that is to be mended; its one node has nothing in it yet

    QString name() const;
};

/// Reads the file @p path; with a lock, unless @p locks is nullptr. Waits for the disk.
OpenedFile openedFile(const QString& path, FileLocks* locks);

/// Why there is no virtual node in @p file, an issue a line.
QString whyNoNodes(const NodeFile& file);

} // namespace meshwright
