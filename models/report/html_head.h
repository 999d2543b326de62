// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// What a page is for.
enum class PageFor {
    Browser, ///< it looks as the browser's user wants it, and links lead through it
    Paper    ///< it is laid out by Qt, which knows few of the styles that browsers know
};

/// What a page is and how it looks, but for its title: what stands in its head.
QString headOfPage(PageFor page);

} // namespace meshwright
