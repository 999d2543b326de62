// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/schema/inputs.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <algorithm>

// Holds the schema's table against the API model of the installed botocore, in both directions.
namespace meshwright {

namespace {

json described(const schema::Field& field);

template <typename Number>
json orNull(const std::optional<Number>& number)
{
    return number ? json(*number) : json(nullptr);
}

json describedShape(const char* kind, const schema::Shape& shape)
{
    json members = json::object();
    std::vector<std::string> required;
    for (const schema::Field& field : shape.fields) {
        members[std::string(field.key)] = described(field);
        if (field.need == schema::Required)
            required.emplace_back(field.key);
    }
    std::ranges::sort(required);
    return {{"kind", kind}, {"name", shape.name}, {"members", members}, {"required", required}};
}

json describedKind(const schema::Text& text)
{
    const json pattern = text.pattern ? json(text.pattern) : json(nullptr);
    return {{"kind", "text"}, {"min", text.min}, {"max", orNull(text.max)}, {"pattern", pattern}};
}

json describedKind(const schema::Integer& number)
{
    const json least = number.min == schema::smallestLong ? json(nullptr) : json(number.min);
    return {{"kind", "integer"}, {"min", least}, {"max", orNull(number.max)}};
}

json describedKind(const schema::Boolean&)
{
    return {{"kind", "boolean"}};
}

json describedKind(const schema::Enum& choice)
{
    std::vector<std::string> words;
    for (const schema::Word& word : choice.words)
        words.emplace_back(word.value);
    std::ranges::sort(words);
    return {{"kind", "enum"}, {"words", words}};
}

json describedKind(const schema::Struct& object)
{
    return describedShape("struct", *object.shape);
}

json describedKind(const schema::Union& choice)
{
    return describedShape("union", *choice.shape);
}

json describedKind(const schema::List& list)
{
    return {{"kind", "list"}, {"item", described(*list.item)}, {"min", list.min}, {"max", orNull(list.max)}};
}

/// @p field as botocore_shapes.py describes botocore's shapes.
json described(const schema::Field& field)
{
    return std::visit([](const auto& kind) { return describedKind(kind); }, field.kind);
}

/// Every input of the schema by the operation it is for.
json describedInputs()
{
    json inputs = json::object();
    for (const Kind kind : allKinds()) {
        const std::string name = resourceOf(kind).operation;
        inputs["Create" + name] = described(schema::createInput(kind));
        inputs["Update" + name] = described(schema::updateInput(kind));
    }
    return inputs;
}

} // namespace

TEST(Botocore, HasTheSameFieldsAsTheSchema)
{
    const auto python = pythonWithBotocore();
    if (!python)
        GTEST_SKIP() << "no Python has botocore (Debian: python3-botocore)";
    std::string text;
    ASSERT_TRUE(forEachLineOf(*python + " '" MESHWRIGHT_SOURCE_DIR "/tests/models/schema/botocore_shapes.py'",
                              [&](const std::string& line) { text += line; }));
    const json difference = json::diff(describedInputs(), json::parse(text));
    EXPECT_EQ(difference, json::array()) << "to become botocore's, the schema must change by\n"
                                         << difference.dump(2);
}

} // namespace meshwright
