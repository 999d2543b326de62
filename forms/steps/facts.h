// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <QString>

// Texts derived from a document: what a person would otherwise have to work out.
namespace meshwright::steps {

/// "http 8080, health check, TLS": a listener in a line.
QString listenerSummary(const json& listener);
/// "payments.local, own TLS settings": a backend in a line.
QString backendSummary(const json& backend);

/// The name a server certificate of the node must carry: the DNS hostname, or service.namespace of AWS Cloud
/// Map (certificate requirements of the guide). Empty while it is not known.
QString certificateName(const json& document);
/// The same as a sentence under the certificate of a listener, and under service discovery.
QString requiredCertificateName(const json& document, const Pointer& scope);
QString certificateNameFact(const json& document, const Pointer& scope);

/// What APPMESH_RESOURCE_ARN will look like, with what is not known yet in angle brackets.
QString resourceArnFact(const json& document, const Pointer& scope);

/// The four effects of the chosen IP version preference as a table (guide step 7).
QString ipEffects(const json& document, const Pointer& scope);

} // namespace meshwright::steps
