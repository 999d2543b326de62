// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/console_window.h"
#include "forms/windows/wizard_window.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <vector>

namespace meshwright {

/// The windows of the program and what they share: makes the parts and hands them to each other.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Settings and the embedded place are kept in Qt's standard folders of this user.
    explicit Desktop(QObject* parent = nullptr);
    ~Desktop() override;

    /// Opens the console.
    void openConsole();
    /// Opens a wizard on @p node at the step @p at.
    void openWizard(const json& node, steps::StepId at);
    /// Opens a wizard for each node in the file at @p path, or says what is wrong with the file.
    void openFile(const QString& path);

private:
    struct Session;

    void chooseFolder();
    void chooseFile();
    void createNew();
    void connectWizard(Session& session);
    void readInto(Session& session);
    void create(Session& session);
    void exportFrom(Session& session);
    void exportDescription(const json& description);
    void forget(const Session* session);

    QSettings m_settings;
    OpenPlace m_place;
    std::unique_ptr<ConsoleWindow> m_console;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace meshwright
