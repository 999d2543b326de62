// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/report_pages.h"

#include <QDate>
#include <QDialog>
#include <QPageLayout>

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace meshwright {

class PagesView;

/// How a person wants a report.
struct ReportWishes
{
    bool isAudited = false; ///< the rules of an audit are asked as well
    QDate date = {};        ///< that it bears; not valid for none
    QPageLayout paper = {};
};

/// A report as it will be printed, with what can be chosen about it above, and what can be done with it
/// below.
class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    /// @p what is reported on. @p settings may be nullptr and else remembers the geometry and the paper.
    ReportWindow(const QString& what, QSettings* settings, QWidget* parent);

    ReportWishes wishes() const;
    /// Says that the report is being made.
    void showMaking();
    void showPages(std::shared_ptr<const ReportPages> pages);
    /// Says why there is no report.
    void showFailure(const QString& why);
    /// One line of news.
    void say(const QString& news);

Q_SIGNALS:
    /// The report is to be made anew, as wishes() says.
    void wishesChanged();
    void saveRequested();
    void printRequested();

protected:
    void done(int result) override;

private:
    void arrange();
    QHBoxLayout* makeWishes();
    QWidget* makePaperChoices();
    QWidget* makeRoom();
    QHBoxLayout* makeButtons();
    QPushButton* makeButton(const QString& text, const QString& help, void (ReportWindow::*does)());
    void restorePaper();
    void addKeys();
    void zoom(double by);
    void showPage();

    QSettings* m_settings;
    QCheckBox* m_audit;
    QCheckBox* m_isDated;
    QDateEdit* m_date;
    QComboBox* m_size;
    QComboBox* m_orientation;
    QStackedWidget* m_room;
    PagesView* m_pages;
    QLabel* m_words; ///< instead of pages
    QProgressBar* m_bar;
    QLabel* m_page;
    QLabel* m_news;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace meshwright
