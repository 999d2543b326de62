// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/entry_json.h"

#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 11> memberNames{
    "rule", "kind", "mesh", "parent", "name", "pointer", "fingerprint", "others", "reason", "by", "until"};

bool isPointer(std::string_view text)
{
    if (!text.empty() && text.front() != '/')
        return false;
    for (std::size_t i = text.find('~'); i != text.npos; i = text.find('~', i + 1))
        if (i + 1 == text.size() || (text[i + 1] != '0' && text[i + 1] != '1'))
            return false;
    return true;
}

bool isFingerprint(std::string_view text)
{
    constexpr std::size_t digits = 16;
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == text.npos;
}

QString kindsInWords()
{
    QStringList out;
    for (const Kind kind : allKinds())
        out.append(QString::fromLatin1(resourceOf(kind).wrapper));
    return anyOf(out);
}

/// One entry on its way from JSON.
class EntryReading
{
public:
    EntryReading(const json& value, const std::function<void(const Pointer& in, QString why)>& tell)
        : m_value(value),
          m_tell(tell)
    {}

    std::optional<AcceptedEntry> read()
    {
        if (!m_value.is_object()) {
            m_tell({}, Texts::tr("An entry is an object with rule, kind, mesh, name, pointer and reason."));
            return {};
        }
        refuseUnknown();
        AcceptedEntry out;
        out.rule = needed("rule");
        out.kind = kind();
        out.mesh = needed("mesh");
        out.parent = given("parent");
        out.name = needed("name");
        out.pointer = pointer();
        out.fingerprint = given("fingerprint");
        checkFingerprint(out.fingerprint);
        out.others = others();
        out.reason = reason();
        out.by = QString::fromStdString(given("by"));
        out.until = until();
        return m_isGood ? std::optional(std::move(out)) : std::nullopt;
    }

private:
    void refuse(std::string_view key, QString why)
    {
        m_isGood = false;
        m_tell(Pointer() / key, std::move(why));
    }

    /// What is misspelt would say nothing, and an acceptance be for ever that was meant to end.
    void refuseUnknown()
    {
        for (const auto& [key, value] : m_value.items())
            if (std::ranges::find(memberNames, key) == memberNames.end())
                refuse(key,
                       Texts::tr("An entry has no member %1. It may have rule, kind, mesh, parent, name, "
                                 "pointer, fingerprint, others, reason, by and until.")
                           .arg(quote(key)));
    }

    std::string given(std::string_view key)
    {
        const json* value = member(m_value, key);
        const auto said = text(value);
        if (value && !said)
            refuseOther(key, *value);
        return std::string(said.value_or(""));
    }
    void refuseOther(std::string_view key, const json& value)
    {
        refuse(key,
               Texts::tr("The member %1 of an entry is text; here it is %2.").arg(quote(key), shown(value)));
    }

    std::string needed(std::string_view key)
    {
        if (!member(m_value, key))
            refuseWithout(key);
        return given(key);
    }
    void refuseWithout(std::string_view key)
    {
        refuse(key,
               Texts::tr("The entry has no member %1. It needs rule, kind, mesh, name, pointer and reason.")
                   .arg(quote(key)));
    }

    Kind kind()
    {
        const std::string said = needed("kind");
        const auto out = kindOfWrapper(said);
        if (!out && text(member(m_value, "kind")))
            refuse("kind", Texts::tr("The member “kind” of an entry is %1; here it is %2.")
                               .arg(kindsInWords(), quote(said)));
        return out.value_or(Kind::VirtualNode);
    }

    Pointer pointer()
    {
        const std::string said = needed("pointer");
        if (isPointer(said))
            return Pointer(said);
        refuse("pointer", Texts::tr("The member “pointer” of an entry is a JSON pointer such as "
                                    "/spec/listeners/0/portMapping/port; here it is %1.")
                              .arg(quote(said)));
        return {};
    }

    void checkFingerprint(const std::string& said)
    {
        if (!said.empty() && !isFingerprint(said))
            refuse("fingerprint", Texts::tr("The member “fingerprint” of an entry has 16 hexadecimal "
                                            "digits, in small letters; here it is %1.")
                                      .arg(quote(said)));
    }

    std::optional<std::vector<std::string>> others()
    {
        const json* const said = member(m_value, "others");
        if (!said)
            return {};
        std::vector<std::string> out;
        for (const json& each : items(said))
            if (const auto one = text(&each))
                out.emplace_back(*one);
        if (!said->is_array() || out.size() != said->size())
            refuse("others", Texts::tr("The member “others” of an entry is a list of texts such as "
                                       "“virtualNode stock”; here it is %1.")
                                 .arg(shown(*said)));
        std::ranges::sort(out);
        return out;
    }

    QString reason()
    {
        QString said = QString::fromStdString(given("reason")).trimmed();
        if (said.isEmpty() && (!member(m_value, "reason") || text(member(m_value, "reason"))))
            refuse("reason",
                   Texts::tr("The entry has no reason. Say in “reason” why this may stay as it is."));
        return said;
    }

    QDate until()
    {
        const std::string said = given("until");
        const QDate out = dayWritten(QString::fromStdString(said));
        if (!out.isValid() && text(member(m_value, "until")))
            refuse("until", Texts::tr("The member “until” of an entry is the last day it holds, as "
                                      "YYYY-MM-DD; here it is %1.")
                                .arg(quote(said)));
        return out;
    }

    const json& m_value;
    const std::function<void(const Pointer& in, QString why)>& m_tell;
    bool m_isGood = true;
};

} // namespace

json written(const AcceptedEntry& entry)
{
    json out{{"rule", entry.rule},
             {"kind", resourceOf(entry.kind).wrapper},
             {"mesh", entry.mesh},
             {"name", entry.name},
             {"pointer", entry.pointer.text()},
             {"reason", entry.reason.trimmed().toStdString()}};
    if (!entry.parent.empty())
        out["parent"] = entry.parent;
    if (!entry.fingerprint.empty())
        out["fingerprint"] = entry.fingerprint;
    if (entry.others)
        out["others"] = *entry.others;
    if (!entry.by.trimmed().isEmpty())
        out["by"] = entry.by.trimmed().toStdString();
    if (entry.until.isValid())
        out["until"] = entry.until.toString(u"yyyy-MM-dd"_s).toStdString();
    return out;
}

std::optional<AcceptedEntry> entryIn(const json& value,
                                     const std::function<void(const Pointer& in, QString why)>& tell)
{
    return EntryReading(value, tell).read();
}

} // namespace meshwright
