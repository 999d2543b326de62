// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QStringList>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace meshwright {

/// What any window can do about virtual nodes elsewhere; those not given are not offered.
struct FileCommands
{
    std::function<void()> create = {};                      ///< begins a new virtual node
    std::function<void()> open = {};                        ///< asks for files and opens them
    std::function<void()> openFolder = {};                  ///< asks for a folder and opens it as a place
    std::function<void()> review = {};                      ///< asks for a folder and reviews it
    std::function<void()> reviewFiles = {};                 ///< asks for archives or files and reviews them
    std::function<void(const QString& path)> openPath = {}; ///< opens a file
    std::function<QStringList()> recent = {};               ///< the files opened last, the newest first
    std::function<void()> compare = {};                     ///< asks for two states and compares them
    std::function<void()> showConsole = {};                 ///< shows the places, meshes and drafts
    std::function<void()> quit = {};                        ///< ends the program; the last in the menu
    /// Adds to the menu View what makes every window look otherwise; the actions.
    std::function<std::vector<QAction*>(QMenu& view)> addLook = {};
};

/// Adds them to @p menu with their standard keys, but for quit. The actions, for who has to know the keys.
std::vector<QAction*> addFileCommands(QMenu& menu, const FileCommands& commands);

/// The keys of quit: the desktop's, or those that are usual where it has none.
QKeySequence quitKeys();

} // namespace meshwright
