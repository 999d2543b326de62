// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/references.h"
#include "models/schema/inputs.h"
#include "models/schema/references.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace meshwright {

namespace {

using Lines = std::vector<std::string>;

Lines places(Kind kind)
{
    Lines lines;
    for (const schema::ReferencePlace& place : schema::referencePlaces(kind)) {
        std::string line;
        for (const std::string_view key : place.keys)
            line += '/' + std::string(key);
        line += place.names.isHome ? " is of the " : " names a ";
        line += kindWords(place.names.kind).toStdString();
        lines.push_back(line + (place.names.isNameOrArn ? " or its ARN" : ""));
    }
    return lines;
}

/// An input that has @p name at @p keys, in each list behind another item, and nothing else.
json inputWith(const char* name, std::span<const std::string_view> keys)
{
    if (keys.empty())
        return name;
    json inner = inputWith(name, keys.subspan(1));
    if (keys.front() == schema::everyItem)
        return json::array_t{json::object(), std::move(inner)};
    json out = json::object();
    out[std::string(keys.front())] = std::move(inner);
    return out;
}

/// What models/meshes finds that @p input uses: "virtual node orders".
Lines referencesOf(Kind kind, const json& input)
{
    Lines out;
    for (const Reference& reference :
         referencesIn(ResourceId{kind, {}}, json{{resourceOf(kind).wrapper, input}}))
        out.push_back(kindWords(reference.kind).toStdString() + ' ' + reference.target);
    return out;
}

/// The kind of which a member called @p key gives the name.
std::optional<Kind> calledLike(std::string_view key)
{
    for (const Kind kind : allKinds())
        if (key == resourceOf(kind).name || key == resourceOf(kind).wrapper)
            return kind;
    return {};
}

/// Looks below @p field, of an input of @p kind, for texts that are called like a name and name nothing.
void findNameless(Kind kind, const schema::Field& field, const Pointer& at, Lines& out)
{
    if (const schema::Shape* shape = schema::shapeOf(field)) {
        for (const schema::Field& member : shape->fields)
            findNameless(kind, member, at / member.key, out);
    } else if (const auto* list = std::get_if<schema::List>(&field.kind)) {
        findNameless(kind, *list->item, at / schema::everyItem, out);
    } else if (const auto* text = std::get_if<schema::Text>(&field.kind)) {
        const auto named = calledLike(field.key);
        const bool isOwnName = at == Pointer() / resourceOf(kind).name;
        if (named && !isOwnName && !(text->names && text->names->kind == *named))
            out.push_back(at.text());
    }
}

} // namespace

// Written out: derived from the tables it would say that they say what they say.
TEST(ReferencePlaces, AreWhereTheApiNamesAnotherResource)
{
    EXPECT_EQ(places(Kind::Mesh), Lines());
    EXPECT_EQ(
        places(Kind::VirtualNode),
        Lines({"/meshName is of the mesh",
               "/spec/backends/*/virtualService/virtualServiceName names a virtual service or its ARN"}));
    EXPECT_EQ(places(Kind::VirtualService),
              Lines({"/meshName is of the mesh",
                     "/spec/provider/virtualRouter/virtualRouterName names a virtual router",
                     "/spec/provider/virtualNode/virtualNodeName names a virtual node"}));
    EXPECT_EQ(places(Kind::VirtualRouter), Lines({"/meshName is of the mesh"}));
    EXPECT_EQ(places(Kind::Route),
              Lines({"/meshName is of the mesh", "/virtualRouterName is of the virtual router",
                     "/spec/httpRoute/action/weightedTargets/*/virtualNode names a virtual node",
                     "/spec/http2Route/action/weightedTargets/*/virtualNode names a virtual node",
                     "/spec/grpcRoute/action/weightedTargets/*/virtualNode names a virtual node",
                     "/spec/tcpRoute/action/weightedTargets/*/virtualNode names a virtual node"}));
    EXPECT_EQ(places(Kind::VirtualGateway), Lines({"/meshName is of the mesh"}));
    EXPECT_EQ(
        places(Kind::GatewayRoute),
        Lines({"/meshName is of the mesh", "/virtualGatewayName is of the virtual gateway",
               "/spec/httpRoute/action/target/virtualService/virtualServiceName names a virtual service",
               "/spec/http2Route/action/target/virtualService/virtualServiceName names a virtual service",
               "/spec/grpcRoute/action/target/virtualService/virtualServiceName names a virtual service"}));
}

TEST(ReferencePlaces, LeaveNoMemberOutThatIsCalledLikeTheNameOfAKind)
{
    Lines nameless;
    for (const Kind kind : allKinds())
        findNameless(kind, schema::createInput(kind), Pointer(), nameless);
    EXPECT_EQ(nameless, Lines());
}

TEST(ReferencePlaces, AreEachLookedAtForWhatAResourceUses)
{
    for (const Kind kind : allKinds())
        for (const schema::ReferencePlace& place : schema::referencePlaces(kind)) {
            const Lines uses{kindWords(place.names.kind).toStdString() + " named"};
            EXPECT_EQ(referencesOf(kind, inputWith("named", place.keys)), place.names.isHome ? Lines() : uses)
                << kindWords(kind).toStdString() << " at " << place.keys.back();
        }
}

TEST(ReferencePlaces, AreLookedAtInEveryItemOfAList)
{
    const json route = json::parse(R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all",
        "spec": {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 90},
                                                             {"virtualNode": "orders-v2", "weight": 10}]}}}})");
    EXPECT_EQ(referencesOf(Kind::Route, route), Lines({"virtual node orders-v1", "virtual node orders-v2"}));
}

TEST(Kinds, CanBeCreatedInTheirOrder)
{
    std::vector<Kind> there;
    for (const Kind kind : allKinds()) {
        for (const schema::ReferencePlace& place : schema::referencePlaces(kind)) {
            const bool isBackend =
                kind == Kind::VirtualNode && !place.names.isHome; // taken before it is there
            EXPECT_TRUE(isBackend || std::ranges::find(there, place.names.kind) != there.end())
                << kindWords(kind).toStdString() << " names a " << kindWords(place.names.kind).toStdString();
        }
        there.push_back(kind);
    }
}

} // namespace meshwright
