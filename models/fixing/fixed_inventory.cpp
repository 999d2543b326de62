// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_inventory.h"

#include "models/files/read_file.h"
#include "models/fixing/fixes_of_mesh.h"
#include "models/text/texts.h"

#include <QFileInfo>

#include <algorithm>
#include <string>

namespace meshwright {

namespace {

bool hasFix(const CheckedFile& file)
{
    return std::ranges::any_of(file.found, [](const CheckedResource& one) {
        return std::ranges::any_of(one.issues, [](const LocatedIssue& found) {
            return !found.accepted &&
                   std::ranges::any_of(found.issue.fixes, [](const Fix& fix) { return !fix.isChoice; });
        });
    });
}

/// Why nothing can be written to @p file; empty when it can.
QString whyKept(const CheckedFile& file, const InventoryFixing& how)
{
    if (file.path == QStringLiteral("-"))
        return Texts::tr("Standard input is not mended: give the file.");
    const QFileInfo there(file.path);
    if (!there.exists())
        return Texts::tr("What is in an archive is not mended: unpack it.");
    if (!there.isFile())
        return Texts::tr("It is no plain file.");
    return how.keeps ? how.keeps(file.path) : QString();
}

/// Takes @p file, of the inventory, among those that are mended, as it is now.
void takeUp(const CheckedFile& file, const InventoryFixing& how, FixedInventory& out)
{
    if (const QString why = whyKept(file, how); !why.isEmpty()) {
        out.kept.push_back({file.path, why});
        return;
    }
    const FileBytes bytes = readFile(file.path);
    const CheckedFile read = checkBytes(file.path, bytes.text(), how.reading.arguments);
    if (!bytes.error.isEmpty() || read.resources.size() != file.resources.size()) {
        const QString changed = Texts::tr("It has changed since it was checked.");
        out.kept.push_back({file.path, bytes.error.isEmpty() ? changed : bytes.error});
        return;
    }
    const std::string text(bytes.text());
    out.files.push_back({file.path, text, {text, {}, {}}});
}

} // namespace

FixedInventory fixInventory(const Inventory& inventory, const InventoryFixing& how)
{
    FixedInventory out;
    for (const CheckedFile& file : inventory.files)
        if (hasFix(file))
            takeUp(file, how, out);
    fixMeshes(inventory, how, out.files);
    return out;
}

} // namespace meshwright
