// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixes_of_mesh.h"

#include "models/fixing/as_many_as_go.h"
#include "models/fixing/by_hand.h"
#include "models/fixing/mesh_proof.h"
#include "models/fixing/proof.h"
#include "models/fixing/wanted_fixes.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace meshwright {

namespace {

/// A fix of one of the files.
struct FixOfFile
{
    std::size_t number; ///< of the file
    FixOfIssue fix;
};
using FixesOfFiles = std::vector<FixOfFile>;

/// Whether @p fix leaves everything else where it is.
bool keepsPlaces(const Fix& fix)
{
    return std::ranges::all_of(
        fix.changes, [](const FixChange& change) { return change.value && !change.value->is_structured(); });
}

class MeshFixing
{
public:
    MeshFixing(const Inventory& inventory, const InventoryFixing& how, std::vector<FixedFile>& files)
        : m_how(how),
          m_files(files),
          m_proof(inventory, how.reading, files),
          m_now(m_proof.checkedWith({}))
    {
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::size_t file = m_proof.inInventory(i);
            m_wanted.emplace_back(m_now.files[file], inventory.files[file], how);
        }
    }

    void run()
    {
        mendEachByItself();
        mend(NearName::None);
        mend(NearName::Slip);
        tellGuesses();
    }

private:
    using Keys = std::set<WantedFixes::Key>;
    using KeysOfFiles = std::map<std::size_t, Keys>; ///< by the number of the file

    /// What each file has by itself: all of it, or as much as its mesh allows.
    void mendEachByItself()
    {
        MendedTexts all;
        for (std::size_t i = 0; i < m_files.size(); ++i)
            all.emplace(i, mendedByItself(i, m_wanted[i]));
        if (std::ranges::all_of(all, [](const auto& one) { return one.second.done.empty(); }) ||
            m_proof.newFaultOf(all, m_now, NearName::None).isEmpty())
            return keep(std::move(all));
        FixesOfFiles fixes;
        for (const auto& [number, text] : all)
            for (const FixOfIssue& one : text.done)
                if (m_wanted[number].isWanted(one.resource, one.found.issue, Places::AsRead))
                    fixes.push_back({number, one});
        const KeysOfFiles keys = keysOf(fixes);
        AsManyAsGo<FixOfFile> asMany([&](const FixesOfFiles& these) {
            return m_proof.newFaultOf(byThemselves(these, keys, all), m_now, NearName::None);
        });
        asMany.add(fixes);
        MendedTexts kept = byThemselves(asMany.kept(), keys, all);
        for (const auto& [number, these] : keys)
            if (!kept.contains(number))
                keepRest(number, these, kept);
        for (auto& [number, text] : all)
            kept.try_emplace(number, FixedText{m_files[number].before, {}, std::move(text.notDone)});
        tellRefused(asMany.refused());
        keep(std::move(kept));
    }

    FixedText mendedByItself(std::size_t number, const WantedFixes& wanted) const
    {
        const FixedFile& file = m_files[number];
        return fixText(
            file.path, file.before,
            {m_how.reading.arguments, [&](std::size_t resource, const Issue& issue, Places places) {
                 return wanted.isWanted(resource, issue, places);
             }});
    }

    static KeysOfFiles keysOf(const FixesOfFiles& fixes)
    {
        KeysOfFiles out;
        for (const FixOfFile& one : fixes)
            out[one.number].insert(WantedFixes::key(one.fix.resource, one.fix.found.issue));
        return out;
    }

    /// The files that @p fixes are of: with these, and without what else @p keys name. @p all are those with
    /// every fix.
    MendedTexts byThemselves(const FixesOfFiles& fixes, const KeysOfFiles& keys, const MendedTexts& all) const
    {
        MendedTexts out;
        for (const auto& [number, these] : keysOf(fixes)) {
            Keys dropped;
            std::ranges::set_difference(keys.at(number), these, std::inserter(dropped, dropped.end()));
            out.emplace(number, dropped.empty() ? all.at(number) : tried(number, dropped, [&] {
                            return mendedByItself(number, m_wanted[number].without(dropped));
                        }));
        }
        return out;
    }

    /// Adds to @p kept, which has nothing of the file @p number, what that has beside the fixes of @p keys,
    /// all of which were refused: as far as its mesh allows.
    void keepRest(std::size_t number, const Keys& keys, MendedTexts& kept) const
    {
        FixedText& rest =
            kept.emplace(number, mendedByItself(number, m_wanted[number].without(keys))).first->second;
        const QString why = rest.done.empty() ? QString() : m_proof.newFaultOf(kept, m_now, NearName::None);
        if (why.isEmpty())
            return;
        rest.text = m_files[number].before;
        for (FixOfIssue& one : std::exchange(rest.done, {}))
            rest.notDone.push_back({std::move(one), why, {}});
    }

    /// Does the fixes of meshes whose names are as @p sureness.
    void mend(NearName sureness)
    {
        const FixesOfFiles fixes = candidates(sureness);
        AsManyAsGo<FixOfFile> asMany(
            [&](const FixesOfFiles& these) { return m_proof.faultOf(withFixes(these), m_now, sureness); });
        asMany.add(fixes);
        MendedTexts kept = withFixes(asMany.kept());
        tellRefused(asMany.refused());
        keep(std::move(kept));
    }

    void tellGuesses()
    {
        std::vector<AsManyAsGo<FixOfFile>::Refused> all;
        for (FixOfFile& one : candidates(NearName::Guess))
            all.push_back(
                {std::move(one), Texts::tr("This is only the nearest name, and another may be meant.")});
        tellRefused(all);
    }

    /// The files with @p fixes, beside what is mended in them.
    MendedTexts withFixes(const FixesOfFiles& fixes) const
    {
        std::map<std::size_t, std::vector<FixOfIssue>> byFile;
        for (const FixOfFile& one : fixes)
            byFile[one.number].push_back(one.fix);
        MendedTexts out;
        const KeysOfFiles keys = keysOf(fixes);
        for (const auto& [number, these] : byFile)
            out.emplace(number, tried(number, keys.at(number), [&file = m_files[number], &these, this] {
                            return fixThese(file.path, file.fixed.text, these, m_how.reading.arguments);
                        }));
        return out;
    }

    /// What @p mend makes of the file @p number by @p keys: trials have most of their files in common.
    template <typename Mend>
    const FixedText& tried(std::size_t number, const Keys& keys, Mend mend) const
    {
        auto found = m_tried.find({number, keys});
        if (found == m_tried.end())
            found = m_tried.emplace(std::pair(number, keys), mend()).first;
        return found->second;
    }

    /// The fixes of meshes whose names are as @p sureness: of what was found from the beginning.
    FixesOfFiles candidates(NearName sureness) const
    {
        FixesOfFiles out;
        for (std::size_t number = 0; number < m_files.size(); ++number) {
            const CheckedFile& file = m_now.files[m_proof.inInventory(number)];
            for (std::size_t i = 0; i < file.resources.size(); ++i)
                for (const LocatedIssue& found : foundIn(file, i).issues) {
                    const auto fix =
                        std::ranges::find_if(found.issue.fixes, [](const Fix& one) { return !one.isChoice; });
                    if (fix != found.issue.fixes.end() && fix->nearName == sureness &&
                        isWanted(number, i, found.issue))
                        out.push_back({number, {found, *fix, i}});
                }
        }
        return out;
    }

    bool isWanted(std::size_t number, std::size_t resource, const Issue& issue) const
    {
        const bool isAsRead = std::ranges::all_of(m_files[number].fixed.done, [&](const FixOfIssue& one) {
            return one.resource != resource || keepsPlaces(one.fix);
        });
        const WantedFixes& wanted = m_wanted[number];
        return m_proof.isOfMesh(issue) && wanted.wasThere(resource, issue) &&
               wanted.isWanted(resource, issue, isAsRead ? Places::AsRead : Places::Moved);
    }

    void keep(MendedTexts&& mended)
    {
        bool isNew = false;
        m_tried.clear();
        for (auto& [number, text] : mended) {
            FixedText& into = m_files[number].fixed;
            isNew = isNew || into.text != text.text;
            into.text = std::move(text.text);
            std::ranges::move(text.done, std::back_inserter(into.done));
            std::ranges::move(text.notDone, std::back_inserter(into.notDone));
        }
        if (isNew)
            m_now = m_proof.checkedWith({});
    }

    /// Notes @p refused, fixes of the files as they are so far.
    void tellRefused(const std::vector<AsManyAsGo<FixOfFile>::Refused>& refused)
    {
        std::map<std::size_t, std::vector<FixNotDone>> byFile;
        for (const auto& [one, why] : refused)
            byFile[one.number].push_back({one.fix, why, {}});
        for (auto& [number, fixes] : byFile) {
            FixedFile& file = m_files[number];
            const CheckedFile read = checkBytes(file.path, file.fixed.text, m_how.reading.arguments);
            const ByHand byHand(read);
            for (FixNotDone& one : fixes) {
                one.byHand = byHand.of(one.what.resource, one.what.fix);
                file.fixed.notDone.push_back(std::move(one));
            }
        }
    }

    const InventoryFixing& m_how;
    std::vector<FixedFile>& m_files;
    MeshProof m_proof;
    Inventory m_now; ///< with the files as far as they are mended
    std::vector<WantedFixes> m_wanted;
    mutable std::map<std::pair<std::size_t, Keys>, FixedText> m_tried; ///< with the files as they are so far
};

} // namespace

void fixMeshes(const Inventory& inventory, const InventoryFixing& how, std::vector<FixedFile>& files)
{
    if (!files.empty())
        MeshFixing(inventory, how, files).run();
}

QString whyNotInMesh(const Inventory& inventory, const FillOptions& reading, const FixedFile& file)
{
    const std::vector<FixedFile> before{{file.path, file.before, {file.before, {}, {}}}};
    const MeshProof proof(inventory, reading, before);
    MendedTexts mended;
    mended.emplace(0, file.fixed);
    return proof.faultOf(mended, proof.checkedWith({}), NearName::None);
}

} // namespace meshwright
