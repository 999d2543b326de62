// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/resource_lines.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"
#include "models/words/value_words.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLinesOfAResource = 2000;
constexpr int deepestLine = 40; ///< the API's own go down to a dozen

/// Writes a value and what is below it as lines.
class LinesOfResource
{
public:
    void members(const json& value, const schema::Field* field, int depth)
    {
        const schema::Shape* shape = field ? schema::shapeOf(*field) : nullptr;
        if (shape)
            for (const schema::Field& one : shape->fields)
                if (const json* child = member(value, one.key))
                    add(*child, &one, schema::label(one), depth);
        for (const auto& [key, child] : value.items())
            if (!shape || !shape->field(key))
                add(child, nullptr, QString::fromStdString(key), depth);
    }

    std::vector<ResourceLine> take() { return std::move(m_lines); }

private:
    void add(const json& value, const schema::Field* field, const QString& label, int depth)
    {
        if (isUnknown(value) || !value.is_structured() || depth > deepestLine)
            line(depth, label, valueWords(value, field));
        else if (isDuration(value) && !value["value"].is_structured())
            line(depth, label, durationWords(value, field));
        else if (areLeaves(value) && !value.empty())
            line(depth, label, joinedWords(value, field));
        else if (value.is_array())
            list(value, field, label, depth);
        else
            part(value, field, label, depth);
    }

    static const schema::Field* fieldIn(const schema::Field* field, std::string_view key)
    {
        const schema::Shape* shape = field ? schema::shapeOf(*field) : nullptr;
        return shape ? shape->field(key) : nullptr;
    }

    static QString durationWords(const json& value, const schema::Field* field)
    {
        return plainText(&value["value"]) + u' ' + valueWords(value["unit"], fieldIn(field, "unit"));
    }

    static QString joinedWords(const json& value, const schema::Field* field)
    {
        QStringList out;
        for (const json& one : value)
            out.append(valueWords(one, field ? schema::itemOf(*field) : nullptr));
        return out.join(u", "_s);
    }

    void list(const json& value, const schema::Field* field, const QString& label, int depth)
    {
        const schema::Field* item = field ? schema::itemOf(*field) : nullptr;
        if (value.empty() || isPair(value.front()))
            line(depth, label, value.empty() ? Texts::tr("nothing filled in") : QString());
        const bool isHeaded = !value.empty() && isPair(value.front());
        int number = 0;
        for (const json& one : value) {
            ++number;
            if (isPair(one))
                line(depth + (isHeaded ? 1 : 0), plainText(&one["key"]), plainText(&one["value"]));
            else
                add(one, item, (item ? schema::label(*item) : label) + u' ' + QString::number(number), depth);
        }
    }

    /// A part with a heading; parts that hold nothing but one other part share theirs.
    void part(const json& value, const schema::Field* field, const QString& label, int depth)
    {
        if (!hasHeading(field))
            return members(value, field, depth);
        const json* inner = &value;
        QString heading = label;
        for (int steps = 0; inner->size() == 1 && isPlainPart(*inner->begin()) && steps < deepestLine;
             ++steps) {
            const std::string key = inner->begin().key();
            field = fieldIn(field, key);
            inner = &*inner->begin();
            if (hasHeading(field))
                heading += u" › "_s + (field ? schema::label(*field) : QString::fromStdString(key));
        }
        line(depth, heading, inner->empty() ? Texts::tr("nothing filled in") : QString());
        members(*inner, field, depth + 1);
    }

    /// Whether what @p field is called says more than what stands around it.
    static bool hasHeading(const schema::Field* field)
    {
        constexpr std::string_view without[] = {"spec", "portMapping", "action"};
        return !field || !field->isSilent || std::ranges::find(without, field->key) == std::end(without);
    }

    static bool isPlainPart(const json& value)
    {
        return value.is_object() && !isUnknown(value) && !isDuration(value);
    }

    void line(int depth, const QString& label, const QString& value)
    {
        if (m_lines.size() < mostLinesOfAResource)
            m_lines.push_back({depth, label, value});
        else if (m_lines.size() == mostLinesOfAResource)
            m_lines.push_back({0, {}, Texts::tr("And more: the file shows it all.")});
    }

    std::vector<ResourceLine> m_lines;
};

} // namespace

std::vector<ResourceLine> linesOf(Kind kind, const json& input)
{
    LinesOfResource lines;
    if (input.is_object() && !isUnknown(input))
        lines.members(input, &schema::createInput(kind), 0);
    return lines.take();
}

} // namespace meshwright
