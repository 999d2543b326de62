// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_manifest.h"

#include "models/formats/formats.h"
#include "models/formats/kubernetes/kubernetes_spelling.h"
#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace meshwright {

ObjectName objectNameIn(const json* value, const Whence& whence, const std::string& otherSpace)
{
    const auto text = [&](const char* key) { return filledIn(writtenText(member(value, key)), whence); };
    ObjectName out{text("name"), text("namespace")};
    if (out.space.empty())
        out.space = otherSpace;
    return out;
}

Manifest::Manifest(json& value, const Whence& whence, std::string version, Kind kind)
    : m_value(value),
      m_whence(whence),
      m_version(std::move(version)),
      m_kind(kind),
      m_name(objectNameIn(member(value, "metadata"), whence)),
      m_spec(json::object())
{
    if (const auto spec = value.find("spec"); spec != value.end() && !spec->is_null())
        m_spec = std::move(*spec);
}

Labels Manifest::labels() const
{
    return labelsIn(path(m_value, {"metadata", "labels"}), m_whence);
}

json Manifest::taken(std::string_view key)
{
    json out;
    if (!m_spec.is_object())
        return out;
    if (const auto found = m_spec.find(key); found != m_spec.end()) {
        out = std::move(*found);
        m_spec.erase(found);
    }
    return out;
}

std::string Manifest::takenText(std::string_view key)
{
    const json value = taken(key);
    return filledIn(writtenText(&value), m_whence);
}

ResourceInFile Manifest::resource(Kind ofKind) const
{
    ResourceInFile out;
    out.input = json::object();
    out.kind = ofKind;
    out.format = kubernetesFormat.id;
    return out;
}

std::shared_ptr<KubernetesObject> Manifest::object(Kind ofKind) const
{
    auto out = std::make_shared<KubernetesObject>();
    out->version = m_version;
    out->kind = resourceOf(ofKind).operation;
    out->object = m_name;
    return out;
}

void Manifest::putSpec(json spec, Pointer inFile, ResourceInFile& resource, KubernetesObject& object,
                       std::vector<Issue>& issues) const
{
    const SpecPlace place{resource.kind, m_name.space, inFile, m_whence, isBefore()};
    SpecFindings found = takeSpec(spec, place);
    resource.input["spec"] = std::move(spec);
    resource.origins.push_back({Pointer("/spec"), std::move(inFile), isBefore() ? speltBefore : speltNow});
    std::ranges::move(found.origins, std::back_inserter(resource.origins));
    std::ranges::move(found.leftBehind, std::back_inserter(resource.leftBehind));
    std::ranges::move(found.references, std::back_inserter(object.references));
    std::ranges::move(found.issues, std::back_inserter(issues));
}

void Manifest::leaveBehind(ResourceInFile& resource, std::initializer_list<const char*> keys)
{
    static constexpr std::array used{"apiVersion", "kind", "spec"};
    static constexpr std::array naming{"name", "namespace"};
    const auto isIn = [](const auto& those, const std::string& key) {
        return std::ranges::find(those, key) != those.end();
    };
    for (const auto& [key, part] : m_value.items())
        if (key == "metadata" && part.is_object()) {
            for (const auto& [name, unused] : part.items())
                if (!isIn(naming, name))
                    resource.leftBehind.push_back(m_whence.at / key / name);
        } else if (!isIn(used, key)) {
            resource.leftBehind.push_back(m_whence.at / key);
        }
    for (const char* key : keys)
        if (m_spec.is_object() && m_spec.erase(key) > 0)
            resource.leftBehind.push_back(specInFile() / key);
}

} // namespace meshwright
