// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_piece.h"
#include "models/report/paper_report.h"

#include <QByteArray>
#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <stop_token>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace meshwright {

/// A report laid out on pages: the same text on the same pages on the screen, on paper and in a PDF. It takes
/// its time to lay out and is made in a thread that may. Afterwards it does not change, and any thread may
/// paint it.
class ReportPages
{
public:
    /// @p report as paperReport() has it. A stop leaves it without pages.
    ReportPages(const PaperReport& report, const QPageLayout& paper, const std::stop_token& stop = {});

    int count() const { return static_cast<int>(m_pages.size()); }
    /// How large the paper is, margins included, in units of a 96th of an inch.
    QSizeF size() const;
    /// Paints the page @p page, from 0 on, with its number below, where @p painter has the corner of the
    /// paper.
    void paint(QPainter& painter, int page) const;

    const QPageLayout& paper() const { return m_paper; }
    const QString& title() const { return m_title; }

private:
    QPageLayout m_paper;
    QString m_title;
    std::vector<PlacedContent> m_pages; ///< with the corner of what the margins leave of the paper
};

/// Paints the pages @p first to @p last of @p pages, counted from 0, on @p device, whose margins are none; a
/// stop ends it after a page. Whether all were painted.
bool printPages(const ReportPages& pages, QPagedPaintDevice& device, int first, int last,
                const std::stop_token& stop = {});

/// All of @p pages as a PDF; empty after a stop.
QByteArray pdfOf(const ReportPages& pages, const std::stop_token& stop = {});

} // namespace meshwright
