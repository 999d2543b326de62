// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/history.h"

#include <QString>

namespace meshwright {

/// What @p step did, in a line: "Listener 2: Protocol http → grpc", "Backend 1 removed".
QString editWords(const Step& step);

} // namespace meshwright
