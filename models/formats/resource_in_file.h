// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

struct KubernetesObject;

/// How a format spells the members of a resource that the API spells otherwise: how the way from @p from to
/// @p at, both pointers into an input of @p kind, reads in the file, as a pointer of its own.
using Spelling = Pointer (*)(Kind kind, const Pointer& from, const Pointer& at);

/// Where an input of @p kind names its mesh, itself and what it belongs to within the mesh.
std::vector<Pointer> namesIn(Kind kind);

/// A resource as read from a file.
struct ResourceInFile
{
    json input; ///< the create input of its kind; of any type when it stood in a list of nodes
    Kind kind = Kind::VirtualNode;
    std::string_view format = {}; ///< the id of the Format it was written in
    /// What of the file is not in input (`metadata`, `status`, a podSelector, …), from the top of its
    /// document.
    std::vector<Pointer> leftBehind = {};
    /// Which pointers of the input stand where in the file; the innermost that contains a pointer counts.
    struct Origin
    {
        Pointer inResource;
        Pointer inFile;              ///< from the top of the document
        Spelling spelling = nullptr; ///< of what is below; nullptr where that is spelt as in the input
    };
    std::vector<Origin> origins = {};
    std::size_t document = 0; ///< which of the documents of the file it stands in; JSON is one
    /// What it is called where it has no name: the logical id of a template. Empty for most.
    std::string alias = {};
    /// Members that the format does not have, so that their absence says nothing: the names of a bare spec.
    std::vector<Pointer> notMissed = {};
    /// The object of Kubernetes it is, whose names others decide (kubernetes_names.h); nullptr for none.
    std::shared_ptr<const KubernetesObject> object = {};

    /// The resource's name; empty when it has none that is known.
    std::string name() const;
    /// The name of the mesh it belongs to (its own name, of a mesh); empty when that is not known.
    std::string mesh() const;
    /// The name of the router or gateway it belongs to; empty when it belongs to none, or that is not known.
    std::string parent() const;
    /// Where @p inResource stands in the file; for what is absent, where it would stand or what it would be
    /// in.
    Pointer inFile(const Pointer& inResource) const;
    /// Whether the file may call members otherwise than the API does.
    bool isSpeltOtherwise() const;
    /// What the file calls the member at @p inResource: "PortMapping", "virtualServiceRef.name".
    std::string calledInFile(const Pointer& inResource) const;
    /// Whether values of it can be changed where they stand in the file, which keeps its layout.
    bool takesValues() const;
    /// What @p inFile is in the resource, nullopt when it is no part of it.
    std::optional<Pointer> inResource(const Pointer& inFile) const;
};

} // namespace meshwright
