// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/field.h"

#include "models/schema/inputs.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>

namespace meshwright::schema {

using namespace Qt::StringLiterals;

namespace {

/// The step from one field to what it holds under @p key; nullptr when there is nothing.
const Field* below(const Field& field, std::string_view key)
{
    if (const Shape* shape = shapeOf(field))
        return shape->field(key);
    return listIndex(key) ? itemOf(field) : nullptr;
}

} // namespace

const Field* Shape::field(std::string_view key) const
{
    for (const Field& candidate : fields)
        if (candidate.key == key)
            return &candidate;
    return nullptr;
}

const Shape* shapeOf(const Field& field)
{
    if (const auto* object = std::get_if<Struct>(&field.kind))
        return object->shape;
    if (const auto* choice = std::get_if<Union>(&field.kind))
        return choice->shape;
    return nullptr;
}

const Field* itemOf(const Field& field)
{
    const auto* list = std::get_if<List>(&field.kind);
    return list ? list->item : nullptr;
}

const Field* fieldAt(const Field& root, const Pointer& at)
{
    const Field* here = &root;
    for (const std::string& key : at.keys()) {
        here = below(*here, key);
        if (!here)
            return nullptr;
    }
    return here;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("schema", text);
}

QString label(const Field& field)
{
    return translated(field.label);
}

QString help(const Field& field)
{
    return *field.help ? translated(field.help) : QString();
}

QString placeholder(const Field& field)
{
    return *field.placeholder ? translated(field.placeholder) : QString();
}

QString words(const Field& root, const Pointer& at)
{
    const auto keys = at.keys();
    QStringList out;
    const Field* here = &root;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Field* next = below(*here, keys[i]);
        if (!next)
            return at.string();
        const auto index = listIndex(keys[i]);
        if (index && std::holds_alternative<List>(here->kind)) {
            const QString item = label(*next) + u' ' + QString::number(*index + 1);
            out.empty() ? out.append(item) : void(out.back() = item); // "Listener 2" stands for "Listeners"
        } else if (i + 1 == keys.size() || !next->isSilent) {
            out.append(label(*next));
        }
        here = next;
    }
    return out.isEmpty() ? label(*here) : out.join(u" › "_s);
}

const Field& createVirtualNode()
{
    return createInput(Kind::VirtualNode);
}

} // namespace meshwright::schema
