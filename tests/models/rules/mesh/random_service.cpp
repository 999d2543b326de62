// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/random_service.h"

#include <utility>

namespace meshwright {

namespace {

json certificateOf(const std::string& source, const std::string& name)
{
    json out;
    if (source == "file") {
        out["file"]["certificateChain"] = "/certs/" + name + ".pem";
        out["file"]["privateKey"] = "/certs/" + name + ".key";
    } else if (source == "sds") {
        out["sds"]["secretName"] = "spiffe://shop.local/" + name;
    } else {
        out["acm"]["certificateArn"] =
            "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";
    }
    return out;
}

json trustIn(const std::string& source)
{
    json out;
    if (source == "file")
        out["file"]["certificateChain"] = "/certs/ca.pem";
    else if (source == "sds")
        out["sds"]["secretName"] = "spiffe://shop.local";
    else
        out["acm"]["certificateAuthorityArns"].push_back(
            "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/12345678-1234-1234-1234-123456789012");
    return out;
}

json serverTls(const RandomService& service, std::size_t version)
{
    json out;
    out["mode"] = "STRICT";
    out["certificate"] = certificateOf(service.certificate, service.node(version));
    if (service.asksForCertificates)
        out["validation"]["trust"] = trustIn("file");
    return out;
}

json timeoutsFor(const std::string& protocol, int request, int idle)
{
    json out;
    out["idle"] = randomSeconds(idle);
    if (protocol != "tcp")
        out["perRequest"] = randomSeconds(request);
    return out;
}

} // namespace

std::size_t Dice::below(std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine);
}

std::string RandomService::node(std::size_t version) const
{
    return version == 0 ? word : word + '-' + static_cast<char>('a' + version);
}

json randomSeconds(int value)
{
    json out;
    out["unit"] = "s";
    out["value"] = value;
    return out;
}

json randomListener(std::int64_t port, const std::string& protocol)
{
    json out;
    out["portMapping"]["port"] = port;
    out["portMapping"]["protocol"] = protocol;
    return out;
}

json clientPolicyFor(const RandomService& service)
{
    if (service.certificate.empty())
        return nullptr;
    const bool isSecret = service.certificate == "sds";
    json out;
    json& tls = out["tls"];
    tls["enforce"] = true;
    tls["validation"]["trust"] = trustIn(service.certificate);
    if (service.hasNames || isSecret)
        for (std::size_t version = 0; version < service.versions; ++version)
            tls["validation"]["subjectAlternativeNames"]["match"]["exact"].push_back(
                isSecret ? "spiffe://shop.local/" + service.node(version) : service.host(version));
    if (service.asksForCertificates)
        tls["certificate"] = certificateOf("file", "client");
    return out;
}

json listenersOf(const RandomService& service, std::size_t version)
{
    json out = json::array();
    for (std::size_t i = 0; i < service.ports; ++i) {
        json listener = randomListener(service.portAt(i), service.protocol);
        if (!service.certificate.empty())
            listener["tls"] = serverTls(service, version);
        if (service.hasTimeouts)
            listener["timeout"][service.protocol] = timeoutsFor(service.protocol, 12, 120);
        out.push_back(std::move(listener));
    }
    return out;
}

json discoveryOf(const RandomService& service, std::size_t version)
{
    json out;
    if (!service.isFoundByCloudMap) {
        out["dns"]["hostname"] = service.host(version);
        if (service.certificate != "acm")
            out["dns"]["responseType"] = "ENDPOINTS";
        return out;
    }
    json attribute;
    attribute["key"] = "version";
    attribute["value"] = "v" + std::to_string(version);
    out["awsCloudMap"]["namespaceName"] = "shop.local";
    out["awsCloudMap"]["serviceName"] = service.word;
    out["awsCloudMap"]["attributes"].push_back(std::move(attribute));
    return out;
}

json plainRouteOf(const RandomService& service)
{
    json out;
    if (service.hasTimeouts)
        out["timeout"] = timeoutsFor(service.protocol, 8, 60);
    if (service.protocol == "tcp")
        return out;
    json& retries = out["retryPolicy"];
    retries["maxRetries"] = 2;
    retries["perRetryTimeout"] = randomSeconds(2);
    if (service.isHttp())
        retries["httpRetryEvents"].push_back("server-error");
    else
        retries["grpcRetryEvents"].push_back("unavailable");
    return out;
}

json anyMatch(Dice& dice, const RandomService& service, std::size_t number)
{
    const std::string part = "part" + std::to_string(number);
    json out;
    if (service.protocol == "grpc") {
        out["serviceName"] = "shop." + part;
        if (dice.oneIn(2))
            out["methodName"] = "Get";
        return out;
    }
    const auto named = [&](const char* name) {
        json condition;
        condition["name"] = name;
        condition["match"]["exact"] = part;
        return condition;
    };
    switch (dice.below(4)) {
    case 0:
        out["prefix"] = '/' + part + '/';
        break;
    case 1:
        out["path"]["exact"] = '/' + part;
        break;
    case 2:
        out["path"]["regex"] = '/' + part + "/[a-z]+";
        break;
    default:
        out["prefix"] = "/";
        out["headers"].push_back(named("x-part"));
    }
    if (dice.oneIn(3))
        out["method"] = "GET";
    if (dice.oneIn(3))
        out["queryParameters"].push_back(named("part"));
    return out;
}

json anyTargets(Dice& dice, const RandomService& service)
{
    json out = json::array();
    std::size_t left = 100;
    for (std::size_t version = 0; version < service.versions; ++version) {
        const std::size_t most = dice.oneIn(2) ? left : 0;
        const std::size_t weight = version + 1 == service.versions ? left : dice.below(most + 1);
        left -= weight;
        json target;
        target["virtualNode"] = service.node(version);
        target["weight"] = weight;
        if (service.ports > 1)
            target["port"] = service.portAt(dice.below(service.ports));
        out.push_back(std::move(target));
    }
    return out;
}

} // namespace meshwright
