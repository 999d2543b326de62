// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace meshwright {

/// How long ago @p then was at @p now: "just now", "5 minutes ago", "yesterday", a date. A moment that is
/// still to come is told as such: the clock has been set back since.
QString ageWords(const QDateTime& then, const QDateTime& now);

} // namespace meshwright
