// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/tr.h"

#include <QCoreApplication>

namespace meshwright {

QString tr(const char* text, int count)
{
    return QCoreApplication::translate("Meshwright", text, nullptr, count);
}

} // namespace meshwright
