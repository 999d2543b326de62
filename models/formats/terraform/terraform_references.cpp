// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/terraform_references.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"

#include <string>

namespace meshwright {

namespace {

/// Behind the brace that closes the one before @p at; npos when none does.
std::size_t closingBrace(std::string_view text, std::size_t at)
{
    std::size_t open = 1;
    for (; at < text.size(); ++at) {
        open += text[at] == '{' ? 1 : 0;
        open -= text[at] == '}' ? 1 : 0;
        if (open == 0)
            return at + 1;
    }
    return std::string_view::npos;
}

/// What is given for @p reference.
std::optional<std::string_view> given(std::string_view reference, const Whence& whence)
{
    static constexpr std::string_view variable = "var.";
    if (const auto value = whence.argument(reference))
        return value;
    return reference.starts_with(variable) ? whence.argument(reference.substr(variable.size()))
                                           : std::nullopt;
}

} // namespace

std::optional<json> withReferences(std::string_view written, const Whence& whence)
{
    std::string out;
    std::size_t done = 0;
    bool isAny = false;
    for (std::size_t at = 0; at + 1 < written.size(); ++at) {
        const bool isMark = (written[at] == '$' || written[at] == '%') && written[at + 1] == '{';
        const bool isDoubled = written[at] == written[at + 1] && written.substr(at + 2).starts_with('{') &&
                               (written[at] == '$' || written[at] == '%');
        if (isDoubled) { // one of them is meant
            out += written.substr(done, at - done);
            done = at + 1;
            at += 2;
            isAny = true;
        } else if (isMark) {
            const std::size_t end = closingBrace(written, at + 2);
            const auto value = end == std::string_view::npos || written[at] == '%'
                                   ? std::nullopt
                                   : given(written.substr(at + 2, end - at - 3), whence);
            if (!value)
                return unknownValue(std::string(written));
            out += written.substr(done, at - done);
            out += *value;
            done = end;
            at = end - 1;
            isAny = true;
        }
    }
    if (!isAny)
        return {};
    out += written.substr(done);
    return json(std::move(out));
}

} // namespace meshwright
