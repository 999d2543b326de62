// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixes_of_mesh.h"

#include "models/fixing/proof.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

/// Each by itself is tried only of so many files, as all meshes are checked for each.
constexpr std::size_t mostAlone = 20;

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

std::map<IssueOfFile, int> countsOf(const Inventory& inventory)
{
    std::map<IssueOfFile, int> out;
    forEachIssue(inventory, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
        ++out[issueOfFile(f, i, found.issue)];
    });
    return out;
}

/// Whether @p issue, which was not there, keeps fixes with a name as @p sureness from being done. Of a name
/// that is put in for another, anything new may tell that it is not the one that was meant.
bool keepsFrom(const Issue& issue, NearName sureness)
{
    return sureness != NearName::None || issue.severity == Severity::Error;
}

class MeshFixing
{
public:
    MeshFixing(const Inventory& inventory, const FillOptions& reading, std::vector<FixedFile>& files)
        : m_inventory(inventory),
          m_reading(reading),
          m_files(files)
    {
        for (const RuleInfo& rule : meshRuleInfos())
            m_rules.insert(rule.id);
        for (std::size_t i = 0; i < files.size(); ++i)
            m_byPath.emplace(files[i].path, i);
        for (const InventoryListed& listed : inventory.listed)
            if (!listed.isWhole)
                m_cutLists.insert(inventory.files[listed.file].path);
        forEachIssue(inventory, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
            if (!found.accepted && !found.issue.fixes.empty() && m_rules.contains(found.issue.rule))
                m_wanted.insert(issueOfFile(f, i, found.issue));
        });
    }

    void run()
    {
        if (m_wanted.empty())
            return;
        mend(NearName::None);
        mend(NearName::Slip);
        tellGuesses();
    }

    /// What keeps @p mended, of the only one of the files, from being kept; empty when nothing does.
    QString faultOf(const FixedText& mended) const
    {
        Results one;
        one.emplace(0, mended);
        return faultWith(one, checkedWith({}), NearName::None);
    }

private:
    using Results = std::map<std::size_t, FixedText>; ///< by the number of m_files

    /// Does the fixes whose names are as @p sureness.
    void mend(NearName sureness)
    {
        const Inventory before = checkedWith({});
        const auto all = candidates(before, sureness);
        if (all.empty())
            return;
        Results mended;
        for (const auto& [number, fixes] : all)
            mended.emplace(number, fixThese(m_files[number].path, m_files[number].fixed.text, fixes,
                                            m_reading.arguments));
        if (const QString why = faultWith(mended, before, sureness); why.isEmpty())
            keep(std::move(mended));
        else
            tryEach(std::move(mended), why, sureness);
    }

    void tellGuesses()
    {
        for (auto& [number, fixes] : candidates(checkedWith({}), NearName::Guess))
            for (FixOfIssue& one : fixes)
                m_files[number].fixed.notDone.push_back(
                    {std::move(one),
                     Texts::tr("This is only the nearest name, and another may be meant."),
                     {}});
    }

    /// The inventory with what was mended so far, and with @p mended.
    Inventory checkedWith(const Results& mended) const
    {
        std::vector<FilePart> parts{besideFiles()};
        for (const CheckedFile& file : m_inventory.files) {
            const auto fixed = m_byPath.find(file.path);
            if (fixed == m_byPath.end()) {
                parts.push_back({{withoutMesh(file)}});
                continue;
            }
            const auto now = mended.find(fixed->second);
            const FixedText& text = now == mended.end() ? m_files[fixed->second].fixed : now->second;
            parts.push_back({{checkBytes(file.path, text.text, m_reading.arguments)}});
            for (auto& object : std::exchange(parts.back().files.front().beside, {}))
                parts.back().beside.push_back({file.path, std::move(object)});
        }
        for (FilePart& part : parts)
            for (const CheckedFile& file : part.files)
                if (m_cutLists.contains(file.path))
                    part.cutLists.push_back(file.path);
        return inventoryOf(std::move(parts), m_reading.isAllThere);
    }

    /// What the inventory knows beside the resources of its files, but of those that are read again.
    FilePart besideFiles() const
    {
        FilePart out{.skipped = m_inventory.skipped.files,
                     .tagLists = m_inventory.tagLists,
                     .folders = m_inventory.folders};
        for (const ObjectBeside& one : m_inventory.beside)
            if (!m_byPath.contains(one.path))
                out.beside.push_back(one);
        return out;
    }

    /// @p file as it was before its mesh was looked at.
    CheckedFile withoutMesh(CheckedFile file) const
    {
        for (CheckedResource& one : file.found)
            std::erase_if(one.issues,
                          [&](const LocatedIssue& found) { return m_rules.contains(found.issue.rule); });
        return file;
    }

    /// The fixes of meshes in m_files whose names are as @p sureness, by the number of the file: of what was
    /// found from the beginning.
    std::map<std::size_t, std::vector<FixOfIssue>> candidates(const Inventory& now, NearName sureness) const
    {
        std::map<std::size_t, std::vector<FixOfIssue>> out;
        forEachIssue(now, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
            const auto fixed = m_byPath.find(now.files[f].path);
            const auto fix =
                std::ranges::find_if(found.issue.fixes, [](const Fix& one) { return !one.isChoice; });
            if (fixed != m_byPath.end() && fix != found.issue.fixes.end() && fix->nearName == sureness &&
                m_wanted.contains(issueOfFile(f, i, found.issue)))
                out[fixed->second].push_back({found, *fix, i});
        });
        return out;
    }

    /// Why @p mended cannot be kept; empty when it can.
    QString faultWith(const Results& mended, const Inventory& before, NearName sureness) const
    {
        const Inventory after = checkedWith(mended);
        auto known = countsOf(before);
        QString out;
        forEachIssue(after, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
            if (keepsFrom(found.issue, sureness) && --known[issueOfFile(f, i, found.issue)] < 0)
                out = Texts::tr("The mesh would be wrong in another way: %1").arg(found.issue.message);
        });
        return out.isEmpty() && isStillThere(mended, after) ? Texts::tr("It would still be wrong.") : out;
    }

    bool isStillThere(const Results& mended, const Inventory& after) const
    {
        bool out = false;
        forEachIssue(after, [&](std::size_t f, std::size_t i, const LocatedIssue& found) {
            const auto fixed = m_byPath.find(after.files[f].path);
            const auto now = fixed == m_byPath.end() ? mended.end() : mended.find(fixed->second);
            out = out ||
                  (now != mended.end() && std::ranges::any_of(now->second.done, [&](const FixOfIssue& one) {
                       return one.resource == i && one.found.issue.rule == found.issue.rule &&
                              one.found.issue.message == found.issue.message;
                   }));
        });
        return out;
    }

    void keep(Results&& mended)
    {
        for (auto& [number, text] : mended) {
            FixedText& into = m_files[number].fixed;
            into.text = std::move(text.text);
            std::ranges::move(text.done, std::back_inserter(into.done));
            std::ranges::move(text.notDone, std::back_inserter(into.notDone));
        }
    }

    /// One file after the other; @p why is what keeps all of them from being mended together.
    void tryEach(Results&& all, const QString& why, NearName sureness)
    {
        const bool areFew = all.size() > 1 && all.size() <= mostAlone;
        for (auto& [number, text] : all) {
            Results one;
            one.emplace(number, text);
            const QString fault = areFew ? faultWith(one, checkedWith({}), sureness) : why;
            if (fault.isEmpty()) {
                keep(std::move(one));
                continue;
            }
            std::vector<FixNotDone>& notDone = m_files[number].fixed.notDone;
            std::ranges::move(text.notDone, std::back_inserter(notDone));
            for (FixOfIssue& what : text.done)
                notDone.push_back({std::move(what), fault, {}});
        }
    }

    const Inventory& m_inventory;
    const FillOptions& m_reading;
    std::vector<FixedFile>& m_files;
    std::set<std::string, std::less<>> m_rules; ///< of meshes
    std::map<QString, std::size_t> m_byPath;    ///< numbers of m_files
    std::set<QString> m_cutLists;               ///< files with lists that go on elsewhere
    std::set<IssueOfFile> m_wanted;
};

} // namespace

void fixMeshes(const Inventory& inventory, const FillOptions& reading, std::vector<FixedFile>& files)
{
    if (!files.empty())
        MeshFixing(inventory, reading, files).run();
}

QString whyNotInMesh(const Inventory& inventory, const FillOptions& reading, const FixedFile& file)
{
    std::vector<FixedFile> before{{file.path, file.before, {file.before, {}, {}}}};
    return MeshFixing(inventory, reading, before).faultOf(file.fixed);
}

} // namespace meshwright
