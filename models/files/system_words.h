// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// What the system says about @p error, an errno: "No such file or directory".
QString systemWords(int error);

} // namespace meshwright
