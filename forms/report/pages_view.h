// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/report_pages.h"

#include <QAbstractScrollArea>

#include <memory>

namespace meshwright {

/// Pages of a report below each other, as they will be printed. Only those in sight are painted.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent);

    /// Shows @p pages from the first on; those that were shown stay in sight as far as there are as many.
    void setPages(std::shared_ptr<const ReportPages> pages);
    /// How large a page is shown, where 1 is as wide as there is room for.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The page in the middle of what is in sight, from 0 on.
    int currentPage() const;

Q_SIGNALS:
    /// Another page is current, or there are others.
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double scale() const;
    /// Where the page @p page stands in the viewport.
    QRectF rectOf(int page) const;
    void layOut();

    std::shared_ptr<const ReportPages> m_pages;
    double m_zoom = 1;
};

} // namespace meshwright
