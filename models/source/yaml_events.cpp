// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_events.h"

#include <algorithm>
#include <cstring>
#include <yaml.h>

namespace meshwright::source {

namespace {

constexpr std::size_t largestPiece = 16'384; // what libyaml asks for

std::string_view textOf(const yaml_char_t* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void takeScalar(const yaml_event_t& from, YamlEvent& to)
{
    const auto& scalar = from.data.scalar;
    to.kind = YamlEvent::Kind::Scalar;
    to.anchor = textOf(scalar.anchor);
    to.tag = textOf(scalar.tag);
    to.text = {reinterpret_cast<const char*>(scalar.value), scalar.length};
    to.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

/// The beginning of a list or an object, of the kind @p kind; @p flow is the style of one in brackets.
template <typename Opening, typename Style>
void takeOpening(YamlEvent::Kind kind, const Opening& from, Style flow, YamlEvent& to)
{
    to.kind = kind;
    to.anchor = textOf(from.anchor);
    to.tag = textOf(from.tag);
    to.isFlow = from.style == flow;
}

/// The kind of @p from and what belongs to it.
void takeEvent(const yaml_event_t& from, YamlEvent& to)
{
    switch (from.type) {
    case YAML_DOCUMENT_START_EVENT:
        to.kind = YamlEvent::Kind::DocumentBegin;
        break;
    case YAML_DOCUMENT_END_EVENT:
        to.kind = YamlEvent::Kind::DocumentEnd;
        to.isMarked = from.data.document_end.implicit == 0;
        break;
    case YAML_ALIAS_EVENT:
        to.kind = YamlEvent::Kind::Alias;
        to.anchor = textOf(from.data.alias.anchor);
        break;
    case YAML_SCALAR_EVENT:
        takeScalar(from, to);
        break;
    case YAML_SEQUENCE_START_EVENT:
        takeOpening(YamlEvent::Kind::ListBegin, from.data.sequence_start, YAML_FLOW_SEQUENCE_STYLE, to);
        break;
    case YAML_MAPPING_START_EVENT:
        takeOpening(YamlEvent::Kind::ObjectBegin, from.data.mapping_start, YAML_FLOW_MAPPING_STYLE, to);
        break;
    case YAML_SEQUENCE_END_EVENT:
        to.kind = YamlEvent::Kind::ListEnd;
        break;
    case YAML_MAPPING_END_EVENT:
        to.kind = YamlEvent::Kind::ObjectEnd;
        break;
    default:
        to.kind = YamlEvent::Kind::End;
        break;
    }
}

} // namespace

/// libyaml's parser, which must not move.
class YamlEvents::Parser
{
public:
    Parser(std::string_view text, const YamlOffsets& offsets, std::size_t begin, std::size_t end)
        : m_text(text),
          m_offsets(offsets),
          m_begin(begin),
          m_end(end),
          m_at(begin),
          m_charactersBefore(offsets.charactersBefore(begin)),
          m_isReady(yaml_parser_initialize(&m_parser) == 1)
    {
        if (!m_isReady)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input(&m_parser, &Parser::read, this);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    ~Parser()
    {
        yaml_event_delete(&m_event);
        if (m_isReady)
            yaml_parser_delete(&m_parser);
    }

    std::optional<YamlEvent> next()
    {
        do {
            yaml_event_delete(&m_event);
            if (!m_isReady || yaml_parser_parse(&m_parser, &m_event) != 1)
                return {};
        } while (m_event.type == YAML_STREAM_START_EVENT);
        YamlEvent out;
        takeEvent(m_event, out);
        out.begin = byteOf(m_event.start_mark);
        out.end = std::max(byteOf(m_event.end_mark), out.begin);
        return out;
    }

    YamlFault fault() const
    {
        YamlFault out;
        if (!m_isReady)
            return out;
        if (m_parser.error == YAML_READER_ERROR) {
            out.at = out.since = std::min(m_begin + m_parser.problem_offset, m_end);
            out.kind = YamlFaultKind::ControlCharacter;
            return out;
        }
        out.problem = m_parser.problem ? m_parser.problem : "";
        out.at = byteOf(m_parser.problem_mark);
        out.since = m_parser.context ? std::min(byteOf(m_parser.context_mark), out.at) : out.at;
        out.kind = kindOfProblem(out.problem, m_text, out.at);
        return out;
    }

private:
    /// Hands over little at first: where many documents are broken, each is begun anew, and what is read
    /// ahead is read in vain.
    static int read(void* self, unsigned char* buffer, std::size_t size, std::size_t* given)
    {
        auto& parser = *static_cast<Parser*>(self);
        *given = std::min({size, parser.m_piece, parser.m_end - parser.m_at});
        std::memcpy(buffer, parser.m_text.data() + parser.m_at, *given);
        parser.m_at += *given;
        parser.m_piece = std::min(parser.m_piece * 2, largestPiece);
        return 1;
    }

    std::size_t byteOf(const yaml_mark_t& mark) const
    {
        return std::min(m_offsets.byteOf(m_charactersBefore + mark.index), m_end);
    }

    std::string_view m_text;
    const YamlOffsets& m_offsets;
    std::size_t m_begin;
    std::size_t m_end;
    std::size_t m_at;
    std::size_t m_piece = 256;
    std::size_t m_charactersBefore;
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_isReady;
};

YamlEvents::YamlEvents(std::string_view text, const YamlOffsets& offsets, std::size_t begin, std::size_t end)
    : m_parser(std::make_unique<Parser>(text, offsets, begin, end))
{}

YamlEvents::~YamlEvents() = default;

std::optional<YamlEvent> YamlEvents::next()
{
    return m_parser->next();
}

YamlFault YamlEvents::fault() const
{
    return m_parser->fault();
}

} // namespace meshwright::source
