// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_head.h"

#include <QFile>

// Outside the namespace, as Qt's macro wants it.
static void loadReportPage()
{
    Q_INIT_RESOURCE(report_page);
}

namespace meshwright {

using namespace Qt::StringLiterals;

QString headOfPage()
{
    loadReportPage();
    QFile file(u":/report/head.html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace meshwright
