// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QWidget;

namespace meshwright {

/// What a person says who accepts a problem.
struct AcceptanceWords
{
    QString reason;   ///< never empty
    QString by;       ///< who
    QDate until = {}; ///< the last day it holds; not valid: for good

    friend bool operator==(const AcceptanceWords&, const AcceptanceWords&) = default;
};

/// Asks why the problem @p message may stay as it is, who says so (@p who unless the person says otherwise)
/// and until when; it is written into @p file. What was said @p before stands there
/// already; where that was until a day, so is this, unless the person says otherwise: until a later one.
/// nullopt when the person cancels.
std::optional<AcceptanceWords> askForAcceptance(const QString& message, const QString& who,
                                                const QString& file, QWidget* parent,
                                                const AcceptanceWords& before = {});

} // namespace meshwright
