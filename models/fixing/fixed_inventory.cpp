// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_inventory.h"

#include "models/files/read_file.h"
#include "models/fixing/fixes_of_mesh.h"
#include "models/fixing/proof.h"
#include "models/text/texts.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

/// What of a file may be mended, by what its inventory says.
class WantedFixes
{
public:
    /// @p read is the file as it is now, @p known as the inventory has it.
    WantedFixes(const CheckedFile& read, const CheckedFile& known, const InventoryFixing& how) : m_how(how)
    {
        std::set<Key> all;
        for (std::size_t i = 0; i < known.resources.size(); ++i)
            for (const LocatedIssue& found : foundIn(known, i).issues) {
                all.insert(key(i, found.issue));
                if (!found.accepted)
                    m_wanted.insert(key(i, found.issue));
            }
        for (std::size_t i = 0; i < read.resources.size(); ++i)
            for (const LocatedIssue& found : foundIn(read, i).issues) {
                m_wasThere.insert(key(i, found.issue));
                if (!all.contains(key(i, found.issue)))
                    m_leftOut.insert(found.issue.rule);
            }
    }

    bool isWanted(std::size_t resource, const Issue& issue) const
    {
        if (m_wasThere.contains(key(resource, issue)))
            return m_wanted.contains(key(resource, issue));
        return !m_leftOut.contains(issue.rule) && (!m_how.isWanted || m_how.isWanted(issue.rule));
    }

private:
    using Key = std::tuple<std::size_t, std::string, QString>;

    static Key key(std::size_t resource, const Issue& issue) { return {resource, issue.rule, issue.message}; }

    const InventoryFixing& m_how;
    std::set<Key> m_wanted;
    std::set<Key> m_wasThere;
    std::set<std::string> m_leftOut; ///< rules that nobody asked for
};

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

/// Mends @p file, of the inventory, by itself.
void fixAlone(const CheckedFile& file, const InventoryFixing& how, FixedInventory& out)
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
    const WantedFixes wanted(read, file, how);
    const auto isWanted = [&](std::size_t i, const Issue& issue) { return wanted.isWanted(i, issue); };
    out.files.push_back({file.path, std::string(bytes.text()),
                         fixText(file.path, bytes.text(), {how.reading.arguments, isWanted})});
}

} // namespace

FixedInventory fixInventory(const Inventory& inventory, const InventoryFixing& how)
{
    FixedInventory out;
    for (const CheckedFile& file : inventory.files)
        if (hasFix(file))
            fixAlone(file, how, out);
    fixMeshes(inventory, how.reading, out.files);
    return out;
}

} // namespace meshwright
