// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/place_words.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"

#include <QStringList>

#include <optional>
#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What the item @p number of a list, @p item, is called; see itemIdentity() for what tells it from others.
QString itemName(const json* item, std::size_t number)
{
    if (item && !item->is_structured())
        return plainText(item);
    if (const json* port = item ? path(*item, {"portMapping", "port"}) : nullptr)
        return plainText(port);
    if (const json* service = item ? path(*item, {"virtualService", "virtualServiceName"}) : nullptr)
        return plainText(service);
    if (const json* node = member(item, "virtualNode")) {
        const json* port = member(item, "port");
        return port ? plainText(node) + u':' + plainText(port) : plainText(node);
    }
    for (const char* const key : {"key", "name"})
        if (const json* named = member(item, key); text(named))
            return plainText(named);
    return QString::number(number + 1);
}

/// The way to a place, a key after the other.
class WordedWay
{
public:
    WordedWay(const schema::Field& root, const json& input) : m_field(&root), m_value(&input) {}

    void go(const std::string& key, bool isLast)
    {
        const auto index = listIndex(key);
        const bool isItem =
            index && ((m_field && schema::itemOf(*m_field)) || (m_value && m_value->is_array()));
        if (isItem)
            goToItem(*index);
        else
            goToMember(key, isLast);
    }

    PlaceWords words() &&
    {
        PlaceWords out{{}, m_parts.isEmpty() ? schema::label(*m_field) : m_parts.takeLast(), m_field};
        out.around = m_parts.join(u" › "_s);
        return out;
    }

private:
    void goToItem(std::size_t index)
    {
        m_field = m_field ? schema::itemOf(*m_field) : nullptr;
        m_value = m_value && m_value->is_array() && index < m_value->size() ? &(*m_value)[index] : nullptr;
        const QString name = itemName(m_value, index);
        const QString words = m_field ? schema::label(*m_field) + u' ' + name : name;
        if (m_field && !m_parts.isEmpty())
            m_parts.removeLast(); // "Listener 8080" stands for "Listeners"
        m_parts.append(words);
    }

    void goToMember(const std::string& key, bool isLast)
    {
        const schema::Shape* shape = m_field ? schema::shapeOf(*m_field) : nullptr;
        m_field = shape ? shape->field(key) : nullptr;
        m_value = member(m_value, key);
        if (isLast || !m_field || !m_field->isSilent)
            m_parts.append(m_field ? schema::label(*m_field) : QString::fromStdString(key));
    }

    const schema::Field* m_field;
    const json* m_value;
    QStringList m_parts;
};

} // namespace

PlaceWords placeWords(const schema::Field& root, const json& input, const Pointer& at)
{
    const auto keys = at.keys();
    WordedWay way(root, input);
    for (std::size_t i = 0; i < keys.size(); ++i)
        way.go(keys[i], i + 1 == keys.size());
    return std::move(way).words();
}

} // namespace meshwright
