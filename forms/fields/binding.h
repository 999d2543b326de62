// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/json/json_fwd.h"

#include <functional>
#include <vector>

namespace meshwright {

/// A place in the document as one editor sees it.
struct Binding
{
    Document& document;
    Pointer at;
    Pointer keep;            ///< the container that stays when the value goes (see Document::remove)
    bool keepsEmpty = false; ///< emptied text is "" and not absent: cells of a row
    std::vector<Pointer> carries = {}; ///< unions whose member has to be the word here

    const json* value() const { return document.find(at); }
    /// Writes what was typed; typing on joins the same undo step.
    void type(json value) const;
    /// What an emptied control means: absent, or "" where it keeps empty text.
    void empty() const;
    /// Writes what was picked: an undo step of its own.
    void pick(json value) const;
};

/// Calls @p show now, and whenever something at, around or below @p at changes, as long as @p receiver lives.
void follow(const Document& document, const Pointer& at, QObject* receiver, std::function<void()> show);

} // namespace meshwright
