// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <stop_token>

namespace meshwright {

/// How git is asked.
struct GitCall
{
    /// The repository is the one that the caller's environment names, as a hook's does, if it names one.
    bool isOfCaller = false;
    int patience = 30'000; ///< milliseconds: a disk may be slow, but not as slow as this
    std::stop_token stop = {};
};

} // namespace meshwright
