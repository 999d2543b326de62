// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace meshwright {

/// What a request is signed with (AWS Signature Version 4). Lives in memory only.
struct Signing
{
    std::string accessKeyId;
    std::string secretAccessKey;
    std::string sessionToken; ///< empty for lasting keys
    std::string region;
};

/// Why @p signing cannot be sent, in words that hold nothing of it: they become headers of the request, where
/// a line break would begin another header.
std::optional<QString> unsendable(const Signing& signing);

/// @p text without the secret key and the session token of @p signing, which an endpoint may send back in
/// what it refuses, and without signatures. What is too short for one of them is left: it may be any word.
std::string withoutSecrets(std::string text, const Signing& signing);

/// What to look at when the service does not accept @p signing; it says the same of a wrong key and of a
/// wrong token.
QString adviceOnKeys(const Signing& signing);

} // namespace meshwright
