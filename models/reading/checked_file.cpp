// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/checked_file.h"

#include "models/files/read_file.h"
#include "models/formats/kubernetes/kubernetes_object.h"
#include "models/formats/locate.h"
#include "models/reading/resource_homes.h"
#include "models/rules/check.h"
#include "models/rules/file_words.h"
#include "models/rules/generic_rules.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// Puts the issues of reading to the resources they are about; the rest to the file.
void assign(std::vector<LocatedIssue> issues, const std::vector<ResourceInFile>& resources,
            CheckedResource& ofFile, std::vector<CheckedResource>& ofResources)
{
    if (issues.empty())
        return;
    const ResourceHomes homes(resources);
    for (LocatedIssue& found : issues) {
        if (const auto in = homes.of(found.document, found.issue.pointer)) {
            found.issue.pointer = resources[*in].inResource(found.issue.pointer).value_or(Pointer());
            ofResources[*in].issues.push_back(std::move(found));
        } else if (const auto inside = homes.inside(found.document, found.issue.pointer)) {
            found.issue.pointer = Pointer();
            ofResources[*inside].issues.push_back(std::move(found));
        } else {
            ofFile.issues.push_back(std::move(found));
        }
    }
}

/// How the file of @p resource, which outlives the answer, calls its members.
FileWords wordsOf(const ResourceInFile& resource)
{
    const auto place = [&resource](const Pointer& at) {
        const Pointer top = resource.inFile(Pointer());
        const Pointer there = resource.inFile(at);
        return (top.contains(there) ? there.rebased(top, Pointer()) : there).string();
    };
    return {[&resource](const Pointer& at) { return QString::fromStdString(resource.calledInFile(at)); },
            place};
}

/// Whether the controller of Kubernetes makes the name of @p resource, which has an underscore then.
bool isNamedByController(const ResourceInFile& resource)
{
    const KubernetesObject* object = resource.object.get();
    return object && (resource.name() == defaultName(resource.kind, object->object, false) ||
                      resource.name() == defaultName(resource.kind, object->object, true));
}

/// What check() says of @p resource, less what its format cannot have.
std::vector<Issue> checked(const ResourceInFile& resource)
{
    std::vector<Issue> out = resource.isSpeltOtherwise()
                                 ? check(resource.kind, resource.input, wordsOf(resource))
                                 : check(resource.kind, resource.input);
    std::erase_if(out, [&](const Issue& issue) {
        return (issue.rule == generic::required.id &&
                std::ranges::find(resource.notMissed, issue.pointer) != resource.notMissed.end()) ||
               (issue.rule == "node-name-underscore" && isNamedByController(resource));
    });
    return out;
}

/// What is said of each resource, found in the file and put to what reading said of it.
void addChecked(const Reading& reading, Checking checking, std::vector<CheckedResource>& out)
{
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& resource : reading.resources) {
        issues.push_back(checking != Checking::Reading ? checked(resource) : std::vector<Issue>());
        issues.back().push_back({}); // tells where the resource itself stands
    }
    auto found = located(reading, std::move(issues));
    for (std::size_t i = 0; i < reading.resources.size(); ++i) {
        out[i].at = found[i].back().at;
        found[i].pop_back();
        std::ranges::move(found[i], std::back_inserter(out[i].issues));
        std::ranges::stable_sort(out[i].issues, {}, &LocatedIssue::at);
    }
}

CheckedResource described(const ResourceInFile& resource)
{
    CheckedResource out{resource.kind, resource.mesh(), resource.parent(), resource.name(), resource.format};
    if (out.name.empty())
        out.name = resource.alias;
    return out;
}

} // namespace

std::size_t digestOf(std::string_view bytes)
{
    return std::hash<std::string_view>()(bytes);
}

CheckedFile checkBytes(const QString& path, std::string_view bytes, const Arguments& arguments,
                       Checking checking)
{
    CheckedFile out{path, {}};
    Reading reading = read(bytes, arguments);
    CheckedResource ofFile{.format = reading.format};
    std::vector<CheckedResource> ofResources;
    for (const ResourceInFile& resource : reading.resources)
        ofResources.push_back(described(resource));
    assign(std::move(reading.issues), reading.resources, ofFile, ofResources);
    addChecked(reading, checking, ofResources);
    out.resources = std::move(reading.resources);
    out.listed = std::move(reading.listed);
    out.beside = std::move(reading.beside);
    out.skipped = std::move(reading.skipped);
    out.text = std::move(reading.text);
    out.digest = digestOf(bytes);
    out.isPart = reading.isPart;
    if (!ofFile.issues.empty())
        out.found.push_back(std::move(ofFile));
    std::ranges::move(ofResources, std::back_inserter(out.found));
    return out;
}

CheckedFile checkFile(const QString& path, const Arguments& arguments)
{
    const FileBytes file = path == QStringLiteral("-") ? readStandardInput() : readFile(path);
    if (!file.error.isEmpty())
        return {path, file.error};
    return checkBytes(path, {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}, arguments);
}

std::vector<Location> locationsIn(const CheckedFile& file, std::span<const PlaceInFile> places)
{
    std::vector<TextPlace> sought;
    std::optional<source::TreeFinder> finder;
    for (const PlaceInFile& place : places) {
        const ResourceInFile& resource = file.resources[place.resource];
        const source::Tree* tree = file.text.tree(resource.document);
        if (tree && (!finder || &finder->tree() != tree))
            finder.emplace(*tree);
        sought.push_back({resource.document, tree ? offsetOf(*finder, {resource.inFile(place.at)}) : 0});
    }
    return file.text.locationsOf(sought);
}

Tally tally(const CheckedFile& file)
{
    Tally out;
    for (const CheckedResource& node : file.found)
        for (const LocatedIssue& found : node.issues)
            if (!found.accepted)
                out.add(found.issue.severity);
    return out;
}

} // namespace meshwright
