// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/shared_fields.h"

#include <optional>

// App Mesh API 2019-01-25: what the matches of routes and of gateway routes share.
namespace meshwright::schema {

inline constexpr Field matchPort{
    "port",
    QT_TRANSLATE_NOOP("schema", "Port"),
    Integer{1, 65535},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Only requests that arrive on this port. Needed when there are several "
                                "listeners."),
    "8080"};
constexpr Field priorityField(const char* help)
{
    return {"priority", QT_TRANSLATE_NOOP("schema", "Priority"), Integer{0, 1000}, Optional, help, "0"};
}

// ---- headers and metadata
inline constexpr Field rangeFields[] = {
    {"start", QT_TRANSLATE_NOOP("schema", "From"), Integer{smallestLong, std::nullopt}, Required,
     QT_TRANSLATE_NOOP("schema", "The first whole number that matches."), "1"},
    {"end", QT_TRANSLATE_NOOP("schema", "Up to"), Integer{smallestLong, std::nullopt}, Required,
     QT_TRANSLATE_NOOP("schema", "The first whole number beyond the range: it matches no more."), "100"},
};
inline constexpr Shape matchRange{"MatchRange", rangeFields};
inline constexpr Field valueMatchFields[] = {
    {"exact", QT_TRANSLATE_NOOP("schema", "Exact value"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value is exactly this."), "beta"},
    {"prefix", QT_TRANSLATE_NOOP("schema", "Prefix"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value begins with this."), "beta-"},
    {"suffix", QT_TRANSLATE_NOOP("schema", "Suffix"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value ends with this."), "-beta"},
    {"regex", QT_TRANSLATE_NOOP("schema", "Regular expression"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value as a whole matches this regular expression."), "beta|canary"},
    {"range", QT_TRANSLATE_NOOP("schema", "Range"), Struct{&matchRange}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value is a whole number of this range.")},
};
inline constexpr Shape headerMatchMethod{"HeaderMatchMethod", valueMatchFields};
inline constexpr Field invertField{
    "invert",
    QT_TRANSLATE_NOOP("schema", "Invert"),
    Boolean{QT_TRANSLATE_NOOP("schema", "Yes, what does not match"),
            QT_TRANSLATE_NOOP("schema", "No, what matches")},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Whether requests are taken that do not match."),
    QT_TRANSLATE_NOOP("schema", "No (default)")};
constexpr Field valueMatch(const Shape& shape)
{
    return silent({"match", QT_TRANSLATE_NOOP("schema", "Match"), Union{&shape}, Optional,
                   QT_TRANSLATE_NOOP("schema", "What its value must be. None: it only has to be there.")});
}
inline constexpr Field headerName{"name",   QT_TRANSLATE_NOOP("schema", "Header name"),         Text{1, 50},
                                  Required, QT_TRANSLATE_NOOP("schema", "1 to 50 characters."), "x-version"};
inline constexpr Field metadataName{
    "name",   QT_TRANSLATE_NOOP("schema", "Metadata name"),       Text{1, 50},
    Required, QT_TRANSLATE_NOOP("schema", "1 to 50 characters."), "x-version"};
constexpr Field headersField(const Field& item)
{
    return {"headers", QT_TRANSLATE_NOOP("schema", "Headers"), List{&item, 1, 10}, Optional,
            QT_TRANSLATE_NOOP("schema", "Only requests with all of these headers, 1 to 10.")};
}
constexpr Field metadataField(const Field& item)
{
    return {"metadata", QT_TRANSLATE_NOOP("schema", "Metadata"), List{&item, 1, 10}, Optional,
            QT_TRANSLATE_NOOP("schema", "Only requests with all of this metadata, 1 to 10.")};
}

// ---- what is asked for
inline constexpr Word httpMethods[] = {{"GET", "GET"},         {"HEAD", "HEAD"},     {"POST", "POST"},
                                       {"PUT", "PUT"},         {"DELETE", "DELETE"}, {"CONNECT", "CONNECT"},
                                       {"OPTIONS", "OPTIONS"}, {"TRACE", "TRACE"},   {"PATCH", "PATCH"}};
inline constexpr Field methodField{
    "method", QT_TRANSLATE_NOOP("schema", "Method"), Enum{httpMethods}, Optional,
    QT_TRANSLATE_NOOP("schema", "Only requests with this method. None: any method.")};
inline constexpr Field prefixField{
    "prefix",
    QT_TRANSLATE_NOOP("schema", "Prefix"),
    Text{},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Only paths that begin with this. It begins with a slash; / alone takes "
                                "every path."),
    "/"};
inline constexpr Field pathMatchFields[] = {
    {"exact", QT_TRANSLATE_NOOP("schema", "Exact path"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The path is exactly this."), "/orders/new"},
    {"regex", QT_TRANSLATE_NOOP("schema", "Regular expression"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The path as a whole matches this regular expression."), "/orders/[0-9]+"},
};
inline constexpr Shape httpPathMatch{"HttpPathMatch", pathMatchFields};
inline constexpr Field pathField{
    "path", QT_TRANSLATE_NOOP("schema", "Path"), Struct{&httpPathMatch}, Optional,
    QT_TRANSLATE_NOOP("schema", "Only this path, as it is or as a regular expression.")};

inline constexpr Field parameterMatchFields[] = {
    {"exact", QT_TRANSLATE_NOOP("schema", "Exact value"), Text{}, Optional,
     QT_TRANSLATE_NOOP("schema", "The value is exactly this."), "beta"},
};
inline constexpr Shape queryParameterMatch{"QueryParameterMatch", parameterMatchFields};
inline constexpr Field parameterFields[] = {
    {"name", QT_TRANSLATE_NOOP("schema", "Parameter name"), Text{}, Required,
     QT_TRANSLATE_NOOP("schema", "What stands before the = in the query."), "version"},
    silent({"match", QT_TRANSLATE_NOOP("schema", "Match"), Struct{&queryParameterMatch}, Optional,
            QT_TRANSLATE_NOOP("schema", "What its value must be. None: it only has to be there.")}),
};
inline constexpr Shape httpQueryParameter{"HttpQueryParameter", parameterFields};
inline constexpr Field queryParameter{"", QT_TRANSLATE_NOOP("schema", "Query parameter"),
                                      Struct{&httpQueryParameter}};
inline constexpr Field queryParametersField{
    "queryParameters", QT_TRANSLATE_NOOP("schema", "Query parameters"), List{&queryParameter, 1, 10},
    Optional, QT_TRANSLATE_NOOP("schema", "Only requests with all of these query parameters, 1 to 10.")};

inline constexpr Field grpcServiceName{
    "serviceName",
    QT_TRANSLATE_NOOP("schema", "gRPC service name"),
    Text{},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Only calls of this service, with its package."),
    "shop.Orders"};

} // namespace meshwright::schema
