// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/report_window.h"

#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/on_screen.h"
#include "forms/report/pages_view.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* geometryKey = "report/geometry";
constexpr const char* sizeKey = "report/paper";
constexpr const char* orientationKey = "report/orientation";

constexpr QMarginsF margins{14, 14, 14, 16}; // mm

/// The paper that people use where this one lives.
QPageSize::PageSizeId usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

/// Selects what has @p data in @p box, if anything has.
void select(QComboBox& box, int data)
{
    if (const int there = box.findData(data); there >= 0)
        box.setCurrentIndex(there);
}

} // namespace

ReportWindow::ReportWindow(const QString& what, QSettings* settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_audit(new QCheckBox(tr("&Audit rules"), this)),
      m_isDated(new QCheckBox(tr("&Date:"), this)),
      m_date(new QDateEdit(QDate::currentDate(), this)),
      m_size(new QComboBox(this)),
      m_orientation(new QComboBox(this)),
      m_room(new QStackedWidget(this)),
      m_pages(new PagesView(this)),
      m_words(makeLabel(this)),
      m_bar(new QProgressBar(this)),
      m_page(makeLabel(this)),
      m_news(makeLabel(this))
{
    setObjectName(u"report-window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report: %1").arg(shownName(what)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    arrange();
    addKeys();
    openOnScreen(*this, {1000, 760}, settings ? settings->value(geometryKey).toByteArray() : QByteArray());
    m_room->setFocus();
    showMaking();
}

void ReportWindow::arrange()
{
    auto* all = new QVBoxLayout(this);
    all->setSpacing(measures.gap.medium);
    all->addLayout(makeWishes());
    all->addWidget(makeRoom(), 1);
    all->addLayout(makeButtons());
    restorePaper();
    for (QComboBox* const box : {m_size, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportWindow::wishesChanged);
    connect(m_audit, &QCheckBox::toggled, this, &ReportWindow::wishesChanged);
    connect(m_isDated, &QCheckBox::toggled, this, &ReportWindow::wishesChanged);
    connect(m_isDated, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportWindow::wishesChanged);
    connect(m_pages, &PagesView::currentChanged, this, &ReportWindow::showPage);
}

QHBoxLayout* ReportWindow::makeWishes()
{
    m_audit->setToolTip(
        tr("Asks as well for TLS everywhere, access logs, health checks, outlier detection and "
           "tags, as AWS Config does"));
    m_isDated->setToolTip(
        tr("The day the report bears. What was accepted until an earlier one counts again."));
    m_isDated->setChecked(true);
    m_date->setAccessibleName(tr("Date of the report"));
    m_date->setCalendarPopup(true);
    guardFromWheel(m_date);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(measures.gap.small);
    row->addWidget(m_isDated);
    row->addWidget(m_date);
    row->addSpacing(measures.gap.wide);
    row->addWidget(m_audit);
    row->addStretch();
    row->addWidget(makePaperChoices());
    return row;
}

QWidget* ReportWindow::makePaperChoices()
{
    m_size->addItem(tr("A4"), QPageSize::A4);
    m_size->addItem(tr("Letter"), QPageSize::Letter);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    guardFromWheel(m_size);
    guardFromWheel(m_orientation);
    m_size->setAccessibleName(tr("Paper"));
    m_orientation->setAccessibleName(tr("Orientation"));
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(measures.gap.small);
    auto* name = makeLabel(part);
    name->setText(tr("Pap&er:"));
    name->setBuddy(m_size);
    row->addWidget(name);
    row->addWidget(m_size);
    row->addWidget(m_orientation);
    return part;
}

QWidget* ReportWindow::makeRoom()
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("The report is being made"));
    auto* instead = new QWidget(this);
    auto* layout = new QVBoxLayout(instead);
    layout->addStretch();
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_room->setAccessibleName(tr("Report"));
    m_room->addWidget(instead);
    m_room->addWidget(m_pages);
    return m_room;
}

QHBoxLayout* ReportWindow::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(measures.gap.small);
    m_news->setMinimumWidth(1); // a long path is cut off
    row->addWidget(m_page);
    row->addWidget(m_news, 1);
    m_print = makeButton(tr("&Print…"), tr("Prints the report (Ctrl+P)"), &ReportWindow::printRequested);
    m_save = makeButton(tr("&Save as…"), tr("Saves the report as PDF, HTML, Markdown or CSV (Ctrl+S)"),
                        &ReportWindow::saveRequested);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    setKind(*m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    for (QPushButton* const button : {close, m_print, m_save})
        row->addWidget(button);
    return row;
}

QPushButton* ReportWindow::makeButton(const QString& text, const QString& help, void (ReportWindow::*does)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(shownAsIs(help));
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void ReportWindow::addKeys()
{
    const auto add = [this](const QKeySequence& keys, QWidget* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button,
                [button] { static_cast<QPushButton*>(button)->click(); });
    };
    add(QKeySequence::Save, m_save);
    add(QKeySequence::Print, m_print);
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [this] { zoom(1.25); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, [this] { zoom(0.8); });
}

void ReportWindow::zoom(double by)
{
    m_pages->setZoom(m_pages->zoom() * by);
}

void ReportWindow::restorePaper()
{
    select(*m_size, usualPaper());
    if (!m_settings)
        return;
    select(*m_size, m_settings->value(sizeKey, usualPaper()).toInt());
    select(*m_orientation, m_settings->value(orientationKey, QPageLayout::Landscape).toInt());
}

ReportWishes ReportWindow::wishes() const
{
    const QPageSize size(static_cast<QPageSize::PageSizeId>(m_size->currentData().toInt()));
    const auto orientation = static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt());
    return {m_audit->isChecked(), m_isDated->isChecked() ? m_date->date() : QDate(),
            QPageLayout(size, orientation, margins, QPageLayout::Millimeter)};
}

void ReportWindow::showMaking()
{
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_news->clear();
    m_page->setText(tr("The report is being made…"));
    m_bar->show();
    m_words->setText(tr("Everything is read, checked and laid out. Close ends it."));
}

void ReportWindow::showPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages->setPages(std::move(pages));
    m_room->setCurrentWidget(m_pages);
    if (focusWidget() == m_room) // whoever has gone elsewhere meanwhile stays there
        m_pages->setFocus();
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showPage();
}

void ReportWindow::showFailure(const QString& why)
{
    m_room->setCurrentIndex(0); // what is there instead of pages
    m_bar->hide();
    m_words->setText(shownLines(why));
    m_page->clear();
}

void ReportWindow::say(const QString& news)
{
    m_news->setText(shownName(news));
}

void ReportWindow::showPage()
{
    if (m_save->isEnabled())
        m_page->setText(tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
}

void ReportWindow::done(int result)
{
    if (m_settings) {
        keepLayout(*m_settings, geometryKey, saveGeometry());
        m_settings->setValue(sizeKey, m_size->currentData().toInt());
        m_settings->setValue(orientationKey, m_orientation->currentData().toInt());
    }
    QDialog::done(result);
}

} // namespace meshwright
