// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

namespace meshwright::steps {

/// Everything of one listener, relative to it (guide step 11).
Nodes listenerForm();
/// A listener to be added to @p list: on the usual port, or the next one that no listener has.
json freshListener(const json& list);
/// Everything of a client policy's TLS, relative to "clientPolicy/tls" (guide steps 8 and 9).
Nodes clientPolicyTlsForm();
/// The Subject Alternative Names of a validation, relative to it.
TextList subjectAlternativeNames();

} // namespace meshwright::steps
