// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"

#include <span>
#include <string>

namespace meshwright::steps {

/// Sets the word at @p at, and in each of @p unions moves what there is to the member of that word (R05, R06,
/// R08): a listener's protocol takes its connection pool and timeouts along. Values the new member does not
/// know are parked with the old one, and come back as soon as a member knows them. One undo step.
void setCarryingOver(Document& document, const Pointer& at, const std::string& word,
                     std::span<const Pointer> unions);

/// What is set aside in the union at @p at and has no place in its present member: the fields in words, such
/// as "Maximum pending requests".
QStringList setAside(const Document& document, const Pointer& at);

} // namespace meshwright::steps
