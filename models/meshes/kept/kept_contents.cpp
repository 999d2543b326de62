// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/kept_contents.h"

#include "models/files/lies_below.h"
#include "models/inventory/completeness.h"
#include "models/json/json.h"
#include "models/meshes/kept/kept_names.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Failure onlyNamed()
{
    return {
        code::badRequest, Texts::tr("The files that were kept only name it: what it is stands in none."), {}};
}

Failure notKept(const ResourceId& id)
{
    return {code::notFound, Texts::tr("There is no %1 in the files that were kept.").arg(words(id)),
            Pointer() / resourceOf(id.kind).name};
}

QString noParentWords(Kind parent)
{
    return parent == Kind::VirtualRouter ? Texts::tr("(no virtual router named)")
                                         : Texts::tr("(no virtual gateway named)");
}

QString noMeshWords()
{
    return Texts::tr("(no mesh named)");
}

/// The name of the parent in which what does not say its parent is shown.
std::string parentFor(const InventoryKey& key)
{
    const auto parent = resourceOf(key.kind).parent;
    if (!parent || !key.parent.empty())
        return key.parent;
    return noParentWords(*parent).toStdString();
}

} // namespace

KeptContents::KeptContents(Inventory inventory, QString root)
    : m_inventory(std::move(inventory)),
      m_root(std::move(root))
{
    divide();
    for (auto& [shown, mesh] : m_meshes)
        fill(mesh);
    addListed();
    for (auto& [shown, mesh] : m_meshes)
        addParents(mesh);
}

/// Finds the meshes of each set; what several sets share whole is there once.
void KeptContents::divide()
{
    std::vector<Mesh> meshes;
    std::map<std::string, std::vector<std::size_t>> byWritten; // of meshes
    for (std::size_t set = 0; set < m_inventory.sets.size(); ++set) {
        std::map<std::string, std::vector<std::size_t>> byName;
        for (const std::size_t i : m_inventory.sets[set].resources)
            byName[m_inventory.resources[i].key.mesh].push_back(i);
        for (auto& [written, resources] : byName) {
            std::vector<std::size_t>& alike = byWritten[written];
            if (std::ranges::any_of(alike, [&](std::size_t i) { return meshes[i].resources == resources; }))
                continue;
            alike.push_back(meshes.size());
            meshes.push_back({written, set, std::move(resources)});
        }
    }
    for (const InventoryListed& listed : m_inventory.listed) {
        const std::string& name =
            listed.resource.kind == Kind::Mesh ? listed.resource.name : listed.resource.mesh;
        if (byWritten.try_emplace(name).second)
            meshes.push_back({name, m_inventory.sets.size(), {}});
    }
    name(std::move(meshes));
}

void KeptContents::name(std::vector<Mesh> meshes)
{
    std::map<std::string, int> counts;
    for (const Mesh& mesh : meshes)
        ++counts[mesh.written];
    const auto isTaken = [&](const std::string& shown) {
        return m_meshes.contains(shown) || counts.contains(shown);
    };
    FreeNames free;
    for (Mesh& mesh : meshes) {
        const bool isAlone = counts[mesh.written] == 1;
        std::string shown = mesh.written.empty() ? noMeshWords().toStdString() : mesh.written;
        if (!isAlone && mesh.set < m_inventory.sets.size())
            if (const QString folder = belowRoot(m_root, m_inventory.sets[mesh.set].folder);
                !folder.isEmpty())
                shown = toldApart(shown, folder);
        if (shown != mesh.written || !isAlone)
            shown = free.of(shown, isTaken);
        m_meshes.emplace(std::move(shown), std::move(mesh));
    }
}

void KeptContents::fill(Mesh& mesh) const
{
    NamesByPlace names;
    for (const std::size_t i : mesh.resources)
        add(mesh, i, names);
}

void KeptContents::add(Mesh& mesh, std::size_t i, NamesByPlace& names) const
{
    const InventoryKey& key = m_inventory.resources[i].key;
    if (key.kind == Kind::Mesh && mesh.things.contains({Kind::Mesh, {}, {}}))
        return; // it says so itself
    const std::string parent = parentFor(key);
    const auto freeName = [&](const std::string& name) {
        return names[{key.kind, parent}].of(name, [&](const std::string& one) {
            return mesh.things.contains({key.kind, parent, one});
        });
    };
    if (key.kind == Kind::Mesh) {
        mesh.things[{Kind::Mesh, {}, {}}] = {i};
        return;
    }
    if (key.name.empty()) {
        mesh.things[{key.kind, parent, freeName(nameForNameless(m_inventory, i))}] = {i};
        return;
    }
    const auto [known, isNew] = mesh.things.try_emplace({key.kind, parent, key.name}, Thing{i});
    if (isNew)
        return;
    const std::size_t first = known->second.resource.value_or(i);
    const Failure twins{code::conflict,
                        Texts::tr("Its name stands in %1 and in %2: nobody can tell which of them counts.")
                            .arg(whereIs(first), whereIs(i)),
                        {}};
    known->second.problem = twins;
    const QString file = belowRoot(m_root, m_inventory.path(i));
    mesh.things[{key.kind, parent, freeName(toldApart(key.name, file))}] = {i, twins};
}

/// Whether @p listed, which names the mesh of @p mesh, may be in that one of several of the name.
bool KeptContents::isBeside(const Mesh& mesh, const InventoryListed& listed) const
{
    return mesh.set >= m_inventory.sets.size() ||
           liesBelow(m_inventory.files[listed.file].path, m_inventory.sets[mesh.set].folder);
}

void KeptContents::addListed()
{
    std::map<std::string, std::vector<Mesh*>> byWritten;
    for (auto& [shown, mesh] : m_meshes)
        byWritten[mesh.written].push_back(&mesh);
    for (const InventoryListed& listed : m_inventory.listed) {
        const ListedResource& one = listed.resource;
        if (one.kind == Kind::Mesh)
            continue;
        const std::string parent = parentFor({one.kind, one.mesh, one.parent, one.name});
        const std::vector<Mesh*>& named = byWritten[one.mesh];
        for (Mesh* mesh : named)
            if (named.size() == 1 || isBeside(*mesh, listed))
                mesh->things.try_emplace({one.kind, parent, one.name}, Thing{{}, onlyNamed()});
    }
}

/// What belongs to something is listed below that, which may be in no file.
void KeptContents::addParents(Mesh& mesh) const
{
    std::vector<Key> parents;
    for (const auto& [key, thing] : mesh.things)
        if (const auto parent = resourceOf(std::get<Kind>(key)).parent)
            parents.emplace_back(*parent, std::string(), std::get<1>(key));
    for (Key& parent : parents)
        mesh.things.try_emplace(std::move(parent), Thing{{}, onlyNamed()});
}

const KeptContents::Mesh* KeptContents::find(const MeshId& mesh) const
{
    const auto found = m_meshes.find(mesh.name);
    return found == m_meshes.end() || !mesh.owner.empty() ? nullptr : &found->second;
}

QString KeptContents::whereIs(std::size_t i) const
{
    const QString path = belowRoot(m_root, m_inventory.path(i));
    return Texts::tr("%1, line %2")
        .arg(path.isEmpty() ? m_inventory.path(i) : path, QString::number(m_inventory.checked(i).at.line));
}

std::vector<MeshRef> KeptContents::meshes() const
{
    std::vector<MeshRef> out;
    for (const auto& [shown, mesh] : m_meshes) {
        const auto isNode = [](const auto& one) { return std::get<Kind>(one.first) == Kind::VirtualNode; };
        out.push_back(
            {{shown}, {}, static_cast<std::size_t>(std::ranges::count_if(mesh.things, isNode)), {}});
    }
    return out;
}

Meshes::ByParent KeptContents::byParent(Kind kind, const MeshId& mesh) const
{
    Meshes::ByParent out;
    const Mesh* const found = find(mesh);
    if (!found)
        return out;
    for (auto at = found->things.lower_bound({kind, {}, {}}); at != found->things.end(); ++at) {
        const auto& [ofKind, parent, name] = at->first;
        if (ofKind != kind)
            break;
        const auto& [resource, problem] = at->second;
        ResourceRef& ref = out[parent].emplace_back(ResourceId{kind, mesh, parent, name});
        ref.problem = problem;
        if (resource)
            ref.keptAt = {m_inventory.path(*resource), whereIs(*resource),
                          m_inventory.resource(*resource).notMissed};
    }
    return out;
}

MeshKnowledge KeptContents::knownOf(const MeshId& mesh) const
{
    const Mesh* const found = find(mesh);
    if (!found)
        return {};
    std::vector<const InventoryListed*> listed;
    if (found->set < m_inventory.sets.size()) {
        listed = listedIn(m_inventory, m_inventory.sets[found->set]);
    } else { // it is only named
        for (const InventoryListed& one : m_inventory.listed)
            listed.push_back(&one);
    }
    return knowledgeOf(m_inventory, found->written, found->resources, listed);
}

Outcome<json> KeptContents::describe(const ResourceId& id) const
{
    const Mesh* const mesh = find(id.mesh);
    if (!mesh)
        return notKept(meshAsResource(id.mesh));
    const bool isMesh = id.kind == Kind::Mesh;
    const auto found = mesh->things.find(isMesh ? Key{Kind::Mesh, {}, {}} : Key{id.kind, id.parent, id.name});
    if (found != mesh->things.end() && found->second.resource)
        return description(*found->second.resource);
    if (!isMesh)
        return found == mesh->things.end() ? notKept(id) : onlyNamed();
    json body = json::object(); // others name it, and that is all there is of it
    if (!mesh->written.empty())
        body[meshResource.name] = mesh->written;
    return json{{meshResource.wrapper, std::move(body)}};
}

json KeptContents::description(std::size_t i) const
{
    const ResourceInFile& resource = m_inventory.resource(i);
    json body = resource.input.is_object() ? resource.input : json::object();
    body.erase("clientToken"); // of a creation that was
    json out = json::object();
    if (const json* tags = member(body, "tags")) {
        out["tags"] = *tags;
        body.erase("tags");
    }
    out[resourceOf(resource.kind).wrapper] = std::move(body);
    return out;
}

std::optional<Failure> KeptContents::whyEmpty() const
{
    if (!m_meshes.empty())
        return {};
    for (const CheckedFile& file : m_inventory.files)
        if (!file.error.isEmpty())
            return Failure{code::notReadable, file.error, {}};
    return {};
}

} // namespace meshwright
