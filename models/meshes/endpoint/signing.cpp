// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/signing.h"

#include "models/text/texts.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

namespace {

constexpr const char* masked = "…";

/// Visible ASCII, as a header may hold it.
bool isPlain(unsigned char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isNoControl(unsigned char c)
{
    return c >= 0x20 && c != 0x7f;
}

} // namespace

std::optional<QString> unsendable(const Signing& signing)
{
    const struct
    {
        const std::string& text;
        bool (*isAllowed)(unsigned char);
        const char* name;
    } parts[] = {
        {signing.accessKeyId, isPlain, QT_TRANSLATE_NOOP("Meshwright", "access key id")},
        {signing.secretAccessKey, isNoControl, QT_TRANSLATE_NOOP("Meshwright", "secret access key")},
        {signing.sessionToken, isPlain, QT_TRANSLATE_NOOP("Meshwright", "session token")},
        {signing.region, isPlain, QT_TRANSLATE_NOOP("Meshwright", "region")},
    };
    for (const auto& part : parts)
        if (!std::ranges::all_of(part.text, part.isAllowed))
            return Texts::
                tr("The %1 holds a line break, a blank or another character that cannot be sent. Nothing was "
                   "sent; give it again, whole and in one line.")
                    .arg(Texts::tr(part.name));
    return {};
}

std::string withoutSecrets(std::string text, const Signing& signing)
{
    constexpr std::size_t shortest = 16;
    for (const std::string& secret : {signing.secretAccessKey, signing.sessionToken})
        for (std::size_t at = 0;
             secret.size() >= shortest && (at = text.find(secret, at)) != std::string::npos;)
            text.replace(at, secret.size(), masked);
    constexpr std::string_view signature = "Signature=";
    for (std::size_t at = 0; (at = text.find(signature, at)) != std::string::npos;) {
        at += signature.size();
        const std::size_t end = std::min(text.find_first_not_of("0123456789abcdefABCDEF", at), text.size());
        text.replace(at, end - at, masked);
    }
    return text;
}

QString adviceOnKeys(const Signing& signing)
{
    if (!signing.sessionToken.empty())
        return Texts::tr(
            "Check the access key and the session token of the place: they have to come from the same "
            "sign-in, and either may be the wrong one.");
    if (signing.accessKeyId.starts_with("ASIA"))
        return Texts::tr(
            "The access key is a temporary one (ASIA…), which is good only with its session token: give "
            "that to the place as well.");
    return Texts::tr("Check the access key of the place.");
}

} // namespace meshwright
