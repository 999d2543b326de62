// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/own_settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Where Qt keeps settings of this user. It only tells for settings that it opens: some that are not there.
QString settingsFolder()
{
    const QSettings none(QSettings::NativeFormat, QSettings::UserScope, u"meshwright-no-such-settings"_s);
    return QFileInfo(none.fileName()).path();
}

/// What Qt would read as settings of this program although it is no file; empty when there is no such thing.
QString noFileAmongSettings()
{
    const QString own = settingsFolder() + u'/' + QCoreApplication::organizationName();
    for (const QString& path :
         {own + u'/' + QCoreApplication::applicationName() + ".conf"_L1, own + ".conf"_L1})
        if (const QFileInfo there(path); there.exists() && !there.isFile())
            return path;
    return {};
}

} // namespace

OwnSettings::OwnSettings() : m_inTheWay(noFileAmongSettings())
{
    if (m_inTheWay.isEmpty()) {
        m_settings = std::make_unique<QSettings>();
        return;
    }
    m_meanwhile = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_meanwhile->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

} // namespace meshwright
