// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/shared_fields.h"

#include <array>
#include <span>

// App Mesh API 2019-01-25: what listeners and logging of a virtual node and of a virtual gateway share.
namespace meshwright::schema {

// ---- connection pool
inline constexpr Field maxPendingRequests{
    "maxPendingRequests",
    QT_TRANSLATE_NOOP("schema", "Maximum pending requests"),
    Integer{1, largestInteger},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Requests that wait once every connection is taken."),
    QT_TRANSLATE_NOOP("schema", "2147483647 (default)")};

// ---- health check
constexpr Field healthCheckProtocol(std::span<const Word> words)
{
    return {"protocol", QT_TRANSLATE_NOOP("schema", "Health check protocol"), Enum{words}, Required,
            QT_TRANSLATE_NOOP(
                "schema", "gRPC needs a service that answers the standard gRPC health checking protocol.")};
}
inline constexpr Field healthCheckPort{
    "port",
    QT_TRANSLATE_NOOP("schema", "Health check port"),
    Integer{1, 65535},
    Optional,
    QT_TRANSLATE_NOOP("schema", "If given, it must be the listener's port."),
    QT_TRANSLATE_NOOP("schema", "The listener's port (default)")};
inline constexpr Field healthyThreshold{
    "healthyThreshold",
    QT_TRANSLATE_NOOP("schema", "Healthy threshold"),
    Integer{2, 10},
    Required,
    QT_TRANSLATE_NOOP("schema", "Successes in a row, 2 to 10, that make the listener healthy."),
    "2"};
inline constexpr Field healthCheckInterval{
    "intervalMillis",
    QT_TRANSLATE_NOOP("schema", "Health check interval"),
    Integer{5000, 300000, "ms"},
    Required,
    QT_TRANSLATE_NOOP("schema", "Time between two checks, 5000 to 300000 ms."),
    "5000"};
inline constexpr Field healthCheckPath{
    "path",
    QT_TRANSLATE_NOOP("schema", "Path"),
    Text{},
    Optional,
    QT_TRANSLATE_NOOP("schema", "What is requested; used for HTTP and HTTP/2 only."),
    "/ping"};
inline constexpr Field healthCheckTimeout{
    "timeoutMillis",
    QT_TRANSLATE_NOOP("schema", "Timeout period"),
    Integer{2000, 60000, "ms"},
    Required,
    QT_TRANSLATE_NOOP("schema", "How long an answer may take, 2000 to 60000 ms."),
    "2000"};
inline constexpr Field unhealthyThreshold{
    "unhealthyThreshold",
    QT_TRANSLATE_NOOP("schema", "Unhealthy threshold"),
    Integer{2, 10},
    Required,
    QT_TRANSLATE_NOOP("schema", "Failures in a row, 2 to 10, that make the listener unhealthy."),
    "2"};

/// What a health check says, with the protocols @p words to choose from.
constexpr std::array<Field, 7> healthCheckFields(std::span<const Word> words)
{
    return {healthCheckProtocol(words), healthCheckPort, healthyThreshold,
            healthCheckInterval,        healthCheckPath, healthCheckTimeout,
            unhealthyThreshold};
}

// ---- logging
inline constexpr Field jsonFormatFields[] = {
    {"key", QT_TRANSLATE_NOOP("schema", "Key"), Text{1, 100}, Required,
     QT_TRANSLATE_NOOP("schema", "The member's name in each log line, 1 to 100 characters."), "status"},
    {"value", QT_TRANSLATE_NOOP("schema", "Value"), Text{1, 100}, Required,
     QT_TRANSLATE_NOOP("schema", "Text with Envoy operators, 1 to 100 characters."), "%RESPONSE_CODE%"},
};
inline constexpr Shape jsonFormatRef{"JsonFormatRef", jsonFormatFields};
inline constexpr Field jsonFormat{"", QT_TRANSLATE_NOOP("schema", "Pair"), Struct{&jsonFormatRef}};
inline constexpr Field loggingFormatFields[] = {
    {"text", QT_TRANSLATE_NOOP("schema", "Text"), Text{1, 1000}, Optional,
     QT_TRANSLATE_NOOP(
         "schema", "One line per request, written as it stands: end it with a line break, none is added."),
     "%START_TIME% %REQ(:METHOD)% %REQ(:PATH)% %RESPONSE_CODE%"},
    {"json", QT_TRANSLATE_NOOP("schema", "JSON"), List{&jsonFormat}, Optional,
     QT_TRANSLATE_NOOP("schema", "One JSON object per request with these members.")},
};
inline constexpr Shape loggingFormat{"LoggingFormat", loggingFormatFields};
inline constexpr Field fileAccessLogFields[] = {
    {"path", QT_TRANSLATE_NOOP("schema", "HTTP access logs path"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Where Envoy writes. /dev/stdout lets the container's log driver pick the lines up; an agent must still "
         "take them to where they are kept."),
     "/dev/stdout"},
    {"format", QT_TRANSLATE_NOOP("schema", "Log format"), Union{&loggingFormat}, Optional,
     QT_TRANSLATE_NOOP("schema", "Without a format Envoy writes its standard line.")},
};
constexpr Field accessLogFile(const Shape& shape)
{
    return silent({"file", QT_TRANSLATE_NOOP("schema", "File"), Struct{&shape}});
}
constexpr Field accessLogField(const Shape& shape)
{
    return {"accessLog", QT_TRANSLATE_NOOP("schema", "Access log"), Union{&shape}};
}

} // namespace meshwright::schema
