// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_reader.h"

#include "models/source/yaml_events.h"
#include "models/source/yaml_tree.h"

#include <algorithm>
#include <utility>

namespace meshwright::source {

namespace {

/// libyaml compares each %TAG with all before it, and copies what it stands for into every tag. Files have
/// one or two.
constexpr std::size_t mostTagDirectives = 100;
constexpr std::size_t longestTagDirective = 1024;

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_of("\r\n", at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find_first_of("\r\n", at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

bool beginsDocument(std::string_view text, std::size_t line)
{
    const std::string_view begin = text.substr(line, 4);
    return begin.starts_with("---") &&
           (begin.size() == 3 || std::string_view(" \t\r\n").find(begin[3]) != std::string_view::npos);
}

std::optional<std::size_t> tooManyTagDirectives(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find("%TAG"); at != std::string_view::npos; at = text.find("%TAG", at + 1))
        if ((at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r') &&
            (++count > mostTagDirectives || nextLine(text, at) - at > longestTagDirective))
            return at;
    return {};
}

/// Where the document begins that is one too many, by the lines that say so.
std::optional<std::size_t> tooManyDocuments(std::string_view text, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t at = text.find("\n---"); at != std::string_view::npos; at = text.find("\n---", at + 4))
        if (beginsDocument(text, at + 1) && ++count > most)
            return at + 1;
    return {};
}

class YamlReader
{
public:
    YamlReader(std::string_view text, const YamlLimits& limits)
        : m_text(text),
          m_limits(limits),
          m_offsets(text)
    {}

    std::vector<YamlDocument> read()
    {
        if (isUtf16(m_text)) {
            addBroken({YamlFaultKind::Utf16});
        } else if (const auto directive = tooManyTagDirectives(m_text)) {
            addBroken({YamlFaultKind::TooManyTagDirectives, *directive, *directive});
        } else if (const auto document = tooManyDocuments(m_text, m_limits.documents)) {
            addBroken({YamlFaultKind::TooManyDocuments, *document, *document});
        } else {
            std::size_t at = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
            while (at < m_text.size())
                at = readFrom(at);
        }
        return std::move(m_documents);
    }

private:
    /// Reads up to the first fault. Gives where to go on.
    std::size_t readFrom(std::size_t begin)
    {
        if (!m_unreadable || m_unreadable->at < begin)
            m_unreadable = firstUnreadable(m_text, begin)
                               .value_or(YamlUnreadable{YamlFaultKind::ControlCharacter, m_text.size()});
        const std::size_t end = m_unreadable->at;
        m_documentBegin = begin;
        m_mayGoOn = false;
        YamlEvents events(m_text, m_offsets, begin, end);
        for (auto event = events.next(); event; event = events.next()) {
            if (event->kind == YamlEvent::Kind::End)
                return end == m_text.size() ? end : stop({m_unreadable->kind, end, end});
            if (auto fault = pass(*event))
                return stop(*std::move(fault));
        }
        // Where the readable part ends, text and brackets are not closed; that is not what is wrong.
        const YamlFault fault = events.fault();
        const bool isCutOff = fault.at >= end && end < m_text.size();
        return stop(isCutOff ? YamlFault{m_unreadable->kind, end, end} : fault);
    }

    std::optional<YamlFault> pass(const YamlEvent& event)
    {
        if (event.kind == YamlEvent::Kind::DocumentBegin) {
            m_documentBegin = std::max(m_documentBegin, event.begin);
            m_tree.emplace(m_text, m_limits, m_spent);
        } else if (event.kind == YamlEvent::Kind::DocumentEnd) {
            m_documents.push_back(m_tree->finish());
            m_tree.reset();
            m_mayGoOn = !event.isMarked;
        } else if (m_tree) {
            m_tree->take(event);
            return m_tree->fault();
        }
        return {};
    }

    /// Ends the document in which @p fault is, and finds the next.
    std::size_t stop(YamlFault fault)
    {
        const std::size_t at = fault.at;
        if (m_tree) {
            if (fault.kind == YamlFaultKind::NotClosed && fault.since == at)
                fault.since = m_tree->innermost().value_or(at);
            m_documents.push_back(m_tree->finish());
            m_tree.reset();
        } else if (!m_mayGoOn) {
            addBroken(std::move(fault));
            return nextDocument(at);
        }
        place(fault);
        m_documents.back().fault = std::move(fault);
        return nextDocument(at);
    }

    void addBroken(YamlFault fault)
    {
        place(fault);
        m_documents.push_back({Tree(m_text, {}, YamlTexts()), std::move(fault)});
    }

    std::size_t nextDocument(std::size_t fault) const
    {
        std::size_t line = lineBegin(m_text, fault);
        while (line < m_text.size() && (line <= m_documentBegin || !beginsDocument(m_text, line)))
            line = nextLine(m_text, line);
        return line;
    }

    /// Line and column. Faults come in the order of the text, so that each line is counted once.
    void place(YamlFault& fault)
    {
        const std::size_t begin = lineBegin(m_text, fault.at);
        for (; m_counted < begin; ++m_counted)
            if (m_text[m_counted] == '\n' ||
                (m_text[m_counted] == '\r' && m_text.substr(m_counted + 1, 1) != "\n"))
                ++m_line;
        fault.line = m_line;
        fault.column =
            static_cast<int>(m_offsets.charactersBefore(fault.at) - m_offsets.charactersBefore(begin)) + 1;
        if (begin == 0 && m_text.starts_with("\xEF\xBB\xBF") && fault.at > 0)
            --fault.column;
    }

    std::string_view m_text;
    const YamlLimits& m_limits;
    YamlOffsets m_offsets;
    YamlSpent m_spent;
    std::optional<YamlUnreadable> m_unreadable; ///< the next one; the end of the text when there is none
    std::optional<YamlTree> m_tree;             ///< of the document that is being read
    std::size_t m_documentBegin = 0;
    bool m_mayGoOn = false; ///< nothing but its own text ended the document before
    std::vector<YamlDocument> m_documents;
    std::size_t m_counted = 0;
    int m_line = 1; ///< at the byte m_counted
};

} // namespace

const YamlTag* YamlDocument::tag(const Node& node) const
{
    const auto found = std::ranges::lower_bound(tags, node.begin, {}, &YamlTag::at);
    const bool isThere = found != tags.end() && found->at == node.begin && node.end > node.begin;
    return isThere ? &*found : nullptr;
}

std::string_view YamlDocument::name(const YamlTag& tag) const
{
    return tree.text().substr(tag.begin, tag.end - tag.begin);
}

std::string_view YamlDocument::written(const YamlTag& tag) const
{
    return tree.text().substr(tag.begin, tag.valueEnd - tag.begin);
}

std::vector<YamlDocument> readYaml(std::string_view text, const YamlLimits& limits)
{
    return YamlReader(text, limits).read();
}

} // namespace meshwright::source
