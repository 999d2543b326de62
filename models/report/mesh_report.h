// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/report/report_differences.h"
#include "models/report/resource_lines.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// A resource: a row of the report's inventory. What its kind does not have is empty.
struct ReportRow
{
    InventoryKey key = {};
    QString file = {}; ///< as it lies below what is reported; so are all paths here
    Location at = {};  ///< where it begins there
    QString discovery = {};
    QStringList ports = {};
    QStringList tlsIn = {}; ///< a listener each
    QStringList tlsOut =
        {};           ///< what is demanded of backends: of all, then of those with settings of their own
    QString log = {}; ///< where the access log goes
    QStringList calledBy = {}; ///< by names: of whoever sends requests to it
    QStringList calls = {};    ///< likewise
    Tally counts = {};         ///< of what nobody has accepted
    int accepted = 0;
    std::vector<ResourceLine> lines = {}; ///< everything that is set, in words
};

/// Where an issue is.
struct ReportPlace
{
    std::optional<std::size_t> row = {}; ///< of MeshReport::rows; nullopt for one of a file
    QString file = {};
    Location at = {};
    QString field = {}; ///< in words; empty for the whole resource
    QString message = {};
    QStringList elsewhere = {}; ///< what other resources it is about, in words

    friend bool operator==(const ReportPlace&, const ReportPlace&) = default;
};

/// All that one rule says.
struct ReportRule
{
    std::string id;
    Severity severity = Severity::Error;
    QString title;
    QString why; ///< of the rule's page: Markdown, without a heading
    std::vector<ReportPlace> places;
};

/// That somebody lives with an issue.
struct ReportAcceptance
{
    std::string rule;
    Severity severity = Severity::Error;
    QString title;
    ReportPlace place;
    Acceptance accepted;
};

/// What a report says beside what was found.
struct ReportDetails
{
    QDate date = {};          ///< that it bears; not valid: none
    QString against = {};     ///< what an earlier state that it is compared with is called
    ComparedRoots roots = {}; ///< below what that state and this one were read, and files are called
};

/// A report of what is in some files, to be read, printed and signed: values alone, in the order in which
/// they are to be read.
struct MeshReport
{
    ReportDetails details = {};
    bool isAudited = false;             ///< the rules of the audit were asked as well
    QStringList meshes = {};            ///< by name
    QString read = {};                  ///< what was read from what, in a sentence
    Tally counts = {};                  ///< of all rows, and of what is wrong with files
    std::vector<ReportRow> rows = {};   ///< by mesh, kind, name
    std::vector<ReportRule> rules = {}; ///< the worst first, then by id
    std::vector<ReportAcceptance> acceptances = {};
    std::optional<ReportDifferences> differences = {}; ///< nullopt: it is compared with nothing
    QStringList notRead =
        {}; ///< sentences: what was skipped, could not be read, was not checked or not listed
};

/// The report of @p inventory, whose accepted issues are marked, with what differs from @p before unless that
/// is nullptr.
MeshReport reportOf(const Inventory& inventory, const ReportDetails& details = {},
                    const Inventory* before = nullptr);

/// "Virtual node orders"; with what it belongs to: "Route main › all".
QString resourceTitle(const InventoryKey& key);
/// "orders", "main › all".
QString resourceName(const InventoryKey& key);

} // namespace meshwright
