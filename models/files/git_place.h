// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// Where git can be asked for a path.
struct GitPlace
{
    QString folder; ///< the nearest one that is there today
    QString below;  ///< what of the path lies below it
};

/// Where git can be asked for @p path, which need not be there.
GitPlace gitPlaceOf(const QString& path);

/// That there is no git, and what to do about it.
QString noGitWords();

} // namespace meshwright
