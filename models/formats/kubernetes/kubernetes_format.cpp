// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/kubernetes/kubernetes_manifest.h"
#include "models/formats/placeholders.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// What the API versions of the controller begin with.
constexpr std::string_view controller = "appmesh.k8s.aws/";

bool claimsManifest(const Head& head)
{
    return text(member(head.value, "apiVersion")) && text(member(head.value, "kind"));
}

/// The kind that the controller has objects of under the name @p word in @p version.
std::optional<Kind> kindCalled(std::string_view word, std::string_view version)
{
    static constexpr std::array before{Kind::Mesh, Kind::VirtualNode, Kind::VirtualService};
    const auto found = kindOfOperation(word);
    if (found == Kind::Route ||
        (found && version == "v1beta1" && std::ranges::find(before, *found) == before.end()))
        return {};
    return found;
}

/// Why nothing is read of an object of @p kind in @p apiVersion.
QString whyNot(std::string_view kind, std::string_view apiVersion)
{
    const QString word = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    if (kind == "Kustomization")
        return Texts::tr("This is a Kustomization. \"kustomize build\" prints the manifests it stands for.");
    if (kind == "BackendGroup")
        return Texts::tr("A BackendGroup is no resource of App Mesh: it adds backends to virtual nodes.");
    if (!apiVersion.starts_with(controller))
        return Texts::tr("This is a %1 of Kubernetes, which is no part of App Mesh.").arg(word);
    return Texts::tr("This is a %1 in %2. Of the App Mesh controller, v1beta1 and v1beta2 are read.")
        .arg(word, QString::fromUtf8(apiVersion.data(), static_cast<qsizetype>(apiVersion.size())));
}

/// An object that is no resource but says something of those that are.
std::shared_ptr<KubernetesObject> besideIn(const json& value, const std::string& version,
                                           const Whence& whence)
{
    auto out = std::make_shared<KubernetesObject>();
    out->version = version;
    out->kind = filledIn(writtenText(member(value, "kind")), whence);
    out->object = objectNameIn(member(value, "metadata"), whence);
    out->labels = labelsIn(path(value, {"metadata", "labels"}), whence);
    for (const json& one : items(path(value, {"spec", "virtualservices"})))
        out->services.push_back(objectNameIn(&one, whence, out->object.space));
    return out;
}

void readObject(json& value, const Whence& whence, FilePieces& out)
{
    const std::string_view apiVersion = text(member(value, "apiVersion")).value_or("");
    const std::string_view kind = text(member(value, "kind")).value_or("");
    const bool isOfController = apiVersion.starts_with(controller);
    const std::string version(isOfController ? apiVersion.substr(controller.size()) : "");
    const bool isRead = version == "v1beta1" || version == "v1beta2";
    if ((isRead && kind == "BackendGroup") || (apiVersion == "v1" && kind == "Namespace"))
        out.beside.push_back(besideIn(value, version, whence));
    const auto resource = isRead ? kindCalled(kind, version) : std::nullopt;
    if (!resource) {
        out.skipped = whyNot(kind, apiVersion);
        return;
    }
    tellPlaceholders(value, whence, out);
    Manifest manifest(value, whence, version, *resource);
    (manifest.isBefore() ? readManifestBefore : readManifestNow)(std::move(manifest), out);
}

/// A list of objects; those of a kind's own list, VirtualNodeList, need not say what they are.
bool isListOfObjects(const json& value)
{
    const json* those = member(value, "items");
    return those && those->is_array() && text(member(value, "kind")).value_or("").ends_with("List");
}

void readObjects(json& value, const Whence& whence, FilePieces& out)
{
    if (!isListOfObjects(value))
        return readObject(value, whence, out);
    std::string kind(*text(member(value, "kind")));
    kind.resize(kind.size() - std::string_view("List").size());
    const json apiVersion = value["apiVersion"];
    json& those = value["items"];
    for (std::size_t i = 0; i < those.size(); ++i) {
        json& one = those[i];
        if (!one.is_object())
            continue;
        if (!kind.empty() && !one.contains("kind"))
            one.update({{"apiVersion", apiVersion}, {"kind", kind}});
        readObjects(one, whence.part(whence.at / "items" / i), out);
    }
    if (out.skipped.isEmpty() && out.resources.empty())
        out.skipped = Texts::tr("There is nothing of App Mesh in this list of Kubernetes.");
}

void readManifest(json& value, const Whence& whence, FilePieces& out)
{
    FilePieces own;
    readObjects(value, whence, own);
    if (own.resources.empty())
        out.skipped = std::move(own.skipped);
    std::ranges::move(own.resources, std::back_inserter(out.resources));
    std::ranges::move(own.beside, std::back_inserter(out.beside));
    std::ranges::move(own.issues, std::back_inserter(out.issues));
}

} // namespace

/// Manifests of the App Mesh controller for Kubernetes, v1beta2 and v1beta1.
const Format kubernetesFormat{"kubernetes", claimsManifest, readManifest};

} // namespace meshwright
