// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"
#include "models/schema/shared_fields.h"

// App Mesh API 2019-01-25, CreateVirtualService.
namespace meshwright::schema {

namespace {

constexpr Field nodeProviderFields[] = {
    {"virtualNodeName", QT_TRANSLATE_NOOP("schema", "Virtual node name"),
     Text{.min = 1, .max = 255, .names = &usedNode}, Required,
     QT_TRANSLATE_NOOP("schema", "A virtual node of the same mesh; it gets every request."), "orders-v1"},
};
constexpr Shape nodeProvider{"VirtualNodeServiceProvider", nodeProviderFields};
constexpr Field routerProviderFields[] = {
    {"virtualRouterName", QT_TRANSLATE_NOOP("schema", "Virtual router name"),
     Text{.min = 1, .max = 255, .names = &usedRouter}, Required,
     QT_TRANSLATE_NOOP("schema", "A virtual router of the same mesh; its routes say where a request goes."),
     "orders"},
};
constexpr Shape routerProvider{"VirtualRouterServiceProvider", routerProviderFields};
constexpr Field providerFields[] = {
    silent({"virtualRouter", QT_TRANSLATE_NOOP("schema", "Virtual router"), Struct{&routerProvider}}),
    silent({"virtualNode", QT_TRANSLATE_NOOP("schema", "Virtual node"), Struct{&nodeProvider}}),
};
constexpr Shape provider{"VirtualServiceProvider", providerFields};

constexpr Field serviceSpecFields[] = {
    {"provider", QT_TRANSLATE_NOOP("schema", "Provider"), Union{&provider}, Optional,
     QT_TRANSLATE_NOOP("schema",
                       "Who answers for this service. A service without a provider answers nothing.")},
};
constexpr Shape virtualServiceSpec{"VirtualServiceSpec", serviceSpecFields};

constexpr Field createServiceFields[] = {
    meshNameField,
    {"virtualServiceName", QT_TRANSLATE_NOOP("schema", "Virtual service name"), Text{}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "The name applications call, best the DNS name of the real service. Unique in the mesh. It cannot be "
         "changed afterwards."),
     "orders.apps.local"},
    specField(virtualServiceSpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the virtual service.")),
    clientTokenField,
};
constexpr auto updateServiceFields = lessTags(createServiceFields);

} // namespace

constexpr Shape createVirtualServiceInput{"CreateVirtualServiceInput", createServiceFields};
constexpr Shape updateVirtualServiceInput{"UpdateVirtualServiceInput", updateServiceFields};

} // namespace meshwright::schema
