// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/file_text.h"
#include "models/formats/format.h"
#include "models/formats/located_issue.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace meshwright {

/// What a file holds.
struct Reading
{
    std::vector<ResourceInFile> resources; ///< in the order of the file; none when it cannot be read
    /// Of reading, not of the resources; pointers from the top of the document.
    std::vector<LocatedIssue> issues;
    FileText text = {};           ///< empty when the file is neither JSON nor YAML
    std::string_view format = {}; ///< the id of the Format of the file; empty when it has none that is known
    std::vector<ListedResource> listed = {}; ///< what is only named
    /// Objects of Kubernetes that are no resources but decide names of some (kubernetes_names.h).
    std::vector<std::shared_ptr<const KubernetesObject>> beside = {};
    /// Why nothing was read though the text is sound: what it is instead, with the command that gives
    /// something readable where there is one. Empty when there is anything of App Mesh in it, or an issue.
    QString skipped = {};
    bool isPart = false; ///< See FilePieces::isPart.
};

/// Reads @p bytes, a file in one of the formats of formats.h, JSON or YAML; what it leaves open is filled in
/// from @p arguments as far as they go, and is unknown otherwise. Never throws.
///
/// Issues are those of parse() and of YAML, and what is odd about the file as a whole. check() is the
/// caller's to call.
Reading read(std::string_view bytes, const Arguments& arguments = {});

/// What check() found in each of the resources of @p reading (@p issues, in the same order), with where it
/// stands in the file they were read from: at the value, for an unknown member at its name, for an absent one
/// at what it is missing in. One pass over each document for all of them.
std::vector<std::vector<LocatedIssue>> located(const Reading& reading,
                                               std::vector<std::vector<Issue>> issues);

} // namespace meshwright
