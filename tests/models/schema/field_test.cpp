// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/inputs.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Words, NameAPlaceAsAPersonWould)
{
    EXPECT_EQ(schema::words(schema::createVirtualNode(), Pointer()), QStringLiteral("Virtual node"));
    EXPECT_EQ(schema::words(schema::createVirtualNode(), Pointer("/virtualNodeName")),
              QStringLiteral("Virtual node name"));
    EXPECT_EQ(schema::words(schema::createVirtualNode(), Pointer("/spec/listeners/1/healthCheck/path")),
              QStringLiteral("Listener 2 › Health check › Path"));
    EXPECT_EQ(schema::words(schema::createVirtualNode(), Pointer("/spec/listeners/0/portMapping/port")),
              QStringLiteral("Listener 1 › Port"));
    EXPECT_EQ(schema::words(schema::createVirtualNode(), Pointer("/spec/nonsense")),
              QStringLiteral("/spec/nonsense"));
}

TEST(Words, NameAPlaceOfEveryKind)
{
    const auto words = [](Kind kind, const char* at) {
        return schema::words(schema::createInput(kind), Pointer(at)).toStdString();
    };
    EXPECT_EQ(words(Kind::Mesh, ""), "Mesh");
    EXPECT_EQ(words(Kind::Mesh, "/spec/egressFilter/type"), "Egress filter › Allowed traffic");
    EXPECT_EQ(words(Kind::VirtualNode, "/spec/backends/0/virtualService/virtualServiceName"),
              "Backend 1 › Virtual service › Virtual service name or ARN");
    EXPECT_EQ(words(Kind::VirtualService, "/spec/provider/virtualRouter/virtualRouterName"),
              "Provider › Virtual router name");
    EXPECT_EQ(words(Kind::VirtualRouter, "/spec/listeners/0/portMapping/port"), "Listener 1 › Port");
    EXPECT_EQ(words(Kind::Route, "/spec/httpRoute/action/weightedTargets/1/virtualNode"),
              "HTTP route › Target 2 › Virtual node");
    EXPECT_EQ(words(Kind::Route, "/spec/http2Route/match/headers/0/match/range/end"),
              "HTTP/2 route › Match › Header 1 › Range › Up to");
    EXPECT_EQ(words(Kind::Route, "/spec/tcpRoute/timeout/idle"), "TCP route › Timeouts › Idle duration");
    EXPECT_EQ(words(Kind::VirtualGateway, "/spec/listeners/0/tls/certificate/file/privateKey"),
              "Listener 1 › Certificate method › Private key");
    EXPECT_EQ(words(Kind::GatewayRoute, "/spec/httpRoute/action/target/virtualService/virtualServiceName"),
              "HTTP gateway route › Target › Virtual service name");
    EXPECT_EQ(words(Kind::GatewayRoute, "/spec/httpRoute/action/rewrite/path/exact"),
              "HTTP gateway route › Rewrite › Path › Exact path");
    EXPECT_EQ(words(Kind::GatewayRoute, "/spec/tcpRoute"), "/spec/tcpRoute");
}

TEST(FieldAt, KnowsEveryPlaceOfTheApiAndNoOther)
{
    const schema::Field& node = schema::createVirtualNode();
    const schema::Field* port = schema::fieldAt(node, Pointer("/spec/listeners/7/portMapping/port"));
    ASSERT_NE(port, nullptr);
    EXPECT_EQ(std::get<schema::Integer>(port->kind).max, 65535);
    EXPECT_EQ(schema::fieldAt(node, Pointer("/spec/listeners/x")), nullptr);
    EXPECT_EQ(schema::fieldAt(node, Pointer("/spec/listeners/0/path")), nullptr);
}

TEST(FieldAt, StartsAtTheInputItIsGiven)
{
    const Pointer priority("/spec/priority");
    const schema::Field* ofRoute = schema::fieldAt(schema::createInput(Kind::Route), priority);
    ASSERT_NE(ofRoute, nullptr);
    EXPECT_EQ(std::get<schema::Integer>(ofRoute->kind).max, 1000);
    EXPECT_EQ(schema::fieldAt(schema::createInput(Kind::VirtualNode), priority), nullptr);
    EXPECT_NE(schema::fieldAt(schema::createInput(Kind::Route), Pointer("/tags")), nullptr);
    EXPECT_EQ(schema::fieldAt(schema::updateInput(Kind::Route), Pointer("/tags")), nullptr);
}

TEST(Fields, AreCalledSomethingAndHaveOneMemberOfAName)
{
    const auto check = [](const auto& self, const schema::Field& field, const Pointer& at) -> void {
        EXPECT_STRNE(field.label, "") << at.text();
        if (const schema::Shape* shape = schema::shapeOf(field)) {
            for (const schema::Field& member : shape->fields) {
                EXPECT_EQ(shape->field(member.key), &member)
                    << (at / member.key).text() << " stands there twice";
                self(self, member, at / member.key);
            }
        } else if (const auto* list = std::get_if<schema::List>(&field.kind)) {
            EXPECT_EQ(list->item->key, "") << at.text();
            self(self, *list->item, at / std::size_t(0));
        }
    };
    for (const Kind kind : allKinds())
        check(check, schema::createInput(kind), Pointer());
}

} // namespace meshwright
