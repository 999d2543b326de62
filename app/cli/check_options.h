// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/chosen_rules.h"
#include "app/cli/command.h"
#include "app/cli/fix_files.h"
#include "app/cli/report.h"
#include "models/inventory/read_found.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace meshwright::cli {

/// A report that is written into a file.
struct ReportFile
{
    ReportFormat format;
    QString path;
};

/// `meshwright-cli check`
struct CheckCall
{
    QStringList paths; ///< files, folders, or "-" for standard input; at least one
    FillOptions reading;
    ReportFormat format = ReportFormat::Text; ///< of what goes to standard output
    std::vector<ReportFile> files;
    ReportOptions reports;
    ChosenRules rules;
    QString baseline;        ///< empty for none
    QString writtenBaseline; ///< empty for none
    std::optional<FixCall> fix;
    bool ifAny = false;
};

/// What @p words ask check to do, or what is wrong with them.
std::variant<CheckCall, Wrong> checkCallIn(const QCommandLineParser& words);

} // namespace meshwright::cli
