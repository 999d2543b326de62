// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_value.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"
#include "models/source/value_builder.h"

#include <optional>
#include <string>
#include <utility>

namespace meshwright::source {

namespace {

/// Goes no deeper than the reader, which follows aliases when it counts levels.
class YamlValue final : public ValueBuilder
{
public:
    YamlValue(const YamlDocument& document, const OnValueFault& onFault, const YamlMeaning& meaning)
        : ValueBuilder(document.tree, document.tree.text().size() + 1, onFault),
          m_document(document),
          m_meaning(meaning)
    {}

    /// Once, while an alias brings its names as often as it stands there.
    void tellNamedTwice()
    {
        for (const YamlNote& note : m_document.notes)
            if (note.kind == YamlNote::Kind::NamedTwice)
                tell({ValueFault::Kind::NamedTwice, note.begin, note.end,
                      [&] { return tree().pointerAt(note.begin); }, [&] { return std::size_t(note.first); }});
    }

private:
    std::optional<json> insteadOf(const Node& node) override
    {
        const YamlTag* tag = &node == m_inside ? nullptr : m_document.tag(node);
        if (!tag)
            return {};
        if (auto meant = meantBy(node, m_document.name(*tag)))
            return meant;
        return unknownValue(std::string(m_document.written(*tag)));
    }

    std::optional<json> meantBy(const Node& node, std::string_view tag)
    {
        if (!m_meaning || tag.empty())
            return {};
        const Node* around = std::exchange(m_inside, &node);
        json untagged = build(node);
        m_inside = around;
        return m_meaning(tag, std::move(untagged));
    }

    const YamlDocument& m_document;
    const YamlMeaning& m_meaning;
    const Node* m_inside = nullptr; ///< it is built as if it had no tag
};

} // namespace

json valueOf(const YamlDocument& document, const OnValueFault& onFault, const YamlMeaning& meaning)
{
    if (!document.tree.root())
        return {};
    YamlValue value(document, onFault, meaning);
    value.tellNamedTwice();
    return value.build(*document.tree.root());
}

} // namespace meshwright::source
