// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/unknown_member.h"

#include "models/rules/file_words.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostHomes = 3;

/// Collects every object of an input that has a member @p key. List items get the index they have in
/// @p object, so that what is said speaks of the same listener.
class HomeSearch
{
public:
    HomeSearch(std::string_view key, const Pointer& object) : m_key(key), m_keys(object.keys()) {}

    std::vector<Pointer> run(const schema::Field& root)
    {
        visit(root, {}, 0, true);
        return std::move(m_best);
    }

private:
    void visit(const schema::Field& field, const Pointer& at, std::size_t depth, bool shared)
    {
        if (const schema::Field* item = schema::itemOf(field)) {
            const std::string index = shared && depth < m_keys.size() ? m_keys[depth] : std::string("0");
            visit(*item, at / index, depth + 1, shared && depth < m_keys.size());
        } else if (const schema::Shape* shape = schema::shapeOf(field)) {
            m_shared = shared ? depth : m_shared;
            if (shape->field(m_key))
                offer(at, m_shared, depth);
            for (const schema::Field& child : shape->fields) {
                const bool onTheWay = shared && depth < m_keys.size() && m_keys[depth] == child.key;
                const std::size_t before = m_shared;
                visit(child, at / child.key, depth + 1, onTheWay);
                m_shared = before;
            }
        }
    }

    /// Nearer is better: more keys in common, then fewer keys.
    void offer(const Pointer& at, std::size_t shared, std::size_t depth)
    {
        const auto nearness = std::pair(shared, -static_cast<std::ptrdiff_t>(depth));
        if (m_best.empty() || nearness > m_nearness) {
            m_best = {at};
            m_nearness = nearness;
        } else if (nearness == m_nearness && m_best.size() < mostHomes) {
            m_best.push_back(at);
        }
    }

    std::string_view m_key;
    std::vector<std::string> m_keys;
    std::size_t m_shared = 0; ///< keys that the object visited last has in common with m_keys
    std::vector<Pointer> m_best;
    std::pair<std::size_t, std::ptrdiff_t> m_nearness;
};

/// What the member @p key of @p object is called.
QString called(std::string_view key, const Pointer& object, const FileWords* words)
{
    return words ? words->member(object / key)
                 : QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString quotedName(std::string_view key, const Pointer& object, const FileWords* words)
{
    return words ? quote(called(key, object, words).toStdString()) : quote(key);
}

QStringList memberNames(const schema::Shape& shape, const Pointer& object, const FileWords* words)
{
    QStringList names;
    for (const schema::Field& field : shape.fields)
        names.append(called(field.key, object, words));
    return names;
}

std::vector<std::string_view> fieldKeys(const schema::Shape& shape)
{
    std::vector<std::string_view> out;
    for (const schema::Field& field : shape.fields)
        out.push_back(field.key);
    return out;
}

QString placeName(const Pointer& place, const FileWords* words)
{
    if (place.isRoot())
        return QCoreApplication::translate("rules", "the top level");
    return words ? words->place(place) : place.string();
}

} // namespace

std::vector<std::string_view> nearestMembers(const schema::Shape& shape, std::string_view key)
{
    return allNearest(key, fieldKeys(shape));
}

const schema::Field* meantMember(const schema::Field& root, const schema::Shape& shape, std::string_view key,
                                 const Pointer& object)
{
    const std::vector<std::string_view> names = fieldKeys(shape);
    if (const std::string_view meant = nearest(key, names); !meant.empty())
        return shape.field(meant);
    // "port" in a listener is not short for "portMapping": it belongs inside.
    const auto homes = homesOf(root, key, object);
    if (std::ranges::any_of(homes, [&](const Pointer& home) { return object.contains(home); }))
        return nullptr;
    const std::string_view begun = onlyOneBeginningWith(key, names);
    return begun.empty() ? nullptr : shape.field(begun);
}

std::vector<Pointer> homesOf(const schema::Field& root, std::string_view key, const Pointer& object)
{
    return HomeSearch(key, object).run(root);
}

QString unknownMemberMessage(const schema::Field& root, const schema::Shape& shape, std::string_view key,
                             const Pointer& object, const FileWords* words)
{
    const QString unknown = quotedName(key, object, words);
    if (const schema::Field* meant = meantMember(root, shape, key, object))
        return QCoreApplication::translate("rules", "%1 is not known here. Did you mean %2?")
            .arg(unknown, quotedName(meant->key, object, words));
    QStringList homes;
    for (const Pointer& home : homesOf(root, key, object))
        homes.append(placeName(home, words));
    if (!homes.isEmpty())
        return QCoreApplication::translate("rules", "%1 does not belong here. Move it to %2.")
            .arg(unknown, anyOf(homes));
    return QCoreApplication::translate("rules", "%1 is not known here and would be refused. Allowed: %2.")
        .arg(unknown, anyOf(memberNames(shape, object, words)));
}

} // namespace meshwright
