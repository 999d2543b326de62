// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/url.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString& host)
{
    static const auto isByte = [](const QString& part) {
        bool isNumber = false;
        return part.toUShort(&isNumber) <= 255 && isNumber;
    };
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == "127"_L1 && std::ranges::all_of(parts, isByte);
}

/// @p text with everything as %XX that AWS signs so, but @p kept.
std::string encoded(std::string_view text, std::string_view kept)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos || kept.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    return encoded(text, {});
}

std::string segmentEncoded(std::string_view name)
{
    if (name != "." && name != "..")
        return percentEncoded(name);
    std::string out;
    for (std::size_t dot = 0; dot < name.size(); ++dot)
        out += "%2E";
    return out;
}

std::string pathEncoded(std::string_view path)
{
    return encoded(path, "/");
}

std::string queryOf(const std::map<std::string, std::string>& members)
{
    std::string out;
    for (const auto& [key, value] : members) {
        if (value.empty())
            continue;
        if (!out.empty())
            out += '&';
        out.append(percentEncoded(key)).append("=").append(percentEncoded(value));
    }
    return out;
}

QString withoutUser(const QString& text)
{
    // Up to the last @: a password may hold one as well, and a slash.
    static const QRegularExpression user(u"^([^/?#@]*//)?.*@"_s);
    return QString(text).replace(user, u"\\1"_s);
}

std::optional<EndpointUrl> endpointUrl(const QString& text)
{
    const QUrl url = QUrl(text.trimmed(), QUrl::StrictMode).adjusted(QUrl::NormalizePathSegments);
    const QString scheme = url.scheme().toLower();
    const QString host = url.host().toLower();
    if (!url.isValid() || host.isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString origin = url.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded);
    return EndpointUrl{(origin + path).toStdString(),
                       origin.toStdString(),
                       path.toStdString(),
                       host.toStdString(),
                       scheme == "https"_L1,
                       isLoopback(host),
                       host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1) ||
                           host.endsWith(".api.aws"_L1)};
}

} // namespace meshwright
