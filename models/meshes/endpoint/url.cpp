// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/url.h"

#include <QByteArray>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

/// @p text with everything as %XX that AWS signs so, but @p kept. What Qt leaves as it is, is what AWS does.
std::string encoded(std::string_view text, const char* kept)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()))
        .toPercentEncoding(kept)
        .toStdString();
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    return encoded(text, "");
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
