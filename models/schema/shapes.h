// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"

namespace meshwright::schema {

// The API's shapes by their own names (App Mesh 2019-01-25), as far as other files need them.
extern const Shape createMeshInput;
extern const Shape updateMeshInput;

extern const Shape createVirtualNodeInput;
extern const Shape updateVirtualNodeInput;
extern const Shape virtualNodeSpec;
extern const Shape listener;
extern const Shape clientPolicy;
extern const Shape listenerTls;

extern const Shape createVirtualServiceInput;
extern const Shape updateVirtualServiceInput;

extern const Shape createVirtualRouterInput;
extern const Shape updateVirtualRouterInput;

extern const Shape createRouteInput;
extern const Shape updateRouteInput;
extern const Shape httpRoute;
extern const Shape grpcRoute;
extern const Shape tcpRoute;

extern const Shape createVirtualGatewayInput;
extern const Shape updateVirtualGatewayInput;
extern const Shape gatewayClientPolicy;
extern const Shape gatewayListenerTls;

extern const Shape createGatewayRouteInput;
extern const Shape updateGatewayRouteInput;

} // namespace meshwright::schema
