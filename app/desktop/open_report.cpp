// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/open_report.h"

#include "forms/dialogs/progress_dialog.h"
#include "models/files/own_files.h"
#include "models/files/write_file.h"
#include "models/inventory/files_read.h"
#include "models/text/shown_name.h"
#include "models/threads/answer.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What became of a file; nullopt after a stop.
using Written = std::optional<QString>;

Written writeReport(const LaidReport& report, const QString& path, const std::stop_token& stop)
{
    if (report.made->read.contains(fileAt(path)) || isOwnFile(QFileInfo(path).fileName().toStdString()))
        return OpenReport::tr("%1 is not written: the report was made of it. Name another file.").arg(path);
    if (const QString suffix = QFileInfo(path).suffix().toLower();
        !QStringList{u"pdf"_s, u"html"_s, u"htm"_s, u"md"_s, u"csv"_s}.contains(suffix))
        return OpenReport::tr("%1 tells no format. End the name with .pdf, .html, .md or .csv.").arg(path);
    const QByteArray bytes = reportFile(report, path, stop);
    if (stop.stop_requested())
        return {};
    return writeFile(path, bytes).value_or(QString());
}

QString nameOf(const ReportedPaths& paths)
{
    return paths.now.size() == 1 ? QFileInfo(QDir::cleanPath(paths.now.front())).fileName()
                                 : OpenReport::tr("%n place(s)", nullptr, static_cast<int>(paths.now.size()));
}

/// Whether @p wishes ask for the report that was made for @p before, on whatever paper.
bool isOfOtherPaperAlone(const ReportWishes& wishes, const ReportWishes& before)
{
    return wishes.isAudited == before.isAudited && wishes.date == before.date;
}

/// A dialog that says @p what and can stop @p stop.
QPointer<ProgressDialog> showProgress(const QString& what, const std::stop_source& stop, QWidget* parent)
{
    auto* const dialog = new ProgressDialog(shownName(what), parent);
    QObject::connect(dialog, &QDialog::rejected, dialog, [stop]() mutable { stop.request_stop(); });
    return dialog;
}

} // namespace

ReportWindow& OpenReport::openWindow(const ReportedPaths& paths, const Parts& parts, QWidget* parent)
{
    auto* const window = new ReportWindow(nameOf(paths), parts.settings, parent);
    auto* const report = new OpenReport(*window, paths, parts); // a child of the window
    window->show();
    report->make();
    return *window;
}

OpenReport::OpenReport(ReportWindow& window, ReportedPaths paths, const Parts& parts)
    : QObject(&window),
      m_window(window),
      m_paths(std::move(paths)),
      m_parts(parts)
{
    connect(&window, &ReportWindow::wishesChanged, this, &OpenReport::make);
    connect(&window, &ReportWindow::saveRequested, this, &OpenReport::save);
    connect(&window, &ReportWindow::printRequested, this, &OpenReport::print);
}

OpenReport::~OpenReport()
{
    m_stop.request_stop();
}

void OpenReport::make()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_window.showMaking();
    const ReportWishes wishes = m_window.wishes();
    const auto takeIt = [this, state = ++m_state, wishes](const Outcome<LaidReport>& laid) {
        if (state == m_state)
            take(laid, wishes);
    };
    const std::stop_token stop = m_stop.get_token();
    if (m_laid.made && isOfOtherPaperAlone(wishes, m_laidAs))
        runIn(*QThreadPool::globalInstance(), [made = m_laid.made, paper = wishes.paper, stop] {
            return layOut(made, paper, stop);
        }).callBack(this, takeIt);
    else
        m_parts.files
            .read(m_paths.now.value(0),
                  [paths = m_paths, wishes, stop]() -> Outcome<LaidReport> {
                      const auto made = makeReport(paths, wishes.isAudited, wishes.date, stop);
                      return made ? layOut(*made, wishes.paper, stop) : made.failure();
                  })
            .callBack(this, takeIt);
}

void OpenReport::take(const Outcome<LaidReport>& laid, const ReportWishes& wishes)
{
    if (!laid) {
        m_laid = {};
        return m_window.showFailure(laid.failure().message);
    }
    m_laid = *laid;
    m_laidAs = wishes;
    m_window.showPages(m_laid.pages);
}

void OpenReport::save()
{
    const QString path = m_parts.questions.reportToWrite(&m_window, nameOf(m_paths) + u"-report.pdf"_s);
    if (!path.isEmpty())
        write(path);
}

void OpenReport::write(const QString& path)
{
    const std::stop_source stop;
    const auto dialog = showProgress(tr("Writing %1…").arg(QDir::toNativeSeparators(path)), stop, &m_window);
    m_parts.files.write(
        path, this, [laid = m_laid, path, stop = stop.get_token()] { return writeReport(laid, path, stop); },
        [this, path, dialog](const Written& written) {
            if (dialog)
                dialog->end();
            if (!written)
                m_window.say(tr("Nothing was saved."));
            else if (written->isEmpty())
                m_window.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            else
                m_parts.questions.tell(&m_window, *written);
        });
}

void OpenReport::print()
{
    const std::shared_ptr<QPrinter> printer =
        m_parts.questions.printer(&m_window, m_laid.pages->paper(), m_laid.pages->count());
    if (!printer)
        return;
    const std::stop_source stop;
    const auto dialog = showProgress(tr("Printing…"), stop, &m_window);
    runIn(*QThreadPool::globalInstance(), [made = m_laid.made, printer, stop = stop.get_token()] {
        QPageLayout paper = printer->pageLayout();
        paper.setMode(QPageLayout::StandardMode);
        const ReportPages pages(made->paper, paper, stop);
        printer->setFullPage(true);
        const bool isRange = printer->fromPage() > 0;
        return printPages(pages, *printer, isRange ? printer->fromPage() - 1 : 0,
                          isRange ? std::min(printer->toPage(), pages.count()) - 1 : pages.count() - 1, stop);
    }).callBack(this, [this, dialog, stop](bool isPrinted) {
        if (dialog)
            dialog->end();
        if (!isPrinted && !stop.stop_requested())
            m_parts.questions.tell(&m_window, tr("The printer did not take the report."));
        m_window.say(isPrinted ? tr("Handed to the printer") : tr("Nothing was printed."));
    });
}

} // namespace meshwright
