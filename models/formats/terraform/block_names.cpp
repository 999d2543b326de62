// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/block_names.h"

#include "models/schema/inputs.h"

#include <variant>

namespace meshwright {

namespace {

using KeyOf = std::string (*)(const schema::Shape&, const schema::Field&);

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char inSmall(char c)
{
    return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether @p field is the name of the resource that @p shape, "CreateVirtualNodeInput", creates.
bool isOwnName(const schema::Shape& shape, const schema::Field& field)
{
    static constexpr std::string_view before = "Create";
    static constexpr std::string_view after = "Input";
    static constexpr std::string_view name = "Name";
    std::string_view of = shape.name;
    if (!of.starts_with(before) || !of.ends_with(after) || !field.key.ends_with(name))
        return false;
    of = of.substr(before.size(), of.size() - before.size() - after.size());
    const std::string_view named = field.key.substr(0, field.key.size() - name.size());
    return !of.empty() && !named.empty() && inSmall(of.front()) == named.front() &&
           of.substr(1) == named.substr(1);
}

bool isListOfBlocks(const schema::Field& field)
{
    const schema::Field* item = schema::itemOf(field);
    return item && schema::shapeOf(*item) && !isWrittenAsMap(field);
}

/// Terraform's schema allows these blocks several times, though the API has one of each: Pulumi has lists.
bool isListInPulumi(const schema::Shape& shape, const schema::Field& field)
{
    return std::string_view(shape.name) == "VirtualNodeConnectionPool" && field.key != "grpc";
}

/// How a tool writes members: what it calls those that the API knows, and what the others have been called.
struct Writing
{
    KeyOf key;
    std::string (*unknownKey)(std::string_view);
    bool isInLists; ///< a block is a list of one
};

/// The way from @p from to @p at, as in a Spelling.
Pointer spelt(const Writing& writing, Kind kind, const Pointer& from, const Pointer& at)
{
    const std::size_t begin = from.keys().size();
    const schema::Field* here = &schema::createInput(kind);
    bool isInList = false; // what follows is in the only item of a list
    std::size_t level = 0;
    Pointer out;
    for (const std::string& name : at.keys()) {
        const schema::Shape* shape = here ? schema::shapeOf(*here) : nullptr;
        const schema::Field* next = shape ? shape->field(name) : here ? schema::itemOf(*here) : nullptr;
        if (level >= begin) {
            if (isInList && level > begin)
                out = out / std::size_t(0);
            out = out / (!shape ? name : next ? writing.key(*shape, *next) : writing.unknownKey(name));
            if (shape && next && isWrittenAsMap(*next))
                return out;
        }
        isInList = writing.isInLists && shape && next && schema::shapeOf(*next);
        here = next;
        ++level;
    }
    return out;
}

std::string sameKey(std::string_view key)
{
    return std::string(key);
}

} // namespace

std::string snakeCase(std::string_view camel)
{
    std::string out;
    for (const char c : camel) {
        if (isCapital(c))
            out += '_';
        out += inSmall(c);
    }
    return out;
}

std::string camelCase(std::string_view snake)
{
    std::string out;
    for (std::size_t i = 0; i < snake.size(); ++i) {
        const bool isJoint = snake[i] == '_' && !out.empty() && i + 1 < snake.size() && snake[i + 1] >= 'a' &&
                             snake[i + 1] <= 'z';
        out += isJoint ? static_cast<char>(snake[++i] - 'a' + 'A') : snake[i];
    }
    return snakeCase(out) == snake ? out : std::string(snake);
}

bool isWrittenAsMap(const schema::Field& field)
{
    return std::holds_alternative<schema::List>(field.kind) &&
           (field.key == "tags" || field.key == "attributes");
}

std::string terraformKey(const schema::Shape& shape, const schema::Field& field)
{
    if (isOwnName(shape, field))
        return "name";
    std::string out = snakeCase(field.key);
    if (isListOfBlocks(field) && out.ends_with('s'))
        out.pop_back();
    return out;
}

std::string pulumiKey(const schema::Shape& shape, const schema::Field& field)
{
    if (isOwnName(shape, field))
        return "name";
    std::string out(field.key);
    const bool isList = std::holds_alternative<schema::List>(field.kind) || isListInPulumi(shape, field);
    if (isList && !out.ends_with('s'))
        out += 's';
    return out;
}

std::optional<Kind> terraformKind(std::string_view type)
{
    static constexpr std::string_view family = "aws_appmesh_";
    if (!type.starts_with(family))
        return {};
    for (const Kind kind : allKinds())
        if (snakeCase(resourceOf(kind).wrapper) == type.substr(family.size()))
            return kind;
    return {};
}

std::optional<Kind> pulumiKind(std::string_view type)
{
    for (const Kind kind : allKinds()) {
        const Resource& resource = resourceOf(kind);
        if (type == std::string("aws:appmesh/") + resource.wrapper + ':' + resource.operation)
            return kind;
    }
    return {};
}

Pointer terraformLists(Kind kind, const Pointer& from, const Pointer& at)
{
    return spelt({terraformKey, snakeCase, true}, kind, from, at);
}

Pointer terraformObjects(Kind kind, const Pointer& from, const Pointer& at)
{
    return spelt({terraformKey, snakeCase, false}, kind, from, at);
}

Pointer pulumiObjects(Kind kind, const Pointer& from, const Pointer& at)
{
    return spelt({pulumiKey, sameKey, false}, kind, from, at);
}

Pointer allInOnePlace(Kind, const Pointer&, const Pointer&)
{
    return {};
}

} // namespace meshwright
