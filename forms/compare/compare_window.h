// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/compare/comparison_view.h"
#include "forms/parts/file_commands.h"

#include <QMainWindow>

class QSettings;

namespace meshwright {

class NoticeBar;

/// The window of a comparison: arranges what shows it, with what can be done about it.
class CompareWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p settings (may be nullptr) remember where it was, and must outlive it.
    CompareWindow(const FileCommands& files, QSettings* settings, QWidget* parent = nullptr);

    /// Shows @p comparison instead of what is shown.
    void show(std::shared_ptr<const Comparison> comparison);
    ComparisonView& view() const { return *m_view; }
    NoticeBar& notices() const { return *m_notices; }
    /// One line of news.
    void say(const QString& news);

    using QMainWindow::show;

Q_SIGNALS:
    void takeOverRequested(const meshwright::ResourceDifference& resource,
                           const meshwright::FieldDifference& field);
    /// Both sides are to be read and compared once more.
    void againRequested();
    /// What is first shall be second.
    void swapRequested();
    /// A report of the second side is wanted, with what differs from the first.
    void reportRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus(const FileCommands& files);

    QSettings* m_settings;
    NoticeBar* m_notices;
    ComparisonView* m_view;
};

} // namespace meshwright
