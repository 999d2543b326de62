// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Who and what a resource is: names, the mesh owner, the client token. The names of virtual services, which
// are host names, have a file of their own.
namespace meshwright {

namespace {

/// Calls see(name, key) for the names of the mesh, of what the resource belongs to and of the resource
/// itself.
template <typename See>
void forEachName(Kind kind, const json& input, See see)
{
    const Resource& resource = resourceOf(kind);
    const auto look = [&](std::string_view key) {
        if (const auto name = filledText(member(input, key)))
            see(*name, key);
    };
    look(meshResource.name);
    if (resource.parent)
        look(resourceOf(*resource.parent).name);
    if (kind != Kind::Mesh)
        look(resource.name);
}

constexpr bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
}

/// Whether @p name has something that neither name-slash nor arn-as-name speaks of.
bool hasOddCharacter(std::string_view name)
{
    return !beginsAsArn(name) && name.find('/') == name.npos && !std::ranges::all_of(name, isNameCharacter);
}

void unfilledPlaceholder(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachText(schema::createInput(kind), input, [&](std::string_view value, const PathSoFar& at) {
        if (const std::string_view found = placeholder(value); !found.empty())
            findings.add(self, at.pointer(),
                         QCoreApplication::translate("rules",
                                                     "%1 still stands for something else. Put the real "
                                                     "value in its place; nothing fills it in.")
                             .arg(quote(found)));
    });
}

/// The API answers 400 with an empty message (facts of the envelope). A service's name is no part of a path.
void slash(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachName(kind, input, [&](std::string_view name, std::string_view key) {
        if (key != resourceOf(Kind::VirtualService).name && !beginsAsArn(name) && name.find('/') != name.npos)
            findings.add(self, Pointer() / key,
                         QCoreApplication::translate("rules",
                                                     "%1 has a slash. A name with a slash is refused; use "
                                                     "letters, digits, hyphens and underscores.")
                             .arg(quote(name)));
    });
}

void arnAsName(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachName(kind, input, [&](std::string_view name, std::string_view key) {
        if (!beginsAsArn(name))
            return;
        Issue* issue = findings.add(
            self, Pointer() / key,
            QCoreApplication::translate(
                "rules", "%1 is an ARN. Write the name alone: in an ARN it stands behind the last "
                         "slash.")
                .arg(quote(name)));
        const auto arn = readArn(name);
        const auto resource = arn ? readMeshResource(*arn) : std::nullopt;
        if (resource && key == resourceOf(kind).name && resource->kind == resourceOf(kind).wrapper)
            offerValue(issue, std::string(resource->name));
    });
}

void nodeNameCharacters(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const auto name = filledText(member(input, nodeResource.name));
    if (name && hasOddCharacter(*name))
        findings.add(self, Pointer("/virtualNodeName"),
                     QCoreApplication::translate("rules",
                                                 "%1 has characters a virtual node's name cannot have. Use "
                                                 "letters, digits, hyphens and underscores.")
                         .arg(quote(*name)));
}

/// The guide says it of routers, and of nobody else.
void otherNameCharacters(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const char* key = resourceOf(kind).name;
    const auto name = filledText(member(input, key));
    if (name && hasOddCharacter(*name))
        findings.add(self, Pointer() / key,
                     QCoreApplication::translate(
                         "rules", "%1 has characters that are unusual in a name. Use letters, digits, "
                                  "hyphens and underscores.")
                         .arg(quote(*name)));
}

/// Envoy makes cluster names of it, which have been seen in Host headers.
void nodeNameUnderscore(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const auto name = filledText(member(input, nodeResource.name));
    if (name && name->find('_') != name->npos)
        findings.add(
            self, Pointer() / nodeResource.name,
            QCoreApplication::translate(
                "rules",
                "%1 has an underscore, which is allowed. But Envoy names clusters after it, such names "
                "have come along as Host, and some servers, Tomcat among them, refuse such a Host.")
                .arg(quote(*name)));
}

/// Stated for the mesh's children only: of a mesh that exists, its own name is the proof.
void meshNameCharacters(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const auto name = filledText(member(input, meshResource.name));
    if (name && hasOddCharacter(*name))
        findings.add(self, Pointer() / meshResource.name,
                     (kind == Kind::Mesh
                          ? QCoreApplication::translate(
                                "rules", "%1 is unusual for a mesh. Names are made of letters, "
                                         "digits, hyphens and underscores.")
                          : QCoreApplication::translate(
                                "rules", "%1 is unusual for a mesh. Names are made of letters, "
                                         "digits, hyphens and underscores; compare it with "
                                         "the mesh."))
                         .arg(quote(*name)));
}

void meshOwnerDigits(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    constexpr std::size_t digitsOfAccount = 12;
    const auto owner = filledText(member(input, "meshOwner"));
    if (!owner || owner->empty() || std::ranges::all_of(*owner, isDigit))
        return;
    Issue* issue = findings.add(
        self, Pointer("/meshOwner"),
        QCoreApplication::translate("rules", "%1 is no account id. Write its 12 digits without hyphens or "
                                             "blanks.")
            .arg(quote(*owner)));
    std::string digits(*owner);
    std::erase_if(digits, [](char c) { return c == '-' || c == ' '; });
    if (digits.size() == digitsOfAccount && std::ranges::all_of(digits, isDigit))
        offerValue(issue, std::move(digits));
}

void clientTokenForm(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    constexpr std::size_t longest = 36;
    const auto token = filledText(member(input, "clientToken"));
    if (token && (token->empty() || token->size() > longest || !std::ranges::all_of(*token, isNameCharacter)))
        findings.add(self, Pointer("/clientToken"),
                     QCoreApplication::translate(
                         "rules", "%1 is no client token. Use 1 to 36 letters, digits, hyphens "
                                  "and underscores, or leave it out: the AWS tools make one.")
                         .arg(quote(*token)));
}

/// Offers what of @p answer an input has at the top of @p input, where that does not have anything else
/// there.
void offerUnwrapped(Issue* issue, Kind kind, const json& input, const json& answer)
{
    if (!issue || !answer.is_object())
        return;
    std::vector<FixChange> changes{{issue->pointer, std::nullopt}};
    for (const schema::Field& field : schema::shapeOf(schema::createInput(kind))->fields) {
        const json* value = member(answer, field.key);
        if (value && member(input, field.key) && *value != *member(input, field.key))
            return;
        if (value)
            changes.push_back({Pointer() / field.key, *value});
    }
    if (changes.size() > 1)
        offer(issue, QCoreApplication::translate("rules", "Move it to the top level"), std::move(changes));
}

/// What create and describe answer, fed back as input.
void serviceOutput(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const char* wrapper = resourceOf(kind).wrapper;
    if (const json* answer = member(input, wrapper)) {
        Issue* issue = findings.add(
            self, Pointer() / wrapper,
            QCoreApplication::translate("rules", "This is an answer of the service. Its input is what stands "
                                                 "inside %1: move that to the top level.")
                .arg(QString::fromUtf8(wrapper)));
        offerUnwrapped(issue, kind, input, *answer);
    }
    for (const std::string_view key : {"metadata", "status"})
        if (member(input, key))
            offerRemoval(findings.add(self, Pointer() / key,
                                      QCoreApplication::translate(
                                          "rules", "The service itself adds %1 to its answers and refuses it "
                                                   "in its input: leave it out.")
                                          .arg(quote(key))));
}

constexpr ResourceRule rulesOfNames[] = {
    {{"placeholder", Severity::Error, QT_TRANSLATE_NOOP("rules", "Placeholder that is not filled in"),
      "App Mesh API, CreateVirtualNode"},
     everyOne,
     unfilledPlaceholder},
    {{"name-slash", Severity::Error, QT_TRANSLATE_NOOP("rules", "Name with a slash"),
      "App Mesh roadmap, issue 101"},
     everyOne,
     slash},
    {{"name-is-arn", Severity::Error, QT_TRANSLATE_NOOP("rules", "ARN in place of a name"),
      "App Mesh API, CreateVirtualNode"},
     everyOne,
     arnAsName},
    {{"node-name-characters", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Character that a node's name cannot have"),
      "App Mesh guide, Virtual routers"},
     onlyNodes,
     nodeNameCharacters},
    {{"name-characters", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Unusual character in a name"),
      "App Mesh guide, Virtual routers"},
     {Kind::VirtualRouter, Kind::Route, Kind::VirtualGateway, Kind::GatewayRoute},
     otherNameCharacters},
    {{"node-name-underscore", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Underscore in a node's name"),
      "App Mesh roadmap, issue 171"},
     onlyNodes,
     nodeNameUnderscore},
    {{"mesh-name-characters", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Unusual character in the mesh's name"), "App Mesh guide, Virtual routers"},
     everyOne,
     meshNameCharacters},
    {{"mesh-owner-digits", Severity::Error, QT_TRANSLATE_NOOP("rules", "Mesh owner that is no account id"),
      "App Mesh API, CreateVirtualNode"},
     everyOne,
     meshOwnerDigits},
    {{"client-token-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Malformed client token"),
      "App Mesh API, CreateVirtualNode"},
     everyOne,
     clientTokenForm},
    {{"service-output", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Answer of the service in place of its input"),
      "App Mesh API, VirtualNodeData"},
     everyOne,
     serviceOutput},
};

} // namespace

std::span<const ResourceRule> nameRules()
{
    return rulesOfNames;
}

} // namespace meshwright
