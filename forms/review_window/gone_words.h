// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

class ReviewedFiles;

/// What of @p files is gone, and from when what is shown is; empty while everything is there.
QString goneWords(const ReviewedFiles& files);

} // namespace meshwright
