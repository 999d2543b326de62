// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check_place.h"

#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <QtGlobal>

#include <algorithm>

namespace meshwright {

namespace {

constexpr RuleInfo placeInfos[] = {
    {"mesh-not-there", Severity::Error, QT_TRANSLATE_NOOP("rules", "Mesh that the place does not have"),
     "App Mesh API, CreateVirtualNode: NotFoundException"},
    {"mesh-of-another-account", Severity::Error,
     QT_TRANSLATE_NOOP("rules", "Mesh of another account without its owner"),
     "App Mesh API, CreateVirtualNode: meshOwner"},
    {"name-taken", Severity::Error, QT_TRANSLATE_NOOP("rules", "Name that the mesh has already"),
     "App Mesh API, CreateVirtualNode: ConflictException"},
};
constexpr const RuleInfo& notThere = placeInfos[0];
constexpr const RuleInfo& ofAnother = placeInfos[1];
constexpr const RuleInfo& nameTaken = placeInfos[2];

/// The mesh of @p facts that @p name and @p owner mean; nullptr when they mean none.
const KnownMesh* meshMeant(const PlaceFacts& facts, const std::string& name, const std::string& owner)
{
    const auto found = std::ranges::find_if(facts.meshes, [&](const KnownMesh& mesh) {
        return mayBe(mesh, {name, owner}, facts.account);
    });
    return found == facts.meshes.end() ? nullptr : &*found;
}

Issue otherOwner(const KnownMesh& mesh, const std::string& owner)
{
    if (mesh.owner.empty())
        return issueOf(
            ofAnother, Pointer("/meshOwner"),
            Texts::tr("The mesh %1 is your own and does not belong to %2. Leave the mesh owner out.")
                .arg(quote(mesh.name), quote(owner)));
    Issue issue = issueOf(ofAnother, Pointer(owner.empty() ? "/meshName" : "/meshOwner"),
                          Texts::tr("The mesh %1 belongs to the account %2. Write that as the mesh owner.")
                              .arg(quote(mesh.name), QString::fromStdString(mesh.owner)));
    issue.fixes.push_back({Texts::tr("Write %1 as the mesh owner").arg(QString::fromStdString(mesh.owner)),
                           {{Pointer("/meshOwner"), json(mesh.owner)}}});
    if (owner.empty())
        issue.related.push_back({Pointer("/meshOwner"), Texts::tr("The mesh owner")});
    return issue;
}

} // namespace

std::span<const RuleInfo> placeRules()
{
    return placeInfos;
}

bool mayBe(const KnownMesh& mesh, const KnownMesh& wanted, const std::string& account)
{
    const auto ownerOf = [&](const KnownMesh& of) { return of.owner == account ? std::string() : of.owner; };
    return mesh.name == wanted.name &&
           (ownerOf(mesh) == ownerOf(wanted) || (mesh.owner.empty() && account.empty()));
}

std::vector<Issue> checkPlace(const PlaceFacts& facts, const json& node)
{
    const std::string name = memberText(node, "meshName");
    const std::string owner = memberText(node, "meshOwner");
    if (!facts.areListed || name.empty())
        return {};
    const KnownMesh* mesh = meshMeant(facts, name, owner);
    if (!mesh) {
        const auto other = std::ranges::find(facts.meshes, name, &KnownMesh::name);
        if (other != facts.meshes.end())
            return {otherOwner(*other, owner)};
        return {issueOf(notThere, Pointer("/meshName"),
                        Texts::tr("There is no mesh %1 in %2. Choose another in step 2, or create it there.")
                            .arg(quote(name), facts.place))};
    }
    const std::string own = memberText(node, "virtualNodeName");
    if (own.empty() || *mesh != facts.mesh || !facts.nodes.contains(own))
        return {};
    return {
        issueOf(nameTaken, Pointer("/virtualNodeName"),
                Texts::tr("The mesh %1 has a virtual node %2 already. Choose another name, or edit that one.")
                    .arg(quote(name), quote(own)))};
}

} // namespace meshwright
