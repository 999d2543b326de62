// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"
#include "models/rules/check_place.h"

#include <QString>
#include <QStringList>

// Texts derived from a document: what a person would otherwise have to work out.
namespace meshwright::steps {

/// "HTTP 8080, health check, TLS": a listener in a line.
QString listenerSummary(const json& listener);
/// The same in columns: port, protocol, what is on.
QStringList listenerColumns(const json& listener);
/// "HTTP 8080": a listener as a heading names it, in the words of the form; empty while nothing is known.
QString listenerTitle(const json& listener);
/// The name of the virtual service behind a backend; empty while there is none.
QString backendTitle(const json& backend);
/// "payments.local, own TLS settings": a backend in a line.
QString backendSummary(const json& backend);

/// The name a server certificate of the node must carry: the DNS hostname, or service.namespace of AWS Cloud
/// Map (certificate requirements of the guide). Empty while it is not known.
QString certificateName(const json& document);
/// The same as a sentence under the certificate of a listener, and under service discovery.
QString requiredCertificateName(const json& document, const Pointer& scope, const PlaceFacts& place = {});
QString certificateNameFact(const json& document, const Pointer& scope, const PlaceFacts& place = {});

/// What APPMESH_RESOURCE_ARN will look like, with what is not known yet in angle brackets.
QString resourceArnFact(const json& document, const Pointer& scope, const PlaceFacts& place = {});

/// The four effects of the chosen IP version preference as a table (guide step 7).
QString ipEffects(const json& document, const Pointer& scope, const PlaceFacts& place = {});

} // namespace meshwright::steps
