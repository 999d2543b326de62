// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/inputs.h"

#include "models/schema/shapes.h"

#include <QtGlobal>

namespace meshwright::schema {

namespace {

struct Inputs
{
    constexpr Inputs(const char* label, const Shape& creating, const Shape& updating)
        : create{"", label, Struct{&creating}, Required},
          update{"", label, Struct{&updating}, Required}
    {}

    Field create;
    Field update;
};

constexpr Inputs meshInputs{QT_TRANSLATE_NOOP("schema", "Mesh"), createMeshInput, updateMeshInput};
constexpr Inputs nodeInputs{QT_TRANSLATE_NOOP("schema", "Virtual node"), createVirtualNodeInput,
                            updateVirtualNodeInput};
constexpr Inputs routerInputs{QT_TRANSLATE_NOOP("schema", "Virtual router"), createVirtualRouterInput,
                              updateVirtualRouterInput};
constexpr Inputs routeInputs{QT_TRANSLATE_NOOP("schema", "Route"), createRouteInput, updateRouteInput};
constexpr Inputs serviceInputs{QT_TRANSLATE_NOOP("schema", "Virtual service"), createVirtualServiceInput,
                               updateVirtualServiceInput};
constexpr Inputs gatewayInputs{QT_TRANSLATE_NOOP("schema", "Virtual gateway"), createVirtualGatewayInput,
                               updateVirtualGatewayInput};
constexpr Inputs gatewayRouteInputs{QT_TRANSLATE_NOOP("schema", "Gateway route"), createGatewayRouteInput,
                                    updateGatewayRouteInput};

const Inputs& inputsOf(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return meshInputs;
    case Kind::VirtualNode:
        return nodeInputs;
    case Kind::VirtualRouter:
        return routerInputs;
    case Kind::Route:
        return routeInputs;
    case Kind::VirtualService:
        return serviceInputs;
    case Kind::VirtualGateway:
        return gatewayInputs;
    case Kind::GatewayRoute:
        break;
    }
    return gatewayRouteInputs;
}

} // namespace

const Field& createInput(Kind kind)
{
    return inputsOf(kind).create;
}

const Field& updateInput(Kind kind)
{
    return inputsOf(kind).update;
}

} // namespace meshwright::schema
