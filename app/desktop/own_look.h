// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSettings;

namespace meshwright {

class Appearance;

/// Keeps how a person wants the windows to look.
class OwnLook : public QObject
{
    Q_OBJECT

public:
    /// Makes @p look what was kept in @p settings, and keeps there what is chosen from now on. Both must
    /// outlive this object.
    OwnLook(Appearance& look, QSettings& settings);

private:
    void keep() const;

    Appearance& m_look;
    QSettings& m_settings;
};

} // namespace meshwright
