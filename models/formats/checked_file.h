// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/read.h"

#include <QString>

#include <string>
#include <vector>

namespace meshwright {

/// What was found in a node, or in a part of a file that holds none.
struct CheckedNode
{
    std::string name;                 ///< empty when it has none
    std::vector<LocatedIssue> issues; ///< by line and column; pointers from the node, otherwise from the top
};

/// What was found in a file.
struct CheckedFile
{
    QString path;                   ///< as given; "-" for standard input
    QString error;                  ///< why it cannot be read; empty when it was
    std::vector<NodeInFile> nodes;  ///< as read
    std::vector<CheckedNode> found; ///< one for each node; before them one for the file where that is needed
};

/// Reads the file @p path, or standard input for "-", and checks the nodes in it.
CheckedFile checkFile(const QString& path);

/// How many issues of each severity there are.
struct Tally
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;
};
Tally tally(const CheckedFile& file);

} // namespace meshwright
