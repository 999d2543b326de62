// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QString>
#include <QStringList>

namespace meshwright {

/// What was read from what: "12 virtual nodes and 9 virtual services from 3 CloudFormation templates; 4 files
/// skipped." A sentence.
QString summaryWords(const Inventory& inventory);

/// That a file is skipped that is worth a word of its own, and why: "main.tf is skipped. It is the source of
/// …".
QStringList toldWords(const SkippedFiles& skipped);
/// Of what is skipped without being told, how many there are for each reason: "41 files are skipped. …".
QStringList untoldWords(const SkippedFiles& skipped);

/// That something of a mesh was not checked, and what it would take: "Of the mesh shop, 2 rules could not be
/// checked without its virtual services." A sentence; empty when only hints could have come of it.
QString notCheckedWords(const MeshNotChecked& one);

/// So many of @p kind: "1 route", "3 virtual nodes".
QString countWords(Kind kind, int count);

} // namespace meshwright
