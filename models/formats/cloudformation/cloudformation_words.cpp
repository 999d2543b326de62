// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_words.h"

#include "models/formats/cloudformation/cloudformation_call.h"
#include "models/json/json.h"
#include "models/json/unknown.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// More of a function is not read by anybody, and stands in messages.
constexpr std::size_t longestFunction = 120;

/// Writes a function down, as far as there is room.
class FunctionText
{
public:
    std::string of(const json& function)
    {
        add(function);
        if (m_out.size() <= longestFunction)
            return std::move(m_out);
        std::size_t end = longestFunction;
        while (end > 0 && (static_cast<unsigned char>(m_out[end]) & 0xC0U) == 0x80U)
            --end;
        return m_out.substr(0, end) + "…";
    }

private:
    bool isFull() const { return m_out.size() > longestFunction; }
    void put(std::string_view text)
    {
        for (const char c : text.substr(0, longestFunction + 1))
            m_out += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }

    void add(const json& value)
    {
        if (isFull())
            return;
        if (const auto call = functionIn(value))
            addCall(*call);
        else if (const auto written = writtenOf(value))
            put(*written);
        else if (const auto plain = text(&value))
            put(*plain);
        else if (value.is_array())
            addList(value, "[", ", ", "]");
        else if (value.is_object())
            addMembers(value);
        else
            put(value.dump());
    }

    void addCall(const FunctionCall& call)
    {
        put("!");
        put(call.name.starts_with("Fn::") ? call.name.substr(4) : call.name);
        put(" ");
        const json& argument = *call.argument;
        if (call.name == "Fn::GetAtt" && argument.is_array())
            addList(argument, "", ".", "");
        else if (call.name == "Fn::Sub" && argument.is_array() && !argument.empty())
            add(argument.front());
        else
            add(argument);
    }

    void addList(const json& list, std::string_view before, std::string_view between, std::string_view after)
    {
        put(before);
        for (std::size_t i = 0; i < list.size() && !isFull(); ++i) {
            put(i > 0 ? between : "");
            add(list[i]);
        }
        put(after);
    }

    void addMembers(const json& object)
    {
        put("{");
        std::string_view between;
        for (const auto& [key, value] : object.items()) {
            if (isFull())
                break;
            put(between);
            put(key);
            put(": ");
            add(value);
            between = ", ";
        }
        put("}");
    }

    std::string m_out;
};

} // namespace

std::string writtenFunction(const json& function)
{
    return FunctionText().of(function);
}

} // namespace meshwright
