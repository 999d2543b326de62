// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

class QString;

namespace meshwright {

/// @p text with everything but letters, digits and "-._~" as %XX, as AWS signs it.
std::string percentEncoded(std::string_view text);

/// @p name as one segment of a path. Those called "." and ".." have their dots as %2E: on the way they are
/// taken for steps of the path, and another thing would be deleted.
std::string segmentEncoded(std::string_view name);

/// @p path with everything but letters, digits and "-._~/" as %XX, "%" as well.
std::string pathEncoded(std::string_view path);

/// "a=1&b=2", encoded, in the order of the keys; members without a value are left out.
std::string queryOf(const std::map<std::string, std::string>& members);

/// The parts of an endpoint's address that matter here.
struct EndpointUrl
{
    std::string text;   ///< as it is used: no slash at the end
    std::string origin; ///< its scheme, host and port
    std::string path;   ///< what follows them, percent-encoded; often empty
    std::string host;   ///< in lower case, without brackets
    bool isTls = true;
    bool isLoopback = false; ///< this very computer: localhost, 127.0.0.0/8, ::1
    bool isAws = false;      ///< a host of AWS

    friend bool operator==(const EndpointUrl&, const EndpointUrl&) = default;
};

/// nullopt when @p text is no http or https address with a host, or carries a name, password, query or
/// fragment.
std::optional<EndpointUrl> endpointUrl(const QString& text);
/// @p text, which may be no address at all, without a name and password in it: to be shown.
QString withoutUser(const QString& text);

} // namespace meshwright
