// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/made_report.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <iostream>

// The report of a file from reading it to its pages, and to the PDF of these.
//
// usage: paper_report FILE
int main(int argc, char** argv)
{
    using namespace meshwright;
    const QGuiApplication application(argc, argv);
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Landscape, {14, 14, 14, 16},
                            QPageLayout::Millimeter);
    QElapsedTimer clock;
    clock.start();
    const auto made = makeReport({{QCoreApplication::arguments().value(1)}, {}}, true, {}, {});
    if (!made)
        return 1;
    const qint64 read = clock.elapsed();
    const auto laid = layOut(*made, paper, {});
    if (!laid)
        return 1;
    const qint64 laidOut = clock.elapsed();
    const QByteArray pdf = reportFile(*laid, QStringLiteral("report.pdf"), {});
    std::cout << "pages: " << laid->pages->count() << "\nread: " << read << " ms\nlaid out: " << laidOut
              << " ms\nwith the PDF: " << clock.elapsed() << " ms\nbytes: " << pdf.size() << '\n';
    return pdf.isEmpty() ? 1 : 0;
}
