// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_spelling.h"

#include <algorithm>
#include <array>
#include <string>

namespace meshwright {

namespace {

constexpr std::array rowsNow{
    Respelt{"certificateArn", "certificateARN"},
    Respelt{"certificateAuthorityArns", "certificateAuthorityARNs"},
    Respelt{"serviceDiscovery", "meshServiceDiscovery", Kind::Mesh},
    Respelt{"virtualServiceName", "virtualServiceRef/name"},
    Respelt{"virtualRouterName", "virtualRouterRef/name"},
    Respelt{"virtualNodeName", "virtualNodeRef/name"},
    Respelt{"virtualNode", "virtualNodeRef/name", Kind::Route},
};

constexpr std::array rowsBefore{
    Respelt{"hostname", "hostName", Kind::VirtualNode},
    Respelt{"awsCloudMap", "cloudMap", Kind::VirtualNode},
    Respelt{"httpRoute", "http", Kind::Route},
    Respelt{"http2Route", "http2", Kind::Route},
    Respelt{"grpcRoute", "grpc", Kind::Route},
    Respelt{"tcpRoute", "tcp", Kind::Route},
    Respelt{"virtualNode", "virtualNodeName", Kind::Route},
    Respelt{"perRetryTimeout", "perRetryTimeoutMillis", Kind::Route},
};

/// What stands for @p key in the file. What the file spells as the input does not know is found the same way
/// back: the two names have changed places then.
std::string_view manifestKey(std::span<const Respelt> rows, Kind kind, std::string_view key)
{
    for (const Respelt& row : rows) {
        if (row.only && *row.only != kind)
            continue;
        if (row.input == key)
            return row.file;
        if (row.file == key)
            return row.input;
    }
    return key;
}

Pointer speltBy(std::span<const Respelt> rows, Kind kind, const Pointer& from, const Pointer& at)
{
    Pointer out;
    for (const std::string& key : at.rebased(from, Pointer()).keys()) {
        const std::string_view name = manifestKey(rows, kind, key);
        const std::size_t slash = name.data() == key.data() ? std::string_view::npos : name.find('/');
        out = out / name.substr(0, slash);
        if (slash != std::string_view::npos)
            out = out / name.substr(slash + 1);
    }
    return out;
}

} // namespace

std::span<const Respelt> respeltNow()
{
    return rowsNow;
}

std::span<const Respelt> respeltBefore()
{
    return rowsBefore;
}

Pointer speltNow(Kind kind, const Pointer& from, const Pointer& at)
{
    return speltBy(rowsNow, kind, from, at);
}

Pointer speltBefore(Kind kind, const Pointer& from, const Pointer& at)
{
    return speltBy(rowsBefore, kind, from, at);
}

} // namespace meshwright
