// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace meshwright {

/// What is accepted beside what .meshwright.json says.
struct AcceptanceOptions
{
    QString baseline = {}; ///< a file that baselineText() has made; empty for none
    QDate today = {};      ///< by which entries expire; not valid: as the clock says
};

/// Marks the issues of @p inventory that are accepted: by the `.meshwright.json` in the nearest folder above
/// each file, or by the baseline. What is wrong with an acceptance becomes an issue of its
/// `.meshwright.json`, which is a file of its own behind the others then. Returns why the baseline cannot be
/// used, empty when it can, or when there is none; what .meshwright.json says is marked nevertheless. Reads
/// from the disk.
QString markAccepted(Inventory& inventory, const AcceptanceOptions& options = {});

/// How much a `.meshwright.json` accepts.
struct AcceptedByFile
{
    QString path; ///< of the file, as a person would write it who named what was read
    int count = 0;

    friend bool operator==(const AcceptedByFile&, const AcceptedByFile&) = default;
};

/// What is accepted in @p inventory, which markAccepted() has marked, by each `.meshwright.json`; baselines
/// left out.
std::vector<AcceptedByFile> acceptedByFile(const Inventory& inventory);

/// The text of a baseline: everything in @p inventory but what .meshwright.json accepts.
QByteArray baselineText(const Inventory& inventory);

/// Whether there is nothing in @p inventory that a baseline would have.
bool isBaselineEmpty(const Inventory& inventory);

/// What tells each issue of @p found, of the file's found, from others: 16 hexadecimal digits, the same
/// however its file is written, in whatever order and format, and wherever it lies.
std::vector<std::string> fingerprints(const Inventory& inventory, std::size_t file, std::size_t found);

} // namespace meshwright
