// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string_view>

namespace meshwright {

/// Whether the file @p path with @p text is worth reading when nobody has named it: it speaks of App Mesh, or
/// may be a spec, tags or a namespace of Kubernetes, which do not. Much cheaper than reading it.
bool mayBeAppMesh(const QString& path, std::string_view text);

/// Whether the name of @p path is that of JSON or YAML: what is wrong with it is no surprise elsewhere.
bool isCalledJsonOrYaml(const QString& path);
/// Whether the name of @p path is that of notes, which only show what JSON and YAML look like.
bool isCalledMarkdown(const QString& path);
/// Whether the name of @p path is that of an archive. Programs and documents are often archives as well;
/// nobody keeps a mesh in them.
bool isCalledArchive(const QString& path);

} // namespace meshwright
