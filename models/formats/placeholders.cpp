// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/placeholders.h"

#include "models/formats/format.h"
#include "models/formats/reading_rules.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"
#include "models/text/texts.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace meshwright {

namespace {

bool isNameCharacter(char c, bool isFirst)
{
    return c == '_' || isLetter(c) || (!isFirst && isDigit(c));
}

/// The name that @p text begins with.
std::string_view nameAtStart(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() && isNameCharacter(text[size], size == 0))
        ++size;
    return text.substr(0, size);
}

struct Placeholder
{
    std::size_t begin;
    std::size_t size;
    std::string_view name;
};

std::optional<Placeholder> bareVariable(std::string_view text)
{
    constexpr std::size_t least = 3; // a dollar sign and two characters
    if (!text.starts_with('$') || text.size() < least ||
        nameAtStart(text.substr(1)).size() + 1 != text.size())
        return {};
    if (std::ranges::any_of(text, [](char c) { return isLetter(c) && lowered(c) == c; }))
        return {};
    return Placeholder{0, text.size(), text.substr(1)};
}

std::optional<Placeholder> nextPlaceholder(std::string_view text, std::size_t from)
{
    if (from == 0)
        if (const auto whole = bareVariable(text))
            return whole;
    for (std::size_t at = text.find("${", from); at != std::string_view::npos; at = text.find("${", at + 1)) {
        const std::string_view name = nameAtStart(text.substr(at + 2));
        if (!name.empty() && text.substr(at + 2 + name.size()).starts_with('}'))
            return Placeholder{at, name.size() + 3, name};
    }
    return {};
}

/// Looks through a value for variables that have none.
class OpenPlaceholders
{
public:
    OpenPlaceholders(const Whence& whence, FilePieces& out) : m_whence(whence), m_out(out) {}

    void look(const json& value, const Pointer& at)
    {
        if (value.is_object()) {
            for (const auto& [key, part] : value.items())
                if (isOpen(part))
                    look(part, at / key);
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                if (isOpen(value[i]))
                    look(value[i], at / i);
        } else if (const auto written = text(&value)) {
            for (auto next = nextPlaceholder(*written, 0); next;
                 next = nextPlaceholder(*written, next->begin + next->size))
                tell(next->name, at);
        }
    }

private:
    /// Spares the making of a pointer for texts, which is most of the work.
    static bool isOpen(const json& value)
    {
        const auto written = text(&value);
        return written ? hasPlaceholder(*written) : value.is_structured();
    }
    void tell(std::string_view name, const Pointer& at)
    {
        if (m_whence.argument(name) || !m_told.emplace(name).second)
            return;
        m_out.issues.push_back(issueOf(
            reading::openVariable, at,
            fromEnvironmentWords(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))));
    }

    const Whence& m_whence;
    FilePieces& m_out;
    std::set<std::string, std::less<>> m_told;
};

} // namespace

QString fromEnvironmentWords(const QString& name)
{
    return Texts::tr(
               "%1 has no value here, so what it stands for was not checked. It comes from the environment "
               "of the program that fills it in; here, --arg %1=VALUE gives one.")
        .arg(name);
}

bool hasPlaceholder(std::string_view text)
{
    return nextPlaceholder(text, 0).has_value();
}

std::string filledIn(std::string_view text, const Whence& whence)
{
    std::string out;
    std::size_t done = 0;
    while (const auto next = nextPlaceholder(text, done)) {
        out += text.substr(done, next->begin - done);
        out += whence.argument(next->name).value_or(text.substr(next->begin, next->size));
        done = next->begin + next->size;
    }
    return out += text.substr(done);
}

void tellPlaceholders(const json& value, const Whence& whence, FilePieces& out)
{
    OpenPlaceholders(whence, out).look(value, whence.at);
}

json textOrUnknown(std::string text)
{
    return hasPlaceholder(text) ? unknownValue(std::move(text)) : json(std::move(text));
}

std::string writtenText(const json* value)
{
    if (!value)
        return {};
    const auto written = writtenOf(*value);
    return written ? std::string(*written) : asText(*value);
}

} // namespace meshwright
