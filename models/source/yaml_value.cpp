// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_value.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"
#include "models/source/value_builder.h"

#include <optional>
#include <string>

namespace meshwright::source {

namespace {

/// Goes no deeper than the reader, which follows aliases when it counts levels.
class YamlValue final : public ValueBuilder
{
public:
    YamlValue(const YamlDocument& document, const OnValueFault& onFault)
        : ValueBuilder(document.tree, document.tree.text().size() + 1, onFault),
          m_document(document)
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
    std::optional<json> insteadOf(const Node& node) const override
    {
        const YamlTag* tag = m_document.tag(node);
        return tag ? std::optional(unknownValue(std::string(m_document.written(*tag)))) : std::nullopt;
    }

    const YamlDocument& m_document;
};

} // namespace

json valueOf(const YamlDocument& document, const OnValueFault& onFault)
{
    if (!document.tree.root())
        return {};
    YamlValue value(document, onFault);
    value.tellNamedTwice();
    return value.build(*document.tree.root());
}

} // namespace meshwright::source
