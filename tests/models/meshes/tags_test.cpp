// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/field_changes.h"
#include "models/meshes/tags.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

std::string changeLines(const char* before, const char* after)
{
    const auto shown = [](const std::optional<json>& value) {
        return value ? value->dump() : std::string("-");
    };
    std::string out;
    for (const FieldChange& change : fieldChanges(json::parse(before), json::parse(after)))
        out += change.at.string().toStdString() + (change.tag ? " [" + *change.tag + ']' : std::string()) +
               ' ' + shown(change.before) + " > " + shown(change.after) + '\n';
    return out;
}

} // namespace

TEST(TagChanges, AreWhatHasToBeAskedFor)
{
    const json before = json::parse(
        R"([{"key": "a", "value": "1"}, {"key": "b", "value": "2"}, {"key": "c", "value": "3"}])");
    const json after = json::parse(
        R"([{"key": "d", "value": "4"}, {"key": "a", "value": "1"}, {"key": "b", "value": "9"}])");
    EXPECT_EQ(
        tagChanges(before, after),
        (TagChanges{json::parse(R"([{"key": "b", "value": "9"}, {"key": "d", "value": "4"}])"), {"c"}}));
    EXPECT_EQ(tagChanges(before, before), TagChanges());
}

TEST(Tags, WhatIsNoListOfTagsIsNotNoTags)
{
    for (const char* text : {"null", "{}", "\"a\"", R"({"k": "v"})", R"([{"value": "v"}])", R"(["k"])",
                             R"([{"key": 5, "value": "v"}])", R"([{"key": "k", "value": 5}])"}) {
        const json list = json::parse(text);
        EXPECT_EQ(tagsIn(&list), std::nullopt) << text;
    }
    const json none = json::array();
    EXPECT_EQ(tagsIn(&none), Tags());
    EXPECT_EQ(tagsIn(nullptr), std::nullopt);
    const json some = json::parse(R"([{"key": "k"}, {"key": "a", "value": "b"}])");
    EXPECT_EQ(tagsIn(&some), (Tags{{"a", "b"}, {"k", ""}}));
}

TEST(FieldChanges, TellTagsApartByTheirKeys)
{
    const char* before =
        R"({"spec": {"a": 1}, "tags": [{"key": "cost", "value": "1"}, {"key": "env", "value": "prod"}]})";
    EXPECT_EQ(
        changeLines(
            before,
            R"({"spec": {"a": 1}, "tags": [{"key": "env", "value": "prod"}, {"key": "cost", "value": "1"}]})"),
        "")
        << "their order says nothing";
    EXPECT_EQ(
        changeLines(
            before,
            R"({"spec": {"a": 2}, "tags": [{"key": "env", "value": "test"}, {"key": "new", "value": ""}]})"),
        "/spec/a 1 > 2\n/tags [cost] \"1\" > -\n/tags [env] \"prod\" > \"test\"\n/tags [new] - > \"\"\n");
    EXPECT_EQ(changeLines(before, R"({"spec": {"a": 1}})"),
              "/tags [cost] \"1\" > -\n/tags [env] \"prod\" > -\n");
    EXPECT_EQ(changeLines(R"({"tags": []})", R"({"tags": {"k": "v"}})"), "/tags [] > {\"k\":\"v\"}\n")
        << "what is no list of tags is shown as it is";
    EXPECT_EQ(changeLines("[]", "{}"), " [] > {}\n");
}

} // namespace meshwright
