// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop_scheme.h"
#include "app/desktop/own_look.h"
#include "tests/forms/style/passing_look.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;

class OwnLookTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PassingLook m_look;
};

/// A desktop portal that knows one setting.
class Portal : public QDBusVirtualObject
{
public:
    unsigned scheme = 0;

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.interface() != portalInterface || message.member() != "ReadAll"_L1)
            return false;
        QDBusArgument spaces;
        spaces.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QVariantMap>());
        spaces.beginMapEntry();
        spaces << u"org.freedesktop.appearance"_s << QVariantMap{{u"color-scheme"_s, scheme}};
        spaces.endMapEntry();
        spaces.endMap();
        return bus.send(message.createReply(QVariant::fromValue(spaces)));
    }
};

/// A bus of its own, as a desktop session has one.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readAllStandardOutput()).trimmed();
    }
    ~Bus()
    {
        for (const char* name : {"portal", "program"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    QDBusConnection connection(const char* name) const
    {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

TEST_F(OwnLookTest, WhatWasChosenIsThereAgain)
{
    {
        const OwnLook own(m_look, m_settings);
        m_look.choose(Appearance::Choice::HighContrast);
        m_look.setTextPercent(150);
    }
    m_look.choose(Appearance::Choice::System);
    m_look.setTextPercent(100);
    EXPECT_EQ(m_settings.value("look/text"_L1).toInt(), 150) << "nobody keeps it any more";
    const OwnLook again(m_look, m_settings);
    EXPECT_EQ(m_look.choice(), Appearance::Choice::HighContrast);
    EXPECT_EQ(m_look.textPercent(), 150);
}

TEST_F(OwnLookTest, WhatNobodyUnderstandsChangesNothing)
{
    m_settings.setValue("look/theme"_L1, u"pink"_s);
    m_settings.setValue("look/text"_L1, u"large"_s);
    const OwnLook own(m_look, m_settings);
    EXPECT_EQ(m_look.choice(), Appearance::Choice::System);
    EXPECT_EQ(m_look.textPercent(), Appearance::usualText);
}

TEST(DesktopScheme, ReadsWhatThePortalKeeps)
{
    const auto themeOf = [](unsigned scheme, unsigned contrast) {
        return preferredTheme({{u"color-scheme"_s, scheme}, {u"contrast"_s, contrast}});
    };
    EXPECT_EQ(themeOf(0, 0), std::nullopt);
    EXPECT_EQ(themeOf(1, 0), Theme::Dark);
    EXPECT_EQ(themeOf(2, 0), Theme::Light);
    EXPECT_EQ(themeOf(1, 1), Theme::HighContrast);
    EXPECT_EQ(themeOf(7, 7), std::nullopt);
    EXPECT_EQ(preferredTheme({}), std::nullopt);
}

TEST(DesktopScheme, AsksThePortalAndHearsOfChanges)
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        GTEST_SKIP() << "there is no dbus-daemon";
    const Bus bus;
    QDBusConnection there = bus.connection("portal");
    Portal portal;
    portal.scheme = 1;
    ASSERT_TRUE(there.registerVirtualObject(portalPath, &portal));
    ASSERT_TRUE(there.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopScheme scheme(bus.connection("program"));
    std::optional<Theme> told;
    QObject::connect(&scheme, &DesktopScheme::told, &scheme,
                     [&told](std::optional<Theme> theme) { told = theme; });
    EXPECT_TRUE(QTest::qWaitFor([&told] { return told == Theme::Dark; }));
    QDBusMessage change = QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
    change << u"org.freedesktop.appearance"_s << u"color-scheme"_s
           << QVariant::fromValue(QDBusVariant(QVariant::fromValue(2U)));
    there.send(change);
    EXPECT_TRUE(QTest::qWaitFor([&told] { return told == Theme::Light; }));
}

TEST(DesktopScheme, WithoutABusNobodyTellsAnything)
{
    DesktopScheme scheme(QDBusConnection(u"nowhere"_s));
    QSignalSpy told(&scheme, &DesktopScheme::told);
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 0);
}

} // namespace meshwright
