// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/block_reader.h"

#include "models/formats/terraform/block_names.h"
#include "models/formats/terraform/block_values.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// More places of their own a resource does not get: every look-up goes through all of them. What is then
/// found around a place is near enough.
constexpr std::size_t mostOrigins = 200;

struct Place
{
    Pointer inResource;
    Pointer inFile;
};

const json* partOf(const json* pending, std::size_t index)
{
    return pending && pending->is_array() && index < pending->size() ? &(*pending)[index] : nullptr;
}

/// One walk over the shapes and what a tool has written, side by side.
class BlockReader
{
public:
    BlockReader(const BlockStyle& style, const Whence& whence, bool isInLists, ResourceInFile& out)
        : m_style(style),
          m_whence(whence),
          m_isInLists(isInLists),
          m_out(out)
    {}

    /// The members of @p object that @p shape knows; they are taken out of it.
    json members(const schema::Shape& shape, json& object, const Place& here, const json* pending);

private:
    std::string keyIn(const json& object, const schema::Shape& shape, const schema::Field& field) const;
    std::optional<json> value(const schema::Field& field, json& written, const Place& here,
                              const json* pending);
    json block(const schema::Shape& shape, json& written, const Place& here, const json* pending);
    json object(const schema::Shape& shape, json& written, const Place& here, const json* pending);
    json list(const schema::Field& item, json& written, const Place& here, const json* pending);
    json map(json& written, const Place& here);
    void addDynamic(const schema::Shape& shape, const json& dynamic, json& out) const;
    void addRest(const schema::Shape& shape, json& written, const Place& here, json& out);
    void addOrigin(const Place& here, Spelling spelling);

    const BlockStyle& m_style;
    const Whence& m_whence;
    bool m_isInLists; ///< the blocks, as a rule
    ResourceInFile& m_out;
};

void BlockReader::addOrigin(const Place& here, Spelling spelling)
{
    if (m_out.origins.size() < mostOrigins)
        m_out.origins.push_back({here.inResource, here.inFile, spelling});
}

/// What @p field is called in @p object. The tags that a resource has are its own and those of all resources.
std::string BlockReader::keyIn(const json& object, const schema::Shape& shape,
                               const schema::Field& field) const
{
    const json* all = field.key == "tags" ? member(object, m_style.allTags) : nullptr;
    return all && all->is_object() && !all->empty() ? m_style.allTags : m_style.key(shape, field);
}

json BlockReader::members(const schema::Shape& shape, json& object, const Place& here, const json* pending)
{
    json out = json::object();
    for (const schema::Field& field : shape.fields) {
        const std::string name(field.key);
        const std::string key = keyIn(object, shape, field);
        const auto found = object.find(key);
        if (found == object.end()) {
            if (boolean(member(pending, key)) == true && !isAnsweredByService(shape, field))
                out[name] = unknownValue("after_unknown");
            continue;
        }
        auto read = value(field, *found, {here.inResource / name, here.inFile / key}, member(pending, key));
        if (read)
            out[name] = std::move(*read);
        object.erase(found);
    }
    return out;
}

/// What @p written is; nullopt when it says that nothing is set.
std::optional<json> BlockReader::value(const schema::Field& field, json& written, const Place& here,
                                       const json* pending)
{
    if (m_style.meaning)
        if (auto meant = m_style.meaning(written, m_whence))
            written = std::move(*meant);
    if (isUnknown(written))
        return std::move(written);
    if (isUnset(field, written))
        return {};
    if (const schema::Shape* shape = schema::shapeOf(field))
        return block(*shape, written, here, pending);
    if (isWrittenAsMap(field))
        return map(written, here);
    if (const schema::Field* item = schema::itemOf(field))
        return list(*item, written, here, pending);
    return asWanted(std::move(written), &field);
}

json BlockReader::block(const schema::Shape& shape, json& written, const Place& here, const json* pending)
{
    const bool isList = written.is_array();
    if (isList && written.size() > 1)
        return std::move(written); // which of them counts nobody knows
    if (!isList && m_isInLists && written.is_object())
        addOrigin(here, m_style.whereLists);
    if (!isList)
        return object(shape, written, here, pending);
    json only = written.empty() || written[0].is_null() ? json::object() : std::move(written[0]);
    const Place inside{here.inResource, here.inFile / std::size_t(0)};
    if (!m_isInLists)
        addOrigin(inside, m_style.whereObjects);
    return object(shape, only, inside, partOf(pending, 0));
}

json BlockReader::object(const schema::Shape& shape, json& written, const Place& here, const json* pending)
{
    if (m_style.meaning)
        if (auto meant = m_style.meaning(written, m_whence))
            return std::move(*meant);
    if (!written.is_object())
        return std::move(written);
    json out = members(shape, written, here, pending);
    addRest(shape, written, here, out);
    return out;
}

json BlockReader::list(const schema::Field& item, json& written, const Place& here, const json* pending)
{
    const schema::Shape* shape = schema::shapeOf(item);
    json out = json::array();
    if (shape && written.is_object()) { // one block of them, written as such
        addOrigin({here.inResource / std::size_t(0), here.inFile},
                  m_isInLists ? m_style.whereLists : m_style.whereObjects);
        out.push_back(object(*shape, written, {here.inResource / std::size_t(0), here.inFile}, nullptr));
        return out;
    }
    if (!written.is_array())
        return std::move(written);
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (shape && written[i].is_null())
            written[i] = json::object();
        const Place inside{here.inResource / i, here.inFile / i};
        if (shape)
            out.push_back(object(*shape, written[i], inside, partOf(pending, i)));
        else if (auto read = value(item, written[i], inside, partOf(pending, i)))
            out.push_back(std::move(*read));
        else // an item is there, however empty it is
            out.push_back(std::move(written[i]));
    }
    return out;
}

/// Keys and values as the API lists them.
json BlockReader::map(json& written, const Place& here)
{
    addOrigin(here, allInOnePlace);
    if (!written.is_object())
        return std::move(written);
    static constexpr schema::Field text{"", "", schema::Text{}};
    json out = json::array();
    for (auto& [key, mapped] : written.items()) {
        if (mapped.is_null())
            continue;
        addOrigin({here.inResource / out.size(), here.inFile / key}, allInOnePlace);
        auto meant = m_style.meaning ? m_style.meaning(mapped, m_whence) : std::nullopt;
        out.push_back(
            {{"key", key}, {"value", meant ? std::move(*meant) : asWanted(std::move(mapped), &text)}});
    }
    return out;
}

/// Blocks that are made once for each of something that only Terraform knows.
void BlockReader::addDynamic(const schema::Shape& shape, const json& dynamic, json& out) const
{
    const auto names = [](const json& one, const std::string& key) { return member(one, key) != nullptr; };
    for (const schema::Field& field : shape.fields) {
        const std::string key = m_style.key(shape, field);
        const bool isMade = names(dynamic, key) || std::ranges::any_of(items(&dynamic), [&](const json& one) {
                                return names(one, key);
                            });
        if (!isMade)
            continue;
        json unknown = unknownValue("dynamic \"" + key + '"');
        json& place = out[std::string(field.key)];
        if (!std::holds_alternative<schema::List>(field.kind))
            place = std::move(unknown);
        else if (place.is_array())
            place.push_back(std::move(unknown));
        else
            place = json::array({std::move(unknown)});
    }
}

/// What is left of @p written, which the API does not know.
void BlockReader::addRest(const schema::Shape& shape, json& written, const Place& here, json& out)
{
    for (auto& [key, rest] : written.items()) {
        if (m_style.isWritten && key == "dynamic")
            addDynamic(shape, rest, out);
        else if (std::ranges::find(m_style.beside, key) != m_style.beside.end() || isNothing(rest))
            continue;
        else if (isBeyondApi(shape, key))
            m_out.leftBehind.push_back(here.inFile / key);
        else
            out.emplace(camelCase(key), std::move(rest));
    }
}

/// The owner of the mesh is asked for only when it is another account than the resource's.
void dropOwnAccount(const json& attributes, const Pointer& at, const BlockStyle& style, ResourceInFile& out)
{
    static constexpr schema::Field owner{"meshOwner", "", schema::Text{}};
    static constexpr schema::Field resourceOwner{"resourceOwner", "", schema::Text{}};
    static constexpr schema::Shape none{"", {}};
    const auto ofMesh = text(member(out.input, owner.key));
    if (!ofMesh || ofMesh != text(member(attributes, style.key(none, resourceOwner))))
        return;
    out.input.erase(std::string(owner.key));
    out.leftBehind.push_back(at / style.key(none, owner));
}

/// What the API does not know of a whole resource.
void leaveRest(json& attributes, const Pointer& at, const BlockStyle& style, ResourceInFile& out)
{
    for (auto& [key, rest] : attributes.items()) {
        const bool isOfTool = std::ranges::find(style.beside, key) != style.beside.end();
        if (key == "tags") // they are among all tags
            continue;
        if (style.isWritten && !isOfTool)
            out.input.emplace(camelCase(key), std::move(rest));
        else
            out.leftBehind.push_back(at / key);
    }
}

} // namespace

ResourceInFile readBlocks(Kind kind, json& attributes, const Whence& whence, const BlockStyle& style,
                          std::string_view format, const json* pending)
{
    const json* spec = member(attributes, "spec");
    const bool isInLists = style.whereLists && !(style.isWritten && spec && spec->is_object());
    ResourceInFile out;
    out.kind = kind;
    out.format = format;
    out.origins = {{Pointer(), whence.at, isInLists ? style.whereLists : style.whereObjects}};
    if (!attributes.is_object()) {
        out.input = std::move(attributes);
        return out;
    }
    BlockReader reader(style, whence, isInLists, out);
    out.input =
        reader.members(*schema::shapeOf(schema::createInput(kind)), attributes, {{}, whence.at}, pending);
    dropOwnAccount(attributes, whence.at, style, out);
    leaveRest(attributes, whence.at, style, out);
    return out;
}

} // namespace meshwright
