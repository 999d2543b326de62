// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/json_rows.h"

#include "models/source/json_tokens.h"

#include <cstddef>

namespace meshwright {

namespace {

constexpr std::size_t mostRows = 100'000;

} // namespace

std::vector<std::string_view> jsonRows(std::string_view text)
{
    using enum source::Token::Kind;
    std::vector<std::string_view> out;
    source::JsonTokens<char> tokens(text);
    std::size_t levels = 0;
    std::size_t begin = 0;
    while (const auto token = tokens.next()) {
        const bool opens = token->kind == OpenObject || token->kind == OpenList;
        const bool closes = token->kind == CloseObject || token->kind == CloseList;
        if (levels == 0 && !opens)
            return {}; // rows are objects or lists
        if (levels == 0)
            begin = token->begin;
        levels += opens ? 1 : 0;
        levels -= closes ? 1 : 0;
        if (levels == 0)
            out.push_back(text.substr(begin, token->end - begin));
        if (out.size() > mostRows)
            return {};
    }
    return levels == 0 && out.size() > 1 ? out : std::vector<std::string_view>();
}

} // namespace meshwright
