// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder/folder_meshes.h"
#include "models/places/opened_place.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>

namespace meshwright {

/// Two empty folders that can be opened as places. Their answers come through the event loop, which needs an
/// application object.
class TwoFolders : public testing::Test
{
protected:
    static std::shared_ptr<AsyncMeshes> folder(const QTemporaryDir& where)
    {
        return std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(folderPlace(where.path())));
    }
    static OpenedPlace opened(const QTemporaryDir& where)
    {
        return {folderPlace(where.path()), folder(where)};
    }

    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};
    QTemporaryDir m_here;
    QTemporaryDir m_there;
};

} // namespace meshwright
