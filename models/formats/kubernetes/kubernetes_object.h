// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/kubernetes/label_selector.h"
#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What an object of Kubernetes says that only other objects, of other documents or files, can make a name of
// App Mesh of. Texts are as written, ${NAME} in them included: objects that are filled in alike meet anyway.
namespace meshwright {

/// What an object is called within a cluster.
struct ObjectName
{
    std::string name;
    std::string space; ///< its namespace; empty when it is not said
};

/// What the controller calls the object @p name of the kind @p kind in App Mesh unless it is told; @p
/// isBefore in v1beta1.
std::string defaultName(Kind kind, const ObjectName& name, bool isBefore);

/// A place in a resource where the name of another one stands, which the manifest says by its object.
struct ObjectReference
{
    Pointer at; ///< in the input
    Kind kind;
    ObjectName object;
    std::string otherwise; ///< what the resource is called when its object is not at hand
};

/// The groups of services that a node has as backends, and what the node has without them.
struct BackendGroups
{
    struct Group
    {
        Pointer inFile;
        ObjectName object;
    };
    std::vector<Group> groups;
    std::size_t ownBackends = 0;
    bool hasBackends = false; ///< whether the node has a list of its own, be it empty
    std::size_t ownOrigins = 0;
    std::size_t ownLeftBehind = 0;
};

/// An object of Kubernetes: a resource of App Mesh, or a Namespace or BackendGroup that says something of
/// them.
struct KubernetesObject
{
    std::string version; ///< of the controller's API: "v1beta2"; empty for a Namespace
    std::string kind;    ///< "VirtualNode"
    ObjectName object = {};
    std::string awsName = {};                     ///< what it is called in App Mesh
    Labels labels = {};                           ///< of a Namespace or GatewayRoute
    std::string meshOwner = {};                   ///< of a Mesh; empty for none
    std::optional<LabelSelector> namespaces = {}; ///< of a Mesh or VirtualGateway
    std::optional<LabelSelector> routes = {};     ///< of a VirtualGateway; none takes every route
    bool isInMesh = false;                        ///< whether the name of its mesh depends on another object
    std::optional<std::string> mesh = {};         ///< the object of that mesh, when it is said
    bool isOfSomeGateway = false;                 ///< a GatewayRoute that does not say of which
    std::vector<ObjectReference> references = {};
    std::vector<ObjectName> services = {}; ///< of a BackendGroup
    std::optional<BackendGroups> backendGroups = {};
};

} // namespace meshwright
