// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/reading/checked_file.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace meshwright {

/// A file that nothing was read from.
struct SkippedFile
{
    QString path;
    QString reason;      ///< a sentence or two
    bool isTold = false; ///< worth a word of its own: it speaks of App Mesh, was named, or could not be read

    friend bool operator==(const SkippedFile&, const SkippedFile&) = default;
};

/// What list-tags-for-resource has printed.
struct TagList
{
    QString path;
    std::string arn; ///< of what has the tags; empty where the file does not say it
    json tags;       ///< as the API lists them
};

/// An object of Kubernetes that is no resource but decides names of some, in other files as well.
struct ObjectBeside
{
    QString path;
    std::shared_ptr<const KubernetesObject> object;
};

/// What one path has given: of several files where it is an archive.
struct FilePart
{
    std::vector<CheckedFile> files = {}; ///< what has resources, names some, is faulty, or cannot be read
    std::vector<SkippedFile> skipped = {};
    std::vector<TagList> tagLists = {};
    std::vector<ObjectBeside> beside = {};
    std::vector<QString> cutLists = {}; ///< of the files, those with lists that go on elsewhere (nextToken)
    QStringList folders =
        {}; ///< of which everything was looked at, what lies below included; an archive is one
};

} // namespace meshwright
