// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"
#include "models/schema/shared_fields.h"

// App Mesh API 2019-01-25, CreateMesh.
namespace meshwright::schema {

namespace {

constexpr Word egressTypes[] = {
    {"DROP_ALL", QT_TRANSLATE_NOOP("schema", "Only what the mesh knows")},
    {"ALLOW_ALL", QT_TRANSLATE_NOOP("schema", "Anything outside the mesh, too")},
};
constexpr Field egressFilterFields[] = {
    {"type", QT_TRANSLATE_NOOP("schema", "Allowed traffic"), Enum{egressTypes}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Where virtual nodes may send traffic. DROP_ALL: to other members of the mesh, and to *.amazonaws.com. "
         "ALLOW_ALL: to any address.")},
};
constexpr Shape egressFilter{"EgressFilter", egressFilterFields};

constexpr Field meshDiscoveryFields[] = {
    {"ipPreference", QT_TRANSLATE_NOOP("schema", "IP version preference"), Enum{ipPreferences}, Optional,
     QT_TRANSLATE_NOOP("schema", "What virtual nodes and gateways use that say nothing of their own.")},
};
constexpr Shape meshDiscovery{"MeshServiceDiscovery", meshDiscoveryFields};

constexpr Field meshSpecFields[] = {
    {"egressFilter", QT_TRANSLATE_NOOP("schema", "Egress filter"), Struct{&egressFilter}, Optional,
     QT_TRANSLATE_NOOP("schema", "Whether traffic may leave the mesh. Without one it may not (DROP_ALL).")},
    {"serviceDiscovery", QT_TRANSLATE_NOOP("schema", "Service discovery"), Struct{&meshDiscovery}, Optional,
     ""},
};
constexpr Shape meshSpec{"MeshSpec", meshSpecFields};

constexpr Field createMeshFields[] = {
    {"meshName", QT_TRANSLATE_NOOP("schema", "Mesh name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in the account and Region; letters, digits, hyphens and underscores. It cannot be changed "
         "afterwards."),
     "shop"},
    specField(meshSpec, Optional),
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the mesh.")),
    clientTokenField,
};
constexpr auto updateMeshFields = lessTags(createMeshFields);

} // namespace

constexpr Shape createMeshInput{"CreateMeshInput", createMeshFields};
constexpr Shape updateMeshInput{"UpdateMeshInput", updateMeshFields};

} // namespace meshwright::schema
