// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_piece.h"

#include <stop_token>
#include <vector>

namespace meshwright {

/// What @p report consists of, where paper has @p width for it. After a stop, a part of that.
std::vector<PaperPiece> piecesOf(const PaperReport& report, double width, const std::stop_token& stop);

} // namespace meshwright
