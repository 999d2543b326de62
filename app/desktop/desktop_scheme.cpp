// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop_scheme.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearanceSpace = u"org.freedesktop.appearance"_s;

} // namespace

std::optional<Theme> preferredTheme(const QVariantMap& settings)
{
    constexpr unsigned dark = 1;
    constexpr unsigned light = 2;
    if (settings.value(u"contrast"_s).toUInt() == 1)
        return Theme::HighContrast;
    const unsigned scheme = settings.value(u"color-scheme"_s).toUInt();
    if (scheme == dark)
        return Theme::Dark;
    return scheme == light ? std::optional(Theme::Light) : std::nullopt;
}

DesktopScheme::DesktopScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // by its name, which is how slots are looked up
    // Qt D-Bus connects by text alone; the 1 says that it is a slot.
    m_bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                  "1hear(QString,QString,QDBusVariant)");
    read();
}

void DesktopScheme::read()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"ReadAll"_s);
    question << QStringList{appearanceSpace};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = QDBusPendingReply<>(*answer).reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
            return;
        const auto spaces =
            qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst().value<QDBusArgument>());
        m_settings = spaces.value(appearanceSpace);
        Q_EMIT told(preferredTheme(m_settings));
    });
}

void DesktopScheme::hear(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != appearanceSpace)
        return;
    m_settings[key] = value.variant();
    Q_EMIT told(preferredTheme(m_settings));
}

} // namespace meshwright
