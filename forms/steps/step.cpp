// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/step.h"

#include <QCoreApplication>

namespace meshwright::steps {

QString translated(const char* text)
{
    return QCoreApplication::translate("steps", text);
}

QString plain(const char* text)
{
    return translated(text).remove(u'&');
}

} // namespace meshwright::steps
