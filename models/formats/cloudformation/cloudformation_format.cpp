// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_input.h"
#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/cloudformation_piece.h"
#include "models/formats/cloudformation/cloudformation_template.h"
#include "models/formats/cloudformation/cloudformation_values.h"
#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

constexpr std::string_view loopOverResources = "Fn::ForEach::";
/// CloudFormation takes no longer names for resources.
constexpr std::size_t longestLogicalId = 255;

std::string_view typeOf(const json& resource)
{
    return text(member(resource, "Type")).value_or("");
}

const json* resourcesOfTemplate(const json& file)
{
    const json* resources = member(file, "Resources");
    return resources && resources->is_object() ? resources : nullptr;
}

/// Whether @p loop, ["Name", […], {"Node${Name}": {"Type": …}}], has a resource of App Mesh in it.
bool makesAppMesh(const json& loop)
{
    return std::ranges::any_of(items(&loop), [](const json& part) {
        return part.is_object() && std::ranges::any_of(part, [](const json& resource) {
                   return typeOf(resource).starts_with(typesOfAppMesh);
               });
    });
}

/// Whether @p transform, the name of one or a list of them, may bring resources that are written elsewhere.
bool bringsMore(const json& transform)
{
    if (transform.is_array())
        return std::ranges::any_of(transform, bringsMore);
    const std::string_view name = text(&transform).value_or("");
    return !name.starts_with("AWS::Serverless") && name != "AWS::LanguageExtensions";
}

/// Whether the resource @p resource, called @p id, stands for resources that are written elsewhere, or not
/// written out.
bool standsForMore(std::string_view id, const json& resource)
{
    const std::string_view type = typeOf(resource);
    return type == "AWS::CloudFormation::Stack" || type == "AWS::Serverless::Application" ||
           type.ends_with("::MODULE") || id == "Fn::Transform" ||
           (id.starts_with(loopOverResources) && makesAppMesh(resource));
}

/// Whether some of what the template @p file makes is written elsewhere.
bool isPartOfTemplate(const json& file, const json& resources)
{
    for (const char* key : {"Transform", "Fn::Transform"})
        if (const json* transform = member(file, key); transform && bringsMore(*transform))
            return true;
    for (const auto& [id, resource] : resources.items())
        if (standsForMore(id, resource))
            return true;
    return false;
}

bool claimsCloudFormation(const Head& head)
{
    if (!head.value)
        return false;
    const json& value = *head.value;
    return resourcesOfTemplate(value) || typeOf(value).starts_with("AWS::") ||
           member(value, "AWSTemplateFormatVersion") || isCloudFormationPiece(value);
}

/// Reads the resources of one template.
class TemplateReader
{
public:
    TemplateReader(const json& file, const Whence& whence, FilePieces& out)
        : m_whence(whence),
          m_template(file, whence),
          m_values(m_template),
          m_out(out)
    {}

    void readResources(const json& resources)
    {
        const Pointer at = m_whence.at / "Resources";
        for (const auto& [id, resource] : resources.items())
            if (id.size() <= longestLogicalId)
                readResource(resource, at / id, id);
    }

    /// Reads @p resource, which stands at @p at and is called @p id, empty for one that stands alone.
    void readResource(const json& resource, const Pointer& at, const std::string& id)
    {
        const std::string_view type = typeOf(resource);
        if (const auto kind = kindOfType(type))
            read(*kind, resource, at, id);
        else if (type.starts_with(typesOfAppMesh))
            tell(reading::notAResource, at / "Type",
                 Texts::tr("App Mesh has no %1; check how it is written.").arg(quote(type)));
        else if (id.starts_with(loopOverResources) && makesAppMesh(resource))
            tell(reading::cloudFormationLoop, at,
                 Texts::tr(
                     "The resources that this loop makes are not read. \"aws cloudformation get-template "
                     "--template-stage Processed\" gives a template in which they are written out."));
    }

private:
    void read(Kind kind, const json& resource, const Pointer& at, const std::string& id)
    {
        static const json none = json::object();
        const json* properties = member(resource, "Properties");
        CloudFormationInput input(kind, at / "Properties", m_values);
        ResourceInFile out = input.read(properties ? *properties : none, m_out.issues);
        out.format = cloudFormationFormat.id;
        out.alias = id;
        for (const auto& entry : resource.items())
            if (entry.key() != "Type" && entry.key() != "Properties")
                out.leftBehind.push_back(at / entry.key());
        m_out.resources.push_back(std::move(out));
    }

    void tell(const RuleInfo& rule, Pointer at, QString message)
    {
        m_out.issues.push_back(issueOf(rule, std::move(at), std::move(message)));
    }

    const Whence& m_whence;
    CloudFormationTemplate m_template;
    CloudFormationValues m_values;
    FilePieces& m_out;
};

void readCloudFormation(json& value, const Whence& whence, FilePieces& out)
{
    const json* resources = resourcesOfTemplate(value);
    const std::size_t before = out.resources.size() + out.issues.size();
    out.isPart = resources && isPartOfTemplate(value, *resources);
    if (resources)
        TemplateReader(value, whence, out).readResources(*resources);
    else if (!typeOf(value).empty())
        TemplateReader(value, whence, out).readResource(value, whence.at, {});
    else if (isCloudFormationPiece(value))
        readCloudFormationPiece(value, whence, out);
    if (out.resources.size() + out.issues.size() == before)
        out.skipped = Texts::tr("This CloudFormation template has no resource of App Mesh.");
}

} // namespace

/// A template of CloudFormation, of SAM, or one that the CDK wrote; a resource of one, or its Properties
/// alone.
const Format cloudFormationFormat{"cloudformation", claimsCloudFormation, readCloudFormation};

} // namespace meshwright
