// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/mesh_proof.h"

#include "models/fixing/proof.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

/// An issue of a resource of a file of the inventory, wherever it stands there.
using IssueOfFile = std::tuple<std::size_t, std::size_t, std::string, QString>;

IssueOfFile issueOfFile(std::size_t file, std::size_t resource, const Issue& issue)
{
    return {file, resource, issue.rule, issue.message};
}

template <typename See>
void forEachIssue(const Inventory& inventory, See see)
{
    for (std::size_t f = 0; f < inventory.files.size(); ++f)
        for (std::size_t i = 0; i < inventory.files[f].resources.size(); ++i)
            for (const LocatedIssue& found : foundIn(inventory.files[f], i).issues)
                see(f, i, found);
}

/// As it was, with all fixes, and with one half of them and the other.
constexpr std::size_t mostTexts = 4;

/// How often each issue of an inventory is there.
struct KnownIssues
{
    explicit KnownIssues(const Inventory& inventory)
    {
        forEachIssue(inventory, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
            ++counts[issueOfFile(f, i, found.issue)];
            if (found.issue.rule == notAllListed.id)
                cut.insert({f, i});
        });
    }

    std::map<IssueOfFile, int> counts;
    std::set<std::pair<std::size_t, std::size_t>> cut; ///< resources of which not all are listed
};

} // namespace

MeshProof::MeshProof(const Inventory& inventory, const FillOptions& reading,
                     const std::vector<FixedFile>& files, Read read)
    : m_inventory(inventory),
      m_reading(reading),
      m_files(files),
      m_read(read ? std::move(read) : [&reading](const QString& path, const std::string& text) {
          return checkBytes(path, text, reading.arguments);
      })
{
    for (const RuleInfo& rule : meshRuleInfos())
        m_rules.insert(rule.id);
    for (std::size_t i = 0; i < files.size(); ++i)
        m_byPath.emplace(files[i].path, i);
    for (std::size_t f = 0; f < inventory.files.size(); ++f)
        if (const auto number = m_byPath.find(inventory.files[f].path); number != m_byPath.end())
            m_inInventory.emplace(number->second, f);
    for (const InventoryListed& listed : inventory.listed)
        if (!listed.isWhole)
            m_cutLists.insert(inventory.files[listed.file].path);
}

Inventory MeshProof::checkedWith(const MendedTexts& mended) const
{
    std::vector<FilePart> parts{besideFiles()};
    for (const CheckedFile& file : m_inventory.files) {
        const auto number = m_byPath.find(file.path);
        if (number == m_byPath.end()) {
            parts.push_back({{withoutMesh(file)}});
        } else {
            const auto now = mended.find(number->second);
            parts.push_back(readAgain(file.path, now == mended.end() ? m_files[number->second].fixed.text
                                                                     : now->second.text));
        }
        if (m_cutLists.contains(file.path))
            parts.back().cutLists.push_back(file.path);
    }
    return inventoryOf(std::move(parts), m_reading.isAllThere);
}

/// What the inventory knows beside the resources of its files, but of those that are read again.
FilePart MeshProof::besideFiles() const
{
    FilePart out{.skipped = m_inventory.skipped.files,
                 .tagLists = m_inventory.tagLists,
                 .folders = m_inventory.folders};
    for (const ObjectBeside& one : m_inventory.beside)
        if (!m_byPath.contains(one.path))
            out.beside.push_back(one);
    return out;
}

const FilePart& MeshProof::readAgain(const QString& path, const std::string& text) const
{
    auto& known = m_known[path];
    const auto found = std::ranges::find(known, text, &std::pair<std::string, FilePart>::first);
    if (found != known.end()) {
        known.splice(known.begin(), known, found);
        return known.front().second;
    }
    FilePart out{{m_read(path, text)}};
    for (auto& object : std::exchange(out.files.front().beside, {}))
        out.beside.push_back({path, std::move(object)});
    known.emplace_front(text, std::move(out));
    if (known.size() > mostTexts)
        known.pop_back();
    return known.front().second;
}

/// @p file as it was before its mesh was looked at.
CheckedFile MeshProof::withoutMesh(CheckedFile file) const
{
    for (CheckedResource& one : file.found)
        std::erase_if(one.issues, [&](const LocatedIssue& found) { return isOfMesh(found.issue); });
    return file;
}

QString MeshProof::newFaultOf(const MendedTexts& mended, const Inventory& before, NearName sureness) const
{
    return newFault(mended, before, checkedWith(mended), sureness);
}

QString MeshProof::faultOf(const MendedTexts& mended, const Inventory& before, NearName sureness) const
{
    const Inventory after = checkedWith(mended);
    if (QString why = newFault(mended, before, after, sureness); !why.isEmpty())
        return why;
    for (const auto& [number, text] : mended) {
        const std::size_t file = inInventory(number);
        if (isAnyStillThere(before.files[file], after.files[file], text.done))
            return Texts::tr("It would still be wrong.");
    }
    return {};
}

/// Of a name that is put in for another, any new error or warning may tell that it is not the one that was
/// meant, and what is new at the name itself.
QString MeshProof::newFault(const MendedTexts& mended, const Inventory& before, const Inventory& after,
                            NearName sureness) const
{
    KnownIssues known(before);
    QString out;
    forEachIssue(after, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
        const Issue& issue = found.issue;
        // Where not all are listed, mending some only shows others.
        if (--known.counts[issueOfFile(f, i, issue)] >= 0 || !out.isEmpty() ||
            (known.cut.contains({f, i}) && !isOfMesh(issue)))
            return;
        const auto number = m_byPath.find(after.files[f].path);
        const auto text = number == m_byPath.end() ? mended.end() : mended.find(number->second);
        const bool counts =
            issue.severity == Severity::Error ||
            (sureness != NearName::None && (issue.severity == Severity::Warning ||
                                            (text != mended.end() && isAtChange(found, i, text->second))));
        if (counts)
            out = Texts::tr("The mesh would be wrong in another way: %1").arg(issue.message);
    });
    return out;
}

/// Whether @p found, of number @p resource, is about a place that @p mended has changed.
bool MeshProof::isAtChange(const LocatedIssue& found, std::size_t resource, const FixedText& mended) const
{
    return std::ranges::any_of(mended.done, [&](const FixOfIssue& one) {
        return one.resource == resource && std::ranges::any_of(one.fix.changes, [&](const FixChange& change) {
                   return change.at.related(found.issue.pointer);
               });
    });
}

} // namespace meshwright
