// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_spec.h"

#include "models/formats/kubernetes/kubernetes_spelling.h"
#include "models/formats/placeholders.h"
#include "models/formats/reading_rules.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"
#include "models/schema/references.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// Every look for a place goes over all origins of a resource; no spec within the quotas has that many.
constexpr std::size_t mostSpecOrigins = 1000;

/// No more are told of in one spec.
constexpr std::size_t mostReferredTwice = 100;

const Pointer specOfInput("/spec");

/// The way to a part of the spec, made a pointer only where one is needed.
struct Trail
{
    const Trail* up = nullptr; ///< nullptr for the spec itself
    std::string_view key = {};
    std::size_t index = 0; ///< where there is no key

    Pointer pointer() const
    {
        if (!up)
            return specOfInput;
        return key.data() ? up->pointer() / key : up->pointer() / index;
    }
};

class SpecReader
{
public:
    explicit SpecReader(const SpecPlace& place) : m_place(place) {}

    SpecFindings read(json& spec)
    {
        const schema::Field* field = schema::fieldAt(schema::createInput(m_place.kind), specOfInput);
        take(spec, field, {});
        return std::move(m_found);
    }

private:
    void take(json& value, const schema::Field* field, const Trail& trail);
    void takeObject(json& object, const schema::Field* field, const Trail& trail);
    void takeMembers(json& object, const schema::Shape* shape, const Trail& trail);
    void respell(json& object, const schema::Shape& shape) const;
    void takeReferences(json& object, const schema::Shape& shape, const Trail& trail);
    void takeReference(json& object, const schema::Field& field, Kind kind, const Trail& trail);
    void takeOneWay(json& object, std::initializer_list<std::string> ways, const Trail& trail);
    void takeTarget(json& name, const Trail& trail, std::string_view key);
    void takeOlderForms(json& object, const schema::Shape& shape, const Trail& trail);
    void takeMillis(json& object, const Trail& trail);
    void takeAttributes(json& object, const Trail& trail);
    void refer(json& name, Pointer at, Kind kind, ObjectName object, std::string otherwise);
    Pointer inFile(const Pointer& at) const
    {
        const auto spelling = m_place.isBefore ? speltBefore : speltNow;
        return spelling(m_place.kind, specOfInput, at).rebased(Pointer(), m_place.inFile);
    }
    void addOrigin(const Pointer& at, Pointer inFile)
    {
        if (m_found.origins.size() < mostSpecOrigins)
            m_found.origins.push_back({at, std::move(inFile)});
    }

    const SpecPlace& m_place;
    SpecFindings m_found;
};

void SpecReader::take(json& value, const schema::Field* field, const Trail& trail)
{
    if (value.is_object()) {
        takeObject(value, field, trail);
    } else if (value.is_array()) {
        const schema::Field* item = field ? schema::itemOf(*field) : nullptr;
        for (std::size_t i = 0; i < value.size(); ++i)
            take(value[i], item, {&trail, {}, i});
    } else if (const auto written = text(&value); written && hasPlaceholder(*written)) {
        std::string filled = filledIn(*written, m_place.whence);
        value = hasPlaceholder(filled) ? unknownValue(std::move(filled))
                                       : asWanted(json(std::move(filled)), field);
    }
}

void SpecReader::takeObject(json& object, const schema::Field* field, const Trail& trail)
{
    if (isUnknown(object))
        return;
    const schema::Shape* shape = field ? schema::shapeOf(*field) : nullptr;
    if (shape) {
        respell(object, *shape);
        if (m_place.isBefore)
            takeOlderForms(object, *shape, trail);
    }
    takeMembers(object, shape, trail);
    if (shape)
        takeReferences(object, *shape, trail);
}

void SpecReader::takeMembers(json& object, const schema::Shape* shape, const Trail& trail)
{
    for (auto one = object.begin(); one != object.end();) {
        const schema::Field* field = shape ? shape->field(one.key()) : nullptr;
        take(*one, field, {&trail, one.key()});
        // To Kubernetes null is absent, and the controller sends no list that is empty.
        const bool isNone =
            one->is_null() || (field && field->need == schema::Optional && one->is_array() && one->empty());
        one = isNone ? object.erase(one) : std::next(one);
    }
}

/// Gives the members of @p object the names they have in the input. A name that only the input knows is not
/// one in the file: the two change places, so that it is told.
void SpecReader::respell(json& object, const schema::Shape& shape) const
{
    for (const Respelt& row : m_place.isBefore ? respeltBefore() : respeltNow()) {
        if ((row.only && *row.only != m_place.kind) || row.file.find('/') != std::string_view::npos ||
            !shape.field(row.input))
            continue;
        const std::string input(row.input);
        const std::string file(row.file);
        const bool hasInput = object.contains(input);
        if (!hasInput && !object.contains(file))
            continue;
        json first = hasInput ? std::move(object[input]) : json();
        json second = std::move(object[file]);
        object.erase(input);
        object.erase(file);
        if (!second.is_null())
            object[input] = std::move(second);
        if (!first.is_null())
            object[file] = std::move(first);
    }
}

void SpecReader::takeReferences(json& object, const schema::Shape& shape, const Trail& trail)
{
    for (const schema::Field& field : shape.fields)
        if (const auto* text = std::get_if<schema::Text>(&field.kind); text && text->names) {
            const auto found = object.find(field.key);
            if (!m_place.isBefore)
                takeReference(object, field, text->names->kind, trail);
            else if (m_place.kind == Kind::Route && found != object.end())
                takeTarget(*found, trail, field.key);
        }
}

/// Of @p ways to refer to one thing the first that @p object has stays; the others are told.
void SpecReader::takeOneWay(json& object, std::initializer_list<std::string> ways, const Trail& trail)
{
    const std::string* first = nullptr;
    for (const std::string& way : ways) {
        const auto found = object.find(way);
        if (found == object.end() || found->is_null())
            continue;
        if (!first) {
            first = &way;
            continue;
        }
        const Pointer at = inFile(trail.pointer()) / way;
        object.erase(found);
        m_found.leftBehind.push_back(at);
        if (m_found.issues.size() < mostReferredTwice)
            m_found.issues.push_back(
                issueOf(reading::referredTwice, at,
                        Texts::tr("%1 and %2 are two ways to say what is meant, and only one may be given. "
                                  "%1 is taken for it: remove the other.")
                            .arg(QString::fromStdString(*first), QString::fromStdString(way))));
    }
}

/// What @p field of @p object names in v1beta2: {"virtualNodeRef": {"name": …}} or {"virtualNodeARN": "…"}.
void SpecReader::takeReference(json& object, const schema::Field& field, Kind kind, const Trail& trail)
{
    const std::string wrapper = resourceOf(kind).wrapper;
    const std::string key(field.key);
    const Pointer at = trail.pointer() / key;
    takeOneWay(object, {wrapper + "Ref", wrapper + "ARN", key}, trail);
    if (const json* reference = member(object, wrapper + "Ref"); reference && reference->is_object()) {
        ObjectName named{writtenText(member(reference, "name")), writtenText(member(reference, "namespace"))};
        object.erase(wrapper + "Ref");
        if (named.name.empty())
            return;
        if (named.space.empty())
            named.space = m_place.space;
        std::string otherwise = defaultName(kind, named, false);
        refer(object[key], at, kind, std::move(named), std::move(otherwise));
    } else if (const json* arn = member(object, wrapper + "ARN")) {
        addOrigin(at, inFile(trail.pointer()) / (wrapper + "ARN"));
        json name = text(arn) ? json(std::string(schema::namedBy(*text(arn)))) : *arn;
        object.erase(wrapper + "ARN");
        object[key] = std::move(name);
    } else if (object.contains(key)) {
        addOrigin(at, inFile(trail.pointer()) / key);
    }
}

/// The node that a route of v1beta1 leads to: by the name of its object in the routes that were there from
/// the start, by its name in App Mesh in those that came later.
void SpecReader::takeTarget(json& name, const Trail& trail, std::string_view key)
{
    const auto written = writtenText(&name);
    if (written.empty())
        return;
    const Pointer at = trail.pointer() / key;
    const bool isLater = Pointer("/spec/grpcRoute").contains(at) || Pointer("/spec/http2Route").contains(at);
    ObjectName named{written, m_place.space};
    std::string otherwise = isLater ? written : defaultName(Kind::VirtualNode, named, true);
    refer(name, at, Kind::VirtualNode, std::move(named), std::move(otherwise));
}

void SpecReader::refer(json& name, Pointer at, Kind kind, ObjectName object, std::string otherwise)
{
    object = {filledIn(object.name, m_place.whence), filledIn(object.space, m_place.whence)};
    otherwise = filledIn(otherwise, m_place.whence);
    name = textOrUnknown(otherwise);
    m_found.references.push_back({std::move(at), kind, std::move(object), std::move(otherwise)});
}

void SpecReader::takeOlderForms(json& object, const schema::Shape& shape, const Trail& trail)
{
    if (shape.field("attributes"))
        takeAttributes(object, trail);
    if (shape.field("perRetryTimeout"))
        takeMillis(object, trail);
    const json* older = member(object, "backendService");
    const json* name = member(older, "name");
    if (shape.field("virtualService") && name && !object.contains("virtualService")) {
        addOrigin(trail.pointer() / "virtualService" / "virtualServiceName",
                  inFile(trail.pointer()) / "backendService" / "name");
        json service{{"virtualServiceName", *name}};
        object.erase("backendService");
        object["virtualService"] = std::move(service);
    }
}

/// perRetryTimeoutMillis, 200, as the duration it is.
void SpecReader::takeMillis(json& object, const Trail& trail)
{
    const auto found = object.find("perRetryTimeout");
    if (found == object.end() || !(found->is_number() || found->is_string()))
        return;
    const Pointer at = trail.pointer() / "perRetryTimeout";
    addOrigin(at / "value", inFile(at));
    json value = std::move(*found);
    *found = json{{"unit", "ms"}, {"value", std::move(value)}};
}

/// The attributes of Cloud Map, {"stage": "live"}, as the list they are.
void SpecReader::takeAttributes(json& object, const Trail& trail)
{
    const auto found = object.find("attributes");
    if (found == object.end() || !found->is_object() || isUnknown(*found))
        return;
    const Pointer at = trail.pointer() / "attributes";
    json list = json::array();
    for (auto& [key, value] : found->items()) {
        addOrigin(at / list.size(), inFile(at) / key);
        addOrigin(at / list.size() / "value", inFile(at) / key);
        list.push_back({{"key", key}, {"value", std::move(value)}});
    }
    *found = std::move(list);
}

} // namespace

SpecFindings takeSpec(json& spec, const SpecPlace& place)
{
    return SpecReader(place).read(spec);
}

} // namespace meshwright
