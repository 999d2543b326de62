// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

/// An ordinary retry policy with that beside it.
#define RETRIES(more)                                                                                        \
    R"({"retryPolicy": {"maxRetries": 3, "perRetryTimeout": {"value": 5, "unit": "s"})" more R"(}})"

} // namespace

std::span<const ResourceRow> retryRows()
{
    static constexpr ResourceRow rows[] = {
        routeRow("an event", RETRIES(R"(, "httpRetryEvents": ["server-error", "stream-error"])")),
        routeRow("an event of TCP", RETRIES(R"(, "tcpRetryEvents": ["connection-error"])")),
        routeRow("no retries",
                 R"({"retryPolicy": {"maxRetries": 0, "perRetryTimeout": {"value": 15, "unit": "s"},
                                   "httpRetryEvents": ["server-error"]}})"),
        routeRow("no event", RETRIES(""), "/spec/httpRoute/retryPolicy: error retry-no-events"),
        routeRow("an empty list of events", RETRIES(R"(, "httpRetryEvents": [])"),
                 "/spec/httpRoute/retryPolicy/httpRetryEvents: error too-few-items"),
        routeRow("misspelt events", RETRIES(R"(, "httpEvents": ["server-error"])"),
                 "/spec/httpRoute/retryPolicy/httpEvents: error unknown-member"),
        routeRow("an unknown event", RETRIES(R"(, "httpRetryEvents": ["server-error", "5xx"])"),
                 "/spec/httpRoute/retryPolicy/httpRetryEvents/1: error retry-event-unknown"),
        routeRow("a misspelt event", RETRIES(R"(, "httpRetryEvents": ["server_error"])"),
                 "/spec/httpRoute/retryPolicy/httpRetryEvents/0: error retry-event-unknown"),
        routeRow("an event of TCP among those of HTTP",
                 RETRIES(R"(, "httpRetryEvents": ["connection-error"])"),
                 "/spec/httpRoute/retryPolicy/httpRetryEvents/0: error retry-event-unknown"),
        routeRow("an event of gRPC among those of HTTP", RETRIES(R"(, "httpRetryEvents": ["unavailable"])"),
                 "/spec/httpRoute/retryPolicy/httpRetryEvents/0: error retry-event-unknown"),
        routeRow("retries as long as the request", R"({"timeout": {"perRequest": {"value": 15, "unit": "s"}},
                     "retryPolicy": {"maxRetries": 3, "perRetryTimeout": {"value": 5000, "unit": "ms"},
                                     "httpRetryEvents": ["server-error"]}})"),
        routeRow("retries longer than the request", R"({"timeout": {"perRequest": {"value": 14, "unit": "s"}},
                     "retryPolicy": {"maxRetries": 3, "perRetryTimeout": {"value": 5, "unit": "s"},
                                     "httpRetryEvents": ["server-error"]}})",
                 "/spec/httpRoute/retryPolicy: warning retry-exceeds-timeout"),
        routeRow("retries of a request without limit",
                 R"({"timeout": {"perRequest": {"value": 0, "unit": "s"}},
                     "retryPolicy": {"maxRetries": 3, "perRetryTimeout": {"value": 5, "unit": "s"},
                                     "httpRetryEvents": ["server-error"]}})"),
        routeRow("a retry timeout without its value",
                 R"({"retryPolicy": {"maxRetries": 3, "perRetryTimeout": {"unit": "s"},
                                                          "httpRetryEvents": ["server-error"]}})",
                 "/spec/httpRoute/retryPolicy/perRetryTimeout/value: error duration-incomplete"),
    };
    return rows;
}

} // namespace meshwright
