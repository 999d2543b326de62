// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/made_report.h"
#include "app/desktop/questions.h"
#include "forms/report/report_window.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QSettings;

namespace meshwright {

/// The report that a window shows: makes it, as often as something else is wished, saves and prints it. It
/// lives as long as the window.
class OpenReport : public QObject
{
    Q_OBJECT

public:
    struct Parts ///< that outlive every window
    {
        ForeignFiles& files;
        Questions& questions;
        QSettings* settings; ///< nullptr: nothing is remembered
    };

    /// Opens a window, which is deleted when it is closed, with a report of what is at @p paths.
    static ReportWindow& openWindow(const ReportedPaths& paths, const Parts& parts, QWidget* parent);
    ~OpenReport() override;

private:
    OpenReport(ReportWindow& window, ReportedPaths paths, const Parts& parts);
    void make();
    void take(const Outcome<LaidReport>& laid, const ReportWishes& wishes);
    void save();
    void write(const QString& path);
    void print();

    ReportWindow& m_window;
    ReportedPaths m_paths;
    Parts m_parts;
    LaidReport m_laid = {};     ///< that is shown; without a report while none is
    ReportWishes m_laidAs = {}; ///< what was wished for it
    std::stop_source m_stop;
    int m_state = 0; ///< tells answers to older wishes from ours
};

} // namespace meshwright
