// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

namespace meshwright {

/// What @p issue of a virtual node says in a form: its message with the labels of fields and choices where it
/// has the API's words for them. What is about the JSON itself, as an unknown member is, keeps its words.
QString formMessage(const Issue& issue);

} // namespace meshwright
