// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace meshwright::cli {

/// A call of the program, ready to be answered.
struct Call
{
    Work work;         ///< gives the answer; for a call that cannot be understood, what is wrong with it
    QString deed = {}; ///< what it has done once it prints; empty for one that only looks
};

/// What @p arguments, without the program's name, ask for.
Call understand(const QStringList& arguments);

/// A call that cannot be understood, for what the sentence @p message says; of the command @p name where
/// there is one.
Call wrongCall(const QString& message, const QString& name = {});

} // namespace meshwright::cli
