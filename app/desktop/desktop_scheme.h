// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace meshwright {

/// The theme in @p settings, as the desktop portal keeps them under org.freedesktop.appearance; none where
/// the person has no preference.
std::optional<Theme> preferredTheme(const QVariantMap& settings);

/// What theme the desktop wants, as its portal tells; nothing is told where there is none. It is asked
/// without waiting for it.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    /// The portal has answered, or something has changed since.
    void told(std::optional<Theme> theme);

private Q_SLOTS:
    void hear(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read();

    QDBusConnection m_bus;
    QVariantMap m_settings;
};

} // namespace meshwright
