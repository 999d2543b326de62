// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The route of "stock" with this timeout, and the listener of its target with that, in seconds.
#define TIME_ROUTE(timeout) R"("route stock/all": {"spec": {"httpRoute": {"timeout": )" timeout R"(}}})"
#define TIME_LISTENER(timeout)                                                                                                \
    R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "timeout": )" timeout \
    R"(}]}})"
#define TIME_PER_REQUEST(seconds) R"({"perRequest": {"unit": "s", "value": )" #seconds R"(}})"
#define TIME_HTTP(seconds) R"({"http": )" TIME_PER_REQUEST(seconds) R"(})"
#define TIME_IDLE(seconds) R"({"idle": {"unit": "s", "value": )" #seconds R"(}})"
#define TIME_RETRIES(times) R"("retryPolicy": {"maxRetries": )" #times R"(})"

} // namespace

std::span<const MeshRow> meshTimeoutRows()
{
    static constexpr MeshRow rows[] = {
        {"a route beyond the default of its target", R"({)" TIME_ROUTE(TIME_PER_REQUEST(20)) R"(})",
         "route stock/all /spec/httpRoute/timeout warning timeout-below-route: This route gives "
         "requests 20 s, but the listener of “stock” ends them after the default of 15 s, and "
         "callers see 504. Set the request timeout there, too. -> virtualNode stock "
         "/spec/listeners/0"},
        {"a route beyond its target",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(10)) R"(, )" TIME_LISTENER(TIME_HTTP(5)) R"(})",
         "route stock/all /spec/httpRoute/timeout warning timeout-below-route: This route gives "
         "requests 10 s, but the listener of “stock” ends them after 5 s, and callers see 504. "
         "The lower one wins: raise it there, or lower this one. -> virtualNode stock "
         "/spec/listeners/0/timeout"},
        {"a route without limit, and a target with the default",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(0)) R"(})",
         "route stock/all /spec/httpRoute/timeout warning timeout-below-route: This route gives "
         "requests any time, but the listener of “stock” ends them after the default of 15 s, "
         "and callers see 504. Set the request timeout there, too. -> virtualNode stock "
         "/spec/listeners/0"},
        {"a route without limit, and a target with one",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(0)) R"(, )" TIME_LISTENER(TIME_HTTP(60)) R"(})",
         "route stock/all /spec/httpRoute/timeout warning timeout-below-route: This route gives "
         "requests any time, but the listener of “stock” ends them after 60 s, and callers see "
         "504. The lower one wins: raise it there. -> virtualNode stock "
         "/spec/listeners/0/timeout"},
        {"a route as long as its target",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(20)) R"(, )" TIME_LISTENER(TIME_HTTP(20)) R"(})"},
        {"a route shorter than the default", R"({)" TIME_ROUTE(TIME_PER_REQUEST(10)) R"(})"},
        {"a long route, and a target without limit",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(60)) R"(, )" TIME_LISTENER(TIME_HTTP(0)) R"(})"},
        {"a target that ends requests early, and a route that says nothing",
         R"({)" TIME_LISTENER(TIME_HTTP(5)) R"(})"},
        {"a long route, and a target whose timeout is not known",
         R"({)" TIME_ROUTE(TIME_PER_REQUEST(60)) R"(, )" TIME_LISTENER(
             R"({"$unknown": "${TIMEOUT}"})") R"(})"},
        {"a route whose timeout is not known",
         R"({)" TIME_ROUTE(R"({"perRequest": {"unit": "s", "value": {"$unknown": "${SECONDS}"}}})") R"(})"},
        {"a route that lets connections be idle longer than its target",
         R"({)" TIME_ROUTE(TIME_IDLE(600)) R"(, )" TIME_LISTENER(R"({"http": )" TIME_IDLE(300) R"(})") R"(})",
         "route stock/all /spec/httpRoute/timeout/idle warning timeout-below-route: This route lets a "
         "connection be idle for 600 s, but the listener of “stock” closes it after 300 s. The lower one wins: "
         "raise it there, or lower this one. -> virtualNode stock /spec/listeners/0/timeout/http/idle"},
        {"a route that lets connections be idle for any time",
         R"({)" TIME_ROUTE(TIME_IDLE(0)) R"(, )" TIME_LISTENER(R"({"http": )" TIME_IDLE(300) R"(})") R"(})",
         "route stock/all /spec/httpRoute/timeout/idle warning timeout-below-route: This route lets a "
         "connection be idle for any time, but the listener of “stock” closes it after 300 s. The lower one "
         "wins: raise it there. -> virtualNode stock /spec/listeners/0/timeout/http/idle"},
        {"a route that closes idle connections before its target",
         R"({)" TIME_ROUTE(TIME_IDLE(60)) R"(, )" TIME_LISTENER(R"({"http": )" TIME_IDLE(300) R"(})") R"(})"},
        {"a target that closes no idle connection",
         R"({)" TIME_ROUTE(TIME_IDLE(60)) R"(, )" TIME_LISTENER(R"({"http": )" TIME_IDLE(0) R"(})") R"(})"},
        {"a long idle duration, and a target that says none", R"({)" TIME_ROUTE(TIME_IDLE(600)) R"(})"},
        {"retries beyond the default",
         R"({"route stock/all": {"spec": {"httpRoute": {)" TIME_RETRIES(10) R"(}}}})",
         "route stock/all /spec/httpRoute/retryPolicy warning retry-exceeds-default: 10 retries "
         "of 2 s each take longer than the 15 s that a request has by default, which ends them "
         "all. Give the route a request timeout of at least as much, or retry less."},
        {"retries beyond the default, and an idle duration",
         R"({"route stock/all": {"spec": {"httpRoute": {"timeout": {"idle": {"unit": "s", "value": 60}}, )" TIME_RETRIES(
             8) R"(}}}})",
         "route stock/all /spec/httpRoute/retryPolicy warning retry-exceeds-default: 8 retries "
         "of 2 s each take longer than the 15 s that a request has by default, which ends them "
         "all. Give the route a request timeout of at least as much, or retry less."},
        {"retries within the default",
         R"({"route stock/all": {"spec": {"httpRoute": {)" TIME_RETRIES(7) R"(}}}})"},
        {"many retries within a timeout that is long enough",
         R"({"route stock/all": {"spec": {"httpRoute": {"timeout": )" TIME_PER_REQUEST(
             30) R"(, )" TIME_RETRIES(10) R"(}}}, )" TIME_LISTENER(TIME_HTTP(30)) R"(})"},
        {"many retries within a timeout that is not known",
         R"({"route stock/all": {"spec": {"httpRoute": {"timeout": {"$unknown": "${TIMEOUT}"}, )" TIME_RETRIES(
             10) R"(}}}})"},
    };
    return rows;
}

} // namespace meshwright
