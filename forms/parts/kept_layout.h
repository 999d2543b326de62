// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class QSettings;

namespace meshwright {

/// Keeps how something was laid out. What is kept already is left alone: QSettings writes its file anew for
/// every value it is given, and waits for the disk while it does.
void keepLayout(QSettings& settings, const char* key, const QByteArray& layout);

} // namespace meshwright
