// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace meshwright {

/// Texts in the language of the desktop for what is no QObject and so has no tr() of its own; English where
/// there is no translation. With a number as the third argument the form for so many, which takes the place
/// of %n: in English the text as it stands, so that one of a thing needs a text of its own.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Meshwright)
};

} // namespace meshwright
