// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"
#include "models/schema/shared_fields.h"

// App Mesh API 2019-01-25, CreateVirtualRouter.
namespace meshwright::schema {

namespace {

constexpr Field routerPortFields[] = {
    {"port", QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Required,
     QT_TRANSLATE_NOOP("schema", "The port requests to the virtual service arrive on, 1 to 65535."), "8080"},
    {"protocol", QT_TRANSLATE_NOOP("schema", "Protocol"), Enum{protocols}, Required,
     QT_TRANSLATE_NOOP(
         "schema", "The router's routes, and the listeners of the nodes they lead to, must speak it, too.")},
};
constexpr Shape routerPortMapping{"PortMapping", routerPortFields};
constexpr Field routerListenerFields[] = {
    silent({"portMapping", QT_TRANSLATE_NOOP("schema", "Port mapping"), Struct{&routerPortMapping}, Required,
            ""}),
};
constexpr Shape routerListener{"VirtualRouterListener", routerListenerFields};
constexpr Field routerListenerItem{"", QT_TRANSLATE_NOOP("schema", "Listener"), Struct{&routerListener}};

constexpr Field routerSpecFields[] = {
    {"listeners", QT_TRANSLATE_NOOP("schema", "Listeners"), List{&routerListenerItem}, Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "What this router receives. With more than one, every route has to say which port it is for.")},
};
constexpr Shape virtualRouterSpec{"VirtualRouterSpec", routerSpecFields};

constexpr Field createRouterFields[] = {
    meshNameField,
    {"virtualRouterName", QT_TRANSLATE_NOOP("schema", "Virtual router name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in the mesh; letters, digits, hyphens and underscores. It cannot be changed afterwards."),
     "orders"},
    specField(virtualRouterSpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the virtual router.")),
    clientTokenField,
};
constexpr auto updateRouterFields = lessTags(createRouterFields);

} // namespace

constexpr Shape createVirtualRouterInput{"CreateVirtualRouterInput", createRouterFields};
constexpr Shape updateVirtualRouterInput{"UpdateVirtualRouterInput", updateRouterFields};

} // namespace meshwright::schema
