// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/resource_in_file.h"
#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

/// Values that a person gives for what a file leaves open: variables of a template by name, parameters.
using Arguments = std::map<std::string, std::string, std::less<>>;

/// What tells in which format something is written.
struct Head
{
    std::string_view text = {};  ///< of the whole file
    const json* value = nullptr; ///< of a document, or of an item of a list; nullptr when the text is no JSON
    bool isItem = false;         ///< an item of a list
    bool isYaml = false;         ///< the value comes from YAML, where "8080" and 8080 are easily confused
};

/// A resource that is only named in a file, as lists name them: it is there, whatever it says.
struct ListedResource
{
    Kind kind = Kind::VirtualNode;
    std::string mesh;
    std::string parent; ///< of a route or gateway route
    std::string name;

    friend bool operator==(const ListedResource&, const ListedResource&) = default;
};

/// What has been read from a document of a file.
struct FilePieces
{
    std::vector<ResourceInFile> resources = {};
    std::vector<Issue> issues =
        {}; ///< of reading, not of the resources; pointers from the top of the document
    std::vector<ListedResource> listed = {};
    /// Objects of Kubernetes that are no resources but decide names of some.
    std::vector<std::shared_ptr<const KubernetesObject>> beside = {};
    /// Why nothing was read: what it is instead, and the command that gives something readable where there is
    /// one. Empty when something of App Mesh is in it.
    QString skipped = {};
    /// Some of what it makes is written elsewhere: in a nested stack, an include, a module.
    bool isPart = false;
};

/// Where something stands that is read, and what is known beside.
struct Whence
{
    Pointer at = {};                      ///< from the top of the document
    std::string_view text = {};           ///< of the whole file, where the format claims the text
    bool isYaml = false;                  ///< see Head
    const Arguments* arguments = nullptr; ///< nullptr for none

    /// The same for a part of it.
    Whence part(Pointer pointer) const { return {std::move(pointer), {}, isYaml, arguments}; }
    /// The value given for @p name, nullopt when there is none.
    std::optional<std::string_view> argument(std::string_view name) const
    {
        const auto found = arguments ? arguments->find(name) : Arguments::const_iterator();
        return arguments && found != arguments->end() ? std::optional<std::string_view>(found->second)
                                                      : std::nullopt;
    }
};

/// A way of writing resources down.
struct Format
{
    const char* id; ///< "create-input", …; no other has it
    /// Whether it may be what @p head belongs to. Of those that say so, the first row counts.
    bool (*claims)(const Head& head);
    /// Puts @p value, which it claims, into @p out: as resources, or as an issue or a reason to skip it that
    /// says what it is. The value may be taken apart; it is null when the text is no JSON.
    void (*read)(json& value, const Whence& whence, FilePieces& out);
};

} // namespace meshwright
