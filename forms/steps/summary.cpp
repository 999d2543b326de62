// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/summary.h"

#include "models/document/json.h"
#include "models/schema/field.h"

#include <QCoreApplication>

namespace meshwright::steps {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("steps", text);
}

/// A value in words: what the schema calls it, with its unit.
QString shown(const json& value, const schema::Field* field)
{
    const auto word = text(&value);
    if (field && word)
        if (const auto* words = std::get_if<schema::Enum>(&field->kind))
            for (const schema::Word& candidate : words->words)
                if (candidate.value == *word)
                    return schema::translated(candidate.label);
    if (field && value.is_boolean())
        if (const auto* yesNo = std::get_if<schema::Boolean>(&field->kind))
            return schema::translated(value.get<bool>() ? yesNo->whenTrue : yesNo->whenFalse);
    QString out = word ? QString::fromStdString(std::string(*word))
                       : QString::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
    if (const auto* number = field ? std::get_if<schema::Integer>(&field->kind) : nullptr;
        number && *number->unit)
        out += u' ' + QString::fromUtf8(number->unit);
    return out;
}

/// Writes a value and everything below it as rows of a two-column table.
class Rows
{
public:
    void add(const json& value, const Pointer& at, int depth)
    {
        const schema::Field* field = schema::fieldAt(at);
        if (value.is_object() && isDuration(value)) {
            row(label(at, field), duration(value), depth);
        } else if (value.is_structured()) {
            row(label(at, field),
                value.empty() ? say(QT_TRANSLATE_NOOP("steps", "nothing filled in")) : QString(), depth);
            children(value, at, depth + 1);
        } else {
            row(label(at, field), shown(value, field), depth);
        }
    }

    void children(const json& value, const Pointer& at, int depth)
    {
        std::size_t index = 0;
        for (const auto& [key, child] : value.items())
            add(child, value.is_object() ? at / key : at / index++, depth);
    }

    QString html() const { return u"<table cellspacing='2'>"_s + m_rows + u"</table>"_s; }

private:
    static bool isDuration(const json& value) { return value.contains("unit") && value.contains("value"); }

    static QString duration(const json& value)
    {
        return shown(value["value"], nullptr) + u' ' + shown(value["unit"], nullptr);
    }

    static QString label(const Pointer& at, const schema::Field* field)
    {
        QString out = field ? schema::label(*field) : QString::fromStdString(at.last());
        if (const auto index = at.index())
            out += u' ' + QString::number(*index + 1);
        return out;
    }

    void row(const QString& name, const QString& value, int depth)
    {
        m_rows += u"<tr><td style='padding-left:%1px'>%2&nbsp;&nbsp;&nbsp;</td><td><b>%3</b></td></tr>"_s.arg(
            QString::number(depth * 16), name.toHtmlEscaped(), value.toHtmlEscaped());
    }

    QString m_rows;
};

} // namespace

QString summary(const Step& step, const json& document)
{
    Rows rows;
    bool any = false;
    for (const std::string_view about : step.about) {
        const Pointer at{std::string(about)};
        const json* value = find(document, at);
        if (!value)
            continue;
        any = true;
        // The step's title says already what a whole part is called.
        if (value->is_structured() && step.about.size() == 1)
            rows.children(*value, at, 0);
        else
            rows.add(*value, at, 0);
    }
    return any ? rows.html() : say(QT_TRANSLATE_NOOP("steps", "Not set"));
}

} // namespace meshwright::steps
