// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <nlohmann/json.hpp>

// Made once, in json.cpp: every source would make it again.
extern template class nlohmann::basic_json<>;
