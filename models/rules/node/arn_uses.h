// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/node_parts.h"

#include <QString>

#include <functional>
#include <string_view>

// The places of a node that hold ARNs, and what an ARN must be there.
namespace meshwright {

/// What an ARN of a node may be of.
enum class ArnKind {
    Certificate,    ///< a listener's, of AWS Certificate Manager
    Authority,      ///< a client policy's, of AWS Private CA
    VirtualService, ///< a backend's
};

/// One ARN of a node, or what stands in its place.
struct ArnUse
{
    std::string_view text;
    ArnKind kind;
    std::size_t index;  ///< of the listener, of the authority in its list, or of the backend
    PolicyPlace policy; ///< of an Authority only

    Pointer pointer() const;
};

using SeeArn = std::function<void(const ArnUse&)>;

/// Calls see for every ARN of @p node in the schema's order; for backends only those that begin like one.
/// Leaves placeholders out: they have a rule of their own.
void forEachArn(const NodeParts& node, const SeeArn& see);
/// The same for the ARNs of one kind.
void forEachArn(const NodeParts& node, ArnKind kind, const SeeArn& see);

enum class ArnFault {
    None,
    NotAnArn,  ///< not arn:…:…:…:…:…
    Service,   ///< of another service, or of another kind of thing
    Partition, ///< not aws, aws-cn, aws-us-gov, …
    Region,    ///< empty, not of the form of a Region, or of another partition
    Account,   ///< not 12 digits
    Resource,  ///< no UUID, or no mesh/MESH/virtualService/NAME
};

/// The first fault of @p text where an ARN of @p kind is needed.
ArnFault arnFault(std::string_view text, ArnKind kind);
/// @p fault in words, with the form that is needed.
QString arnFaultMessage(ArnFault fault, std::string_view text, ArnKind kind);

} // namespace meshwright
