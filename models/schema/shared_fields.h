// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"
#include "models/schema/references.h"

#include <QtGlobal>

#include <array>
#include <optional>

// App Mesh API 2019-01-25: what the inputs of several kinds share.
namespace meshwright::schema {

/// @p field without a part of its own in words().
constexpr Field silent(Field field)
{
    field.isSilent = true;
    return field;
}

// ---- around the spec
inline constexpr Field meshNameField{
    "meshName",
    QT_TRANSLATE_NOOP("schema", "Mesh name"),
    Text{.min = 1, .max = 255, .names = &homeMesh},
    Required,
    QT_TRANSLATE_NOOP("schema", "The name of the mesh, not its ARN. It cannot be changed afterwards."),
    "shop"};
inline constexpr Field meshOwnerField{
    "meshOwner",
    QT_TRANSLATE_NOOP("schema", "Mesh owner"),
    Text{12, 12},
    Optional,
    QT_TRANSLATE_NOOP("schema",
                      "The 12-digit account id of the mesh's owner, only if the mesh is shared with you."),
    "111122223333"};
inline constexpr Field clientTokenField{
    "clientToken",
    QT_TRANSLATE_NOOP("schema", "Client token"),
    Text{},
    Optional,
    QT_TRANSLATE_NOOP(
        "schema",
        "Makes a repeated request safe: the same token never creates twice. Up to 36 letters, digits, hyphens and "
        "underscores; the AWS tools fill it in themselves."),
    ""};

inline constexpr Field tagFields[] = {
    {"key", QT_TRANSLATE_NOOP("schema", "Key"), Text{1, 128}, Required,
     QT_TRANSLATE_NOOP("schema", "1 to 128 characters, unique in this list; not starting with aws:."),
     "team"},
    {"value", QT_TRANSLATE_NOOP("schema", "Value"), Text{0, 256}, Required,
     QT_TRANSLATE_NOOP("schema", "Up to 256 characters; may be empty."), "payments"},
};
inline constexpr Shape tagRef{"TagRef", tagFields};
inline constexpr Field tag{"", QT_TRANSLATE_NOOP("schema", "Tag"), Struct{&tagRef}};

constexpr Field specField(const Shape& spec, Need need = Required)
{
    return silent({"spec", QT_TRANSLATE_NOOP("schema", "Settings"), Struct{&spec}, need, ""});
}

constexpr Field tagsField(const char* help)
{
    return {"tags", QT_TRANSLATE_NOOP("schema", "Tags"), List{&tag, 0, 50}, Optional, help};
}

/// The members of an update input: those of the @p create input less the tags.
template <std::size_t size>
constexpr std::array<Field, size - 1> lessTags(const Field (&create)[size])
{
    std::array<Field, size - 1> update{};
    std::size_t next = 0;
    for (const Field& field : create)
        if (field.key != "tags")
            update[next++] = field;
    return update;
}

// ---- in several specs
inline constexpr Word protocols[] = {{"http", "HTTP"}, {"http2", "HTTP/2"}, {"grpc", "gRPC"}, {"tcp", "TCP"}};

inline constexpr Word ipPreferences[] = {
    {"IPv6_PREFERRED", QT_TRANSLATE_NOOP("schema", "IPv6 preferred")},
    {"IPv4_PREFERRED", QT_TRANSLATE_NOOP("schema", "IPv4 preferred")},
    {"IPv6_ONLY", QT_TRANSLATE_NOOP("schema", "IPv6 only")},
    {"IPv4_ONLY", QT_TRANSLATE_NOOP("schema", "IPv4 only")},
};

inline constexpr Word durationUnits[] = {{"s", QT_TRANSLATE_NOOP("schema", "seconds")},
                                         {"ms", QT_TRANSLATE_NOOP("schema", "milliseconds")}};
inline constexpr Field durationFields[] = {
    {"value", QT_TRANSLATE_NOOP("schema", "Value"), Integer{0, std::nullopt}, Optional,
     QT_TRANSLATE_NOOP("schema", "A whole number, 0 or more.")},
    {"unit", QT_TRANSLATE_NOOP("schema", "Unit"), Enum{durationUnits}, Optional, ""},
};
inline constexpr Shape duration{"Duration", durationFields};

/// Of the timeouts of a listener, and of those of a route.
inline constexpr Field idleField{
    "idle",
    QT_TRANSLATE_NOOP("schema", "Idle duration"),
    Struct{&duration},
    Optional,
    QT_TRANSLATE_NOOP("schema", "How long a connection may carry nothing before it is closed."),
    QT_TRANSLATE_NOOP("schema", "300 seconds (default)")};

} // namespace meshwright::schema
