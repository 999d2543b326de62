// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_input.h"

#include "models/formats/cloudformation/cloudformation_call.h"
#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/cloudformation_words.h"
#include "models/formats/reading_rules.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"
#include "models/schema/references.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// So many parts of a resource that stand elsewhere are found again; of more, what they are in.
constexpr std::size_t mostMoved = 1000;

/// The last key of a way while it is gone.
class WayInto
{
public:
    WayInto(std::vector<std::string>& way, std::string key) : m_way(way) { m_way.push_back(std::move(key)); }
    ~WayInto() { m_way.pop_back(); }
    WayInto(const WayInto&) = delete;
    WayInto& operator=(const WayInto&) = delete;

private:
    std::vector<std::string>& m_way;
};

Pointer wayFrom(Pointer from, const std::vector<std::string>& keys)
{
    for (const std::string& key : keys)
        from = from / key;
    return from;
}

/// What @p shape calls @p key but for capital and small letters, nullptr when there is no such member.
const schema::Field* likeIn(const schema::Shape& shape, std::string_view key)
{
    const auto found = std::ranges::find_if(
        shape.fields, [&](const schema::Field& field) { return sameIgnoringCase(field.key, key); });
    return found == shape.fields.end() ? nullptr : &*found;
}

/// What CloudFormation fetches from elsewhere when it deploys a template.
bool isDynamicReference(const json& value)
{
    const auto written = text(&value);
    return written && written->find("{{resolve:") != std::string_view::npos;
}

/// The object has parts that CloudFormation adds: nothing that is missing in it is missed.
bool isCompletedElsewhere(const json& object)
{
    return member(object, "Fn::Transform") != nullptr;
}

} // namespace

ResourceInFile CloudFormationInput::read(const json& properties, std::vector<Issue>& issues)
{
    m_out = ResourceInFile{json::object(), m_kind};
    m_out.origins.push_back({Pointer(), m_at, cloudFormationSpelling});
    m_issues = &issues;
    const schema::Field& input = schema::createInput(m_kind);
    std::optional<json> out = made(properties, &input);
    const bool isKnown = out && !isUnknown(*out);
    if (isKnown)
        m_out.input = *std::move(out);
    if (m_kind != Kind::VirtualService)
        m_out.notMissed.push_back(Pointer() / resourceOf(m_kind).name);
    if (!isKnown || isCompletedElsewhere(properties))
        for (const schema::Field& field : schema::shapeOf(input)->fields)
            m_out.notMissed.push_back(Pointer() / field.key);
    return std::move(m_out);
}

std::optional<json> CloudFormationInput::made(const json& value, const schema::Field* field)
{
    if (isUnknown(value))
        return value;
    if (!functionIn(value))
        return plain(value, field);
    const auto part = m_values.chosen(value);
    return part ? madeOfPart(*part, field) : madeByFunction(value, field);
}

std::optional<json> CloudFormationInput::madeOfPart(const CloudFormationValues::Part& part,
                                                    const schema::Field* field)
{
    const std::size_t before = m_keysInFile.size();
    m_keysInFile.insert(m_keysInFile.end(), part.keys.begin(), part.keys.end());
    noteMoved(field);
    std::optional<json> out = made(*part.value, field);
    m_keysInFile.resize(before);
    return out;
}

std::optional<json> CloudFormationInput::madeByFunction(const json& function, const schema::Field* field)
{
    const auto* text = field ? std::get_if<schema::Text>(&field->kind) : nullptr;
    if (text && text->names && text->names->isNameOrArn)
        if (auto name = m_values.nameBehindArn(function, text->names->kind))
            return name;
    std::optional<json> out = m_values.valueOf(function);
    if (out && !isUnknown(*out))
        return plain(*out, field);
    return out;
}

json CloudFormationInput::plain(const json& value, const schema::Field* field)
{
    if (value.is_object())
        return object(value, field);
    if (value.is_array())
        return list(value, field ? schema::itemOf(*field) : nullptr);
    if (isDynamicReference(value))
        return unknownValue(writtenFunction(value));
    return asWanted(value, field);
}

json CloudFormationInput::object(const json& value, const schema::Field* field)
{
    if (isCompletedElsewhere(value) && !isTop())
        return unknownValue(writtenFunction({{"Fn::Transform", value["Fn::Transform"]}}));
    json out = json::object();
    for (const auto& [key, part] : value.items()) {
        if (key == "Fn::Transform")
            leaveBehind(key);
        else
            addMember(out, key, part, field ? schema::shapeOf(*field) : nullptr);
    }
    return out;
}

json CloudFormationInput::list(const json& value, const schema::Field* field)
{
    json out = json::array();
    for (std::size_t i = 0; i < value.size(); ++i) {
        const WayInto there(m_keys, std::to_string(out.size()));
        const WayInto thereInFile(m_keysInFile, std::to_string(i));
        if (i != out.size())
            noteMoved(field);
        if (auto item = made(value[i], field))
            out.push_back(*std::move(item));
    }
    return out;
}

void CloudFormationInput::addMember(json& to, const std::string& key, const json& value,
                                    const schema::Shape* shape)
{
    std::string name = apiKey(key);
    const schema::Field* field = shape ? shape->field(name) : nullptr;
    const bool isSpelt = cloudFormationKey(name) == key;
    if (shape && (!field || !isSpelt)) {
        field = likeIn(*shape, key);
        name = field ? std::string(field->key) : name;
    }
    if (to.contains(name))
        return shape ? leaveBehind(key) : void();
    const WayInto there(m_keys, name);
    const WayInto thereInFile(m_keysInFile, key);
    if (shape && cloudFormationKey(name) != key) {
        noteMoved(true);
        if (field)
            tellMisspelt(key, cloudFormationKey(name));
    }
    if (auto out = made(value, field))
        to[name] = *std::move(out);
}

void CloudFormationInput::leaveBehind(const std::string& key)
{
    m_out.leftBehind.push_back(inFile() / key);
}

/// What is made just now stands where the spelling alone does not lead to. Nobody asks where parts are that
/// the API does not know.
void CloudFormationInput::noteMoved(bool isOfApi)
{
    if (isOfApi && m_out.origins.size() < mostMoved)
        m_out.origins.push_back({wayFrom(Pointer(), m_keys), inFile(), cloudFormationSpelling});
}

void CloudFormationInput::tellMisspelt(const std::string& key, const std::string& meant)
{
    m_issues->push_back(issueOf(reading::cloudFormationSpelling, inFile(),
                                Texts::tr("CloudFormation calls this %2; %1 may be refused. Write %2.")
                                    .arg(quote(key), quote(meant))));
}

Pointer CloudFormationInput::inFile() const
{
    return wayFrom(m_at, m_keysInFile);
}

} // namespace meshwright
