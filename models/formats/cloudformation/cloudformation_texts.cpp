// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_texts.h"

#include "models/formats/wanted_type.h"

#include <algorithm>

namespace meshwright {

std::optional<std::string> substitutedText(
    std::string_view pattern, const std::function<std::optional<std::string>(std::string_view name)>& valueOf)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = pattern.find("${"); at != std::string_view::npos; at = pattern.find("${", from)) {
        const std::size_t end = pattern.find('}', at);
        if (end == std::string_view::npos)
            return {};
        out += pattern.substr(from, at - from);
        const std::string_view name = pattern.substr(at + 2, end - at - 2);
        const auto value =
            name.starts_with('!') ? std::optional("${" + std::string(name.substr(1)) + '}') : valueOf(name);
        if (!value)
            return {};
        out += *value;
        from = end + 1;
    }
    out += pattern.substr(from);
    return out;
}

std::string joinedTexts(const json& list, std::string_view between)
{
    std::string out;
    bool isFirst = true;
    for (const json& item : list) {
        out += isFirst ? std::string_view() : between;
        out += asText(item);
        isFirst = false;
    }
    return out;
}

json splitText(std::string_view whole, std::string_view delimiter)
{
    json out = json::array();
    std::size_t from = 0;
    for (std::size_t end = whole.find(delimiter); end != std::string_view::npos;
         end = whole.find(delimiter, from)) {
        out.push_back(std::string(whole.substr(from, end - from)));
        from = end + delimiter.size();
    }
    out.push_back(std::string(whole.substr(from)));
    return out;
}

} // namespace meshwright
