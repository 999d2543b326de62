// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compare_inputs.h"
#include "models/json/json_type.h"

#include <gtest/gtest.h>

#include <ostream>

namespace meshwright {

namespace {

struct CompareRow
{
    Kind kind;
    const char* before; ///< of the spec, or with another first member of all
    const char* after;
    const char* lines;
};

std::ostream& operator<<(std::ostream& out, const CompareRow& row)
{
    return out << row.before << " and " << row.after;
}

const char* wordOf(DifferenceClass kind)
{
    switch (kind) {
    case DifferenceClass::Behaviour:
        return "";
    case DifferenceClass::Unknown:
        return "unknown ";
    case DifferenceClass::Metadata:
        return "metadata ";
    case DifferenceClass::Same:
        break;
    }
    return "same ";
}

std::string valueOf(const std::optional<json>& value, const std::optional<json>& byDefault)
{
    return value ? value->dump() : byDefault ? '(' + byDefault->dump() + ')' : "-";
}

/// "same /spec/a 1 -> 2 weakens TLS", a line each.
std::string linesOf(const std::vector<FieldDifference>& differences)
{
    std::string out;
    for (const FieldDifference& one : differences) {
        out += out.empty() ? "" : "\n";
        out += wordOf(one.kind) + one.after.text();
        out += one.before == one.after ? "" : " was " + one.before.text();
        out += ' ' + valueOf(one.from, one.byDefault) + " -> " + valueOf(one.to, one.byDefault);
        out += one.weakensTls ? " weakens TLS" : "";
    }
    return out;
}

json inputOf(const char* text)
{
    json value = json::parse(text);
    return value.is_object() && value.contains("all") ? value["all"] : json{{"spec", std::move(value)}};
}

using enum Kind;

const CompareRow compareRows[] = {
    // Nothing.
    {VirtualNode, R"({"a": 1})", R"({"a": 1.0})", ""},
    {VirtualNode, R"({"all": {"virtualNodeName": "a", "meshName": "m"}})",
     R"({"all": {"virtualNodeName": "b"}})", ""},
    {Route, R"({"all": {"virtualRouterName": "a"}})", R"({"all": {"virtualRouterName": "b"}})", ""},
    // Values.
    {Route, R"({"priority": 1})", R"({"priority": 2})", "/spec/priority 1 -> 2"},
    {Route, R"({})", R"({"priority": 2})", "/spec/priority - -> 2"},
    {VirtualNode, R"({"new": 1})", R"({})", "/spec/new 1 -> -"},
    {VirtualNode, R"({"all": 1})", R"({"all": []})", " 1 -> -"},
    // Parts that come and go are one difference.
    {VirtualNode, R"({})", R"({"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}})",
     R"(/spec/logging - -> {"accessLog":{"file":{"path":"/dev/stdout"}}})"},
    // So is another choice.
    {VirtualNode, R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"awsCloudMap": {"serviceName": "a"}}})",
     R"(/spec/serviceDiscovery {"dns":{"hostname":"a"}} -> {"awsCloudMap":{"serviceName":"a"}})"},
    // What says nothing.
    {VirtualNode, R"({"logging": null})", R"({})", "same /spec/logging null -> -"},
    {VirtualNode, R"({"backends": []})", R"({})", "same /spec/backends [] -> -"},
    {VirtualNode, R"({"logging": {"accessLog": {}}})", R"({"logging": null})",
     R"(same /spec/logging {"accessLog":{}} -> null)"},
    // Defaults written out, and other values in their place.
    {Mesh, R"({})", R"({"egressFilter": {"type": "DROP_ALL"}})",
     R"(same /spec/egressFilter/type ("DROP_ALL") -> "DROP_ALL")"},
    {Mesh, R"({"egressFilter": {"type": "ALLOW_ALL"}})", R"({})",
     R"(/spec/egressFilter/type "ALLOW_ALL" -> ("DROP_ALL"))"},
    {VirtualNode, R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"dns": {"hostname": "a", "responseType": "LOADBALANCER"}}})",
     R"(same /spec/serviceDiscovery/dns/responseType ("LOADBALANCER") -> "LOADBALANCER")"},
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": 80}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"http": {
        "perRequest": {"value": 15000, "unit": "ms"}, "idle": {"value": 1, "unit": "s"}}}}]})",
     "same /spec/listeners/0/timeout/http/perRequest ({\"unit\":\"s\",\"value\":15}) -> "
     "{\"unit\":\"ms\",\"value\":15000}\n"
     "/spec/listeners/0/timeout/http/idle ({\"unit\":\"s\",\"value\":300}) -> {\"unit\":\"s\",\"value\":1}"},
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": 80}, "healthCheck": {"path": "/"}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "healthCheck": {"path": "/", "port": 80}}]})",
     "same /spec/listeners/0/healthCheck/port (80) -> 80"},
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": 80}, "healthCheck": {"path": "/"}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "healthCheck": {"path": "/", "port": 81}}]})",
     "/spec/listeners/0/healthCheck/port (80) -> 81"},
    // Another spelling of a duration.
    {Route, R"({"httpRoute": {"timeout": {"idle": {"value": 2, "unit": "s"}}}})",
     R"({"httpRoute": {"timeout": {"idle": {"value": 2000, "unit": "ms"}}}})",
     "same /spec/httpRoute/timeout/idle {\"unit\":\"s\",\"value\":2} -> {\"unit\":\"ms\",\"value\":2000}"},
    {Route, R"({"httpRoute": {"timeout": {"idle": {"value": 2, "unit": "s"}}}})",
     R"({"httpRoute": {"timeout": {"idle": {"value": 2, "unit": "ms"}}}})",
     "/spec/httpRoute/timeout/idle {\"unit\":\"s\",\"value\":2} -> {\"unit\":\"ms\",\"value\":2}"},
    // Metadata.
    {VirtualNode,
     R"({"all": {"meshOwner": "1", "tags": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]}})",
     R"({"all": {"tags": [{"key": "b", "value": "3"}], "clientToken": "x"}})",
     "metadata /meshOwner \"1\" -> -\n"
     "metadata /tags/0/value was /tags/1/value \"2\" -> \"3\"\n"
     "metadata /tags/1 was /tags/0 {\"key\":\"a\",\"value\":\"1\"} -> -\n"
     "same /clientToken - -> \"x\""},
    // What is not known.
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": {"$unknown": "Port"}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}}]})",
     R"(unknown /spec/listeners/0/portMapping/port {"$unknown":"Port"} -> 80)"},
    {VirtualNode, R"({"logging": {"$unknown": "Log"}})", R"({"logging": {"$unknown": "Log"}})", ""},
};

const CompareRow listRows[] = {
    // No order means anything.
    {VirtualNode,
     R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}, {"virtualService": {"virtualServiceName": "b"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "b"}}, {"virtualService": {"virtualServiceName": "a"}}]})",
     ""},
    {Route, R"({"httpRoute": {"retryPolicy": {"httpRetryEvents": ["a", "b"]}}})",
     R"({"httpRoute": {"retryPolicy": {"httpRetryEvents": ["b", "a"]}}})", ""},
    // Items by what identifies them.
    {VirtualNode,
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}, {"portMapping": {"port": 81, "protocol": "http"}}]})",
     R"({"listeners": [{"portMapping": {"port": 81, "protocol": "grpc"}}, {"portMapping": {"port": 80, "protocol": "http"}}]})",
     R"(/spec/listeners/0/portMapping/protocol was /spec/listeners/1/portMapping/protocol "http" -> "grpc")"},
    {VirtualNode, R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "b"}}]})",
     "/spec/backends/1 was /spec/backends/0 {\"virtualService\":{\"virtualServiceName\":\"a\"}} -> -\n"
     "/spec/backends/0 was /spec/backends/1 - -> {\"virtualService\":{\"virtualServiceName\":\"b\"}}"},
    {Route, R"({"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "a", "weight": 1}]}}})",
     R"({"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "a", "weight": 2}]}}})",
     "/spec/tcpRoute/action/weightedTargets/0/weight 1 -> 2"},
    // The port of the only listener.
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": 80}}]})",
     R"({"listeners": [{"portMapping": {"port": 81}}]})", "/spec/listeners/0/portMapping/port 80 -> 81"},
    // Those that say nothing.
    {VirtualNode, R"({"backends": [{}]})", R"({"backends": []})", "/spec/backends/0 {} -> -"},
    {VirtualNode, R"({"backends": []})", R"({"backends": [null]})", "/spec/backends/0 - -> null"},
    // Those that cannot be told apart.
    {Route, R"({"httpRoute": {"match": {"headers": [{"name": "h", "invert": true}, {"name": "h"}]}}})",
     R"({"httpRoute": {"match": {"headers": [{"name": "h", "invert": false}, {"name": "h", "invert": true}]}}})",
     "same /spec/httpRoute/match/headers/0/invert was /spec/httpRoute/match/headers/1/invert (false) -> false"},
};

#define LISTENER(tls) R"({"listeners": [{"portMapping": {"port": 80}, "tls": )" tls "}]}"
#define DEFAULTS(tls) R"({"backendDefaults": {"clientPolicy": {"tls": )" tls "}}}"
#define NAMES R"("subjectAlternativeNames": {"match": {"exact": ["a"]}})"
#define MORE_NAMES R"("subjectAlternativeNames": {"match": {"exact": ["a", "b"]}})"
#define AUTHORITIES(arns) R"({"validation": {"trust": {"acm": {"certificateAuthorityArns": [)" arns "]}}}}"

const CompareRow tlsRows[] = {
    {VirtualNode, LISTENER(R"({"mode": "STRICT"})"), LISTENER(R"({"mode": "PERMISSIVE"})"),
     R"(/spec/listeners/0/tls/mode "STRICT" -> "PERMISSIVE" weakens TLS)"},
    {VirtualNode, LISTENER(R"({"mode": "DISABLED"})"), LISTENER(R"({"mode": "STRICT"})"),
     R"(/spec/listeners/0/tls/mode "DISABLED" -> "STRICT")"},
    {VirtualNode, LISTENER(R"({"mode": "STRICT"})"), LISTENER("null"),
     R"(/spec/listeners/0/tls {"mode":"STRICT"} -> - weakens TLS)"},
    {VirtualNode, LISTENER(R"({"mode": "STRICT", "validation": {"trust": {}, "a": 1}})"),
     LISTENER(R"({"mode": "STRICT"})"),
     R"(/spec/listeners/0/tls/validation {"a":1,"trust":{}} -> - weakens TLS)"},
    {VirtualNode, LISTENER(R"({"mode": "STRICT"})"), R"({"listeners": []})",
     R"(/spec/listeners/0 {"portMapping":{"port":80},"tls":{"mode":"STRICT"}} -> -)"},
    {VirtualNode, DEFAULTS(R"({"validation": {"a": 1}})"),
     DEFAULTS(R"({"validation": {"a": 1}, "enforce": false})"),
     R"(/spec/backendDefaults/clientPolicy/tls/enforce (true) -> false weakens TLS)"},
    {VirtualNode, DEFAULTS(R"({"validation": {"a": 1}})"),
     DEFAULTS(R"({"validation": {"a": 1}, "enforce": true})"),
     R"(same /spec/backendDefaults/clientPolicy/tls/enforce (true) -> true)"},
    {VirtualNode, DEFAULTS(R"({"validation": {"a": 1}})"), R"({})",
     R"(/spec/backendDefaults {"clientPolicy":{"tls":{"validation":{"a":1}}}} -> - weakens TLS)"},
    // What cannot stand without more says more than its defaults.
    {VirtualNode, R"({})", DEFAULTS(R"({"enforce": true})"),
     R"(/spec/backendDefaults - -> {"clientPolicy":{"tls":{"enforce":true}}})"},
    {VirtualNode, DEFAULTS(R"({"enforce": true})"), R"({})",
     R"(/spec/backendDefaults {"clientPolicy":{"tls":{"enforce":true}}} -> - weakens TLS)"},
    {VirtualNode, DEFAULTS(R"({"validation": {"a": 1, )" NAMES "}}"), DEFAULTS(R"({"validation": {"a": 1}})"),
     R"(/spec/backendDefaults/clientPolicy/tls/validation/subjectAlternativeNames {"match":{"exact":["a"]}} -> - weakens TLS)"},
    // One more that is accepted, and not one in the place of another.
    {VirtualNode, DEFAULTS(R"({"validation": {)" NAMES "}}"), DEFAULTS(R"({"validation": {)" MORE_NAMES "}}"),
     R"(/spec/backendDefaults/clientPolicy/tls/validation/subjectAlternativeNames/match/exact/1 - -> "b" weakens TLS)"},
    {VirtualNode, DEFAULTS(R"({"validation": {)" MORE_NAMES "}}"), DEFAULTS(R"({"validation": {)" NAMES "}}"),
     R"(/spec/backendDefaults/clientPolicy/tls/validation/subjectAlternativeNames/match/exact/1 "b" -> -)"},
    {VirtualNode, DEFAULTS(AUTHORITIES(R"("a")")), DEFAULTS(AUTHORITIES(R"("a", "b")")),
     R"(/spec/backendDefaults/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns/1 - -> "b" weakens TLS)"},
    {VirtualNode, DEFAULTS(AUTHORITIES(R"("a")")), DEFAULTS(AUTHORITIES(R"("b")")),
     "/spec/backendDefaults/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns/1 was /spec/backendDefaults/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns/0 \"a\" -> -\n"
     "/spec/backendDefaults/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns/0 was /spec/backendDefaults/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns/1 - -> \"b\""},
    {VirtualNode, DEFAULTS(R"({"a": 1})"), DEFAULTS(R"({"a": 1, "ports": [443]})"),
     "/spec/backendDefaults/clientPolicy/tls/ports/0 - -> 443 weakens TLS"},
    {VirtualNode, DEFAULTS(R"({"a": 1, "ports": [443]})"), DEFAULTS(R"({"a": 1})"),
     "/spec/backendDefaults/clientPolicy/tls/ports/0 443 -> -"},
    {VirtualNode, DEFAULTS(R"({"a": 1, "ports": [80, 443]})"), DEFAULTS(R"({"a": 1, "ports": [443]})"),
     "/spec/backendDefaults/clientPolicy/tls/ports/1 was /spec/backendDefaults/clientPolicy/tls/ports/0 80 -> - weakens TLS"},
};

#define BACKEND(defaults, policy)                                                                            \
    R"({"backendDefaults": {"clientPolicy": {"tls": )" defaults                                              \
    R"(}}, "backends": [{"virtualService": {"virtualServiceName": "a")" policy "}}]}"
#define OWN(tls) R"(, "clientPolicy": {"tls": )" tls "}"

/// A backend whose own policy comes in the place of the defaults, or goes.
struct OwnPolicyRow
{
    const char* what;
    const char* before;
    const char* after;
    bool weakens;
};

const OwnPolicyRow ownPolicyRows[] = {
    {"names are no longer compared", BACKEND(R"({"validation": {)" NAMES "}}", ""),
     BACKEND(R"({"validation": {)" NAMES "}}", OWN(R"({"validation": {"a": 1}})")), true},
    {"names are compared", BACKEND(R"({"validation": {"a": 1}})", ""),
     BACKEND(R"({"validation": {"a": 1}})", OWN(R"({"validation": {)" NAMES "}}")), false},
    {"the defaults compare no names",
     BACKEND(R"({"validation": {"a": 1}})", OWN(R"({"validation": {)" NAMES "}}")),
     BACKEND(R"({"validation": {"a": 1}})", ""), true},
    {"more names are accepted", BACKEND(R"({"validation": {)" NAMES "}}", ""),
     BACKEND(R"({"validation": {)" NAMES "}}", OWN(R"({"validation": {)" MORE_NAMES "}}")), true},
    {"more authorities are", BACKEND(AUTHORITIES(R"("a")"), ""),
     BACKEND(AUTHORITIES(R"("a")"), OWN(AUTHORITIES(R"("a", "b")"))), true},
    {"another authority is", BACKEND(AUTHORITIES(R"("a")"), ""),
     BACKEND(AUTHORITIES(R"("a")"), OWN(AUTHORITIES(R"("b")"))), false},
    {"it holds for one port", BACKEND(R"({"validation": {"a": 1}})", ""),
     BACKEND(R"({"validation": {"a": 1}})", OWN(R"({"validation": {"a": 1}, "ports": [443]})")), true},
    {"it holds for fewer ports", BACKEND(R"({"validation": {"a": 1}, "ports": [80, 443]})", ""),
     BACKEND(R"({"validation": {"a": 1}, "ports": [80, 443]})",
             OWN(R"({"validation": {"a": 1}, "ports": [443]})")),
     true},
    {"the defaults hold for fewer ports",
     BACKEND(R"({"validation": {"a": 1}, "ports": [443]})", OWN(R"({"validation": {"a": 1}})")),
     BACKEND(R"({"validation": {"a": 1}, "ports": [443]})", ""), true},
    {"it holds for more ports", BACKEND(R"({"validation": {"a": 1}, "ports": [443]})", ""),
     BACKEND(R"({"validation": {"a": 1}, "ports": [443]})", OWN(R"({"validation": {"a": 1}})")), false},
    {"it is not enforced", BACKEND(R"({"validation": {"a": 1}})", ""),
     BACKEND(R"({"validation": {"a": 1}})", OWN(R"({"enforce": false, "validation": {"a": 1}})")), true},
    {"the defaults are not enforced",
     BACKEND(R"({"enforce": false, "validation": {"a": 1}})", OWN(R"({"validation": {"a": 1}})")),
     BACKEND(R"({"enforce": false, "validation": {"a": 1}})", ""), true},
    {"nothing was demanded", BACKEND("{}", ""), BACKEND("{}", OWN(R"({"validation": {"a": 1}})")), false},
};

class CompareInputs : public testing::TestWithParam<CompareRow>
{};

} // namespace

TEST(OwnPolicies, AreComparedAsTheyAreInForce)
{
    for (const OwnPolicyRow& row : ownPolicyRows) {
        const auto differences = compareInputs(VirtualNode, inputOf(row.before), inputOf(row.after));
        ASSERT_EQ(differences.size(), 1U) << row.what;
        EXPECT_EQ(differences.front().weakensTls, row.weakens) << row.what;
    }
}

TEST_P(CompareInputs, TellsEachFieldAndWhatItMeans)
{
    const CompareRow& row = GetParam();
    EXPECT_EQ(linesOf(compareInputs(row.kind, inputOf(row.before), inputOf(row.after))), row.lines);
}

INSTANTIATE_TEST_SUITE_P(Members, CompareInputs, testing::ValuesIn(compareRows));
INSTANTIATE_TEST_SUITE_P(Items, CompareInputs, testing::ValuesIn(listRows));
INSTANTIATE_TEST_SUITE_P(Tls, CompareInputs, testing::ValuesIn(tlsRows));

} // namespace meshwright
