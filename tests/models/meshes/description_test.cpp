// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/description.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(AsDescription, TakesEveryShapeANodeIsKeptIn)
{
    const struct
    {
        const char* file;
        const char* description;
    } rows[] = {
        // describe output
        {R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}}})",
         R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}}})"},
        // the same with what a place keeps beside it
        {R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}}, "tags": []})",
         R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}}, "tags": []})"},
        // without the wrapper
        {R"({"meshName": "m", "virtualNodeName": "n", "spec": {}, "status": {"status": "ACTIVE"}})",
         R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}, "status": {"status": "ACTIVE"}}})"},
        // create input
        {R"({"meshName": "m", "virtualNodeName": "n", "spec": {}, "tags": [{"key": "a", "value": "b"}], "clientToken": "t"})",
         R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}}, "tags": [{"key": "a", "value": "b"}], "clientToken": "t"})"},
        // a template with the spec alone, and the bare spec
        {R"({"spec": {"listeners": []}})",
         R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": []}}})"},
        {R"({"listeners": []})",
         R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": []}}})"},
        // wrong values stay as they are, for check() to find
        {R"({"meshName": 5, "spec": 1})",
         R"({"virtualNode": {"meshName": 5, "virtualNodeName": "orders", "spec": 1}})"},
        // none of them
        {R"([])", "null"},
        {R"("text")", "null"},
        {R"({})", "null"},
        {R"({"virtualNode": []})", "null"},
        {R"({"virtualRouter": {"spec": {}}})", "null"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.file);
        const auto description = asDescription(json::parse(row.file), nodeResource, "shop", "orders");
        EXPECT_EQ(description.value_or(json()), json::parse(row.description));
    }
}

TEST(AsDescription, DoesNotTakeANodeForAMesh)
{
    EXPECT_FALSE(asDescription(json::parse(R"({"listeners": []})"), meshResource, "shop", "shop"));
    EXPECT_EQ(asDescription(json::parse(R"({"meshName": "m", "spec": {}})"), meshResource, "shop", "shop"),
              json::parse(R"({"mesh": {"meshName": "m", "spec": {}}})"));
}

TEST(CreateInput, LeavesBehindWhatTheServiceAdded)
{
    const json description = json::parse(R"({
        "virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {"listeners": []}, "surprise": 1,
                        "metadata": {"version": 3}, "status": {"status": "ACTIVE"}},
        "tags": [{"key": "a", "value": "b"}], "clientToken": "t"})");
    EXPECT_EQ(createInput(description), json::parse(R"({
        "meshName": "m", "virtualNodeName": "n", "spec": {"listeners": []}, "surprise": 1,
        "tags": [{"key": "a", "value": "b"}]})"));
    EXPECT_EQ(createInput(json::parse("[1]")), json::object());
}

TEST(Timestamp, ReadsWhatTheCommandLineAndTheServicePrint)
{
    const struct
    {
        json written;
        qint64 milliseconds;
    } rows[] = {
        {"2022-04-06T09:12:24.348000-05:00", 1649254344348},
        {"2022-04-06T14:12:24.348Z", 1649254344348},
        {"2022-04-06T14:12:24+00:00", 1649254344000},
        {1649254344.348, 1649254344348},
        {1649254344, 1649254344000},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.written.dump());
        const QDateTime moment = timestamp(&row.written);
        ASSERT_TRUE(moment.isValid());
        EXPECT_EQ(moment.toMSecsSinceEpoch(), row.milliseconds);
    }
    for (const json& nonsense : {json("yesterday"), json(1e300), json(nullptr), json::array()})
        EXPECT_FALSE(timestamp(&nonsense).isValid()) << nonsense;
    EXPECT_FALSE(timestamp(nullptr).isValid());
}

TEST(Timestamp, IsWrittenAsTheCommandLinePrintsIt)
{
    for (const char* written : {"2022-04-06T09:12:24.348000-05:00", "2022-04-06T09:12:24.348000+05:30",
                                "2022-04-06T09:12:24.000000+00:00", "2022-04-06T09:12:24.007000-00:30"}) {
        const json value = written;
        EXPECT_EQ(timestampText(timestamp(&value)), written);
    }
}

} // namespace meshwright
