// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

// Who and what the node is: names, the mesh owner, the client token. Service discovery, backends and ARNs
// have files of their own.
namespace meshwright {

namespace {

/// Calls see(name, key) for both names, as far as they are names and no placeholders.
template <typename See>
void forEachName(const NodeParts& node, See see)
{
    for (const std::string_view key : {"meshName", "virtualNodeName"})
        if (const auto name = text(member(node, key)); name && placeholder(*name).empty())
            see(*name, key);
}

constexpr bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
}

bool isArn(std::string_view name)
{
    return name.starts_with("arn:");
}

/// Whether @p name has something that neither name-slash nor arn-as-name speaks of.
bool hasOddCharacter(std::string_view name)
{
    return !isArn(name) && name.find('/') == name.npos && !std::ranges::all_of(name, isNameCharacter);
}

void unfilledPlaceholder(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachText(schema::createVirtualNode(), node, [&](std::string_view value, const PathSoFar& at) {
        if (const std::string_view found = placeholder(value); !found.empty())
            findings.add(self, at.pointer(),
                         QCoreApplication::translate("rules",
                                                     "%1 still stands for something else. Put the real "
                                                     "value in its place; nothing fills it in.")
                             .arg(quote(found)));
    });
}

/// The API answers 400 with an empty message (facts of the envelope).
void slash(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachName(node, [&](std::string_view name, std::string_view key) {
        if (!isArn(name) && name.find('/') != name.npos)
            findings.add(self, Pointer() / key,
                         QCoreApplication::translate("rules",
                                                     "%1 has a slash. A name with a slash is refused; use "
                                                     "letters, digits, hyphens and underscores.")
                             .arg(quote(name)));
    });
}

void arnAsName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachName(node, [&](std::string_view name, std::string_view key) {
        if (isArn(name))
            findings.add(self, Pointer() / key,
                         QCoreApplication::translate(
                             "rules", "%1 is an ARN. Write the name alone: in an ARN of a mesh "
                                      "or a virtual node it stands behind the slash.")
                             .arg(quote(name)));
    });
}

void nodeNameCharacters(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto name = text(member(node, "virtualNodeName"));
    if (name && placeholder(*name).empty() && hasOddCharacter(*name))
        findings.add(self, Pointer("/virtualNodeName"),
                     QCoreApplication::translate("rules",
                                                 "%1 has characters a virtual node's name cannot have. Use "
                                                 "letters, digits, hyphens and underscores.")
                         .arg(quote(*name)));
}

/// Stated for the mesh's children only: of a mesh that exists, its own name is the proof.
void meshNameCharacters(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto name = text(member(node, "meshName"));
    if (name && placeholder(*name).empty() && hasOddCharacter(*name))
        findings.add(self, Pointer("/meshName"),
                     QCoreApplication::translate(
                         "rules", "%1 is unusual for a mesh. Names are made of letters, digits, "
                                  "hyphens and underscores; compare it with the mesh.")
                         .arg(quote(*name)));
}

void meshOwnerDigits(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto owner = text(member(node, "meshOwner"));
    if (owner && !owner->empty() && placeholder(*owner).empty() && !std::ranges::all_of(*owner, isDigit))
        findings.add(self, Pointer("/meshOwner"),
                     QCoreApplication::translate(
                         "rules", "%1 is no account id. Write its 12 digits without hyphens or "
                                  "blanks.")
                         .arg(quote(*owner)));
}

void clientTokenForm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::size_t longest = 36;
    const auto token = text(member(node, "clientToken"));
    if (!token || !placeholder(*token).empty())
        return;
    if (token->empty() || token->size() > longest || !std::ranges::all_of(*token, isNameCharacter))
        findings.add(self, Pointer("/clientToken"),
                     QCoreApplication::translate(
                         "rules", "%1 is no client token. Use 1 to 36 letters, digits, hyphens "
                                  "and underscores, or leave it out: the AWS tools make one.")
                         .arg(quote(*token)));
}

/// What create and describe answer, fed back as input.
void serviceOutput(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (member(node, "virtualNode"))
        findings.add(self, Pointer("/virtualNode"),
                     QCoreApplication::translate("rules",
                                                 "This is an answer of the service. Its input is what stands "
                                                 "inside virtualNode: move that to the top level."));
    for (const std::string_view key : {"metadata", "status"})
        if (member(node, key))
            findings.add(self, Pointer() / key,
                         QCoreApplication::translate(
                             "rules", "The service itself adds %1 to its answers and refuses it "
                                      "in its input: leave it out.")
                             .arg(quote(key)));
}

} // namespace

std::span<const NodeRule> nameRules()
{
    static constexpr NodeRule rules[] = {
        {{"placeholder", Severity::Error, QT_TRANSLATE_NOOP("rules", "Placeholder that is not filled in"),
          "App Mesh API, CreateVirtualNode"},
         unfilledPlaceholder},
        {{"name-slash", Severity::Error, QT_TRANSLATE_NOOP("rules", "Name with a slash"),
          "App Mesh roadmap, issue 101"},
         slash},
        {{"name-is-arn", Severity::Error, QT_TRANSLATE_NOOP("rules", "ARN in place of a name"),
          "App Mesh API, CreateVirtualNode"},
         arnAsName},
        {{"node-name-characters", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Character that a node's name cannot have"),
          "App Mesh guide, Virtual routers"},
         nodeNameCharacters},
        {{"mesh-name-characters", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Unusual character in the mesh's name"),
          "App Mesh guide, Virtual routers"},
         meshNameCharacters},
        {{"mesh-owner-digits", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Mesh owner that is no account id"), "App Mesh API, CreateVirtualNode"},
         meshOwnerDigits},
        {{"client-token-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Malformed client token"),
          "App Mesh API, CreateVirtualNode"},
         clientTokenForm},
        {{"service-output", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Answer of the service in place of its input"),
          "App Mesh API, VirtualNodeData"},
         serviceOutput},
    };
    return rules;
}

} // namespace meshwright
