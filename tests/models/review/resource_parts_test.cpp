// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/review/resource_parts.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// The parts of a resource, with their lines.
std::string partLines(Kind kind, const char* input)
{
    std::string out;
    for (const ResourcePart& part : partsOf(kind, json::parse(input))) {
        out += '[' + part.title.toStdString() + "] " + part.at.text() + '\n';
        for (const ResourceLine& line : part.lines)
            out += std::string(static_cast<std::size_t>(line.depth) * 2, ' ') + line.label.toStdString() +
                   '=' + line.value.toStdString() + '\n';
    }
    return out;
}

} // namespace

TEST(ResourceParts, AreTheNamesAndEachMemberOfTheSpec)
{
    EXPECT_EQ(partLines(Kind::VirtualService, R"({"meshName": "shop", "virtualServiceName": "a.local",
  "spec": {"provider": {"virtualNode": {"virtualNodeName": "a"}}}})"),
              "[Name and tags] \n"
              "Mesh name=shop\n"
              "Virtual service name=a.local\n"
              "[Provider] /spec/provider\n"
              "Provider › Virtual node=\n"
              "  Virtual node name=a\n");
}

TEST(ResourceParts, WhatNobodyKnowsIsAPartAsWell)
{
    const std::string lines =
        partLines(Kind::VirtualRouter, R"({"virtualRouterName": "r", "spec": {"unheardOf": {"a": 1}}})");
    EXPECT_NE(lines.find("/spec/unheardOf"), std::string::npos) << lines;
    EXPECT_EQ(partLines(Kind::Mesh, "[]"), "");
}

TEST(ResourceParts, APlaceIsInThePartItStandsIn)
{
    const auto parts = partsOf(Kind::VirtualRouter, json::parse(R"({"virtualRouterName": "r",
  "spec": {"listeners": [{"portMapping": {"port": 1, "protocol": "http"}}]}})"));
    EXPECT_EQ(partWith(parts, Pointer("/spec/listeners/0/portMapping/port")), 1U);
    EXPECT_EQ(partWith(parts, Pointer("/virtualRouterName")), 0U);
    EXPECT_EQ(partWith(parts, Pointer("/spec/other")), 0U);
}

} // namespace meshwright
