// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/document/json.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

/// Makes random edits at random places that exist, nearly exist, or do not exist.
class Editor
{
public:
    Editor(Document& document, unsigned seed) : m_document(document), m_random(seed) {}

    void edit()
    {
        const Pointer at = somewhere();
        switch (upTo(7)) {
        case 0:
            m_document.set(at, someValue(), upTo(1) ? Document::Merge::Typing : Document::Merge::No);
            break;
        case 1:
            m_document.remove(at, Pointer("/spec"));
            break;
        case 2:
        case 3:
            m_document.insert(at, upTo(2), someValue());
            break;
        case 4:
            m_document.move(at, upTo(3), upTo(3));
            break;
        case 5:
            m_document.park(at);
            break;
        case 6:
            m_document.restore(at);
            break;
        default:
            groupOfEdits();
        }
    }

    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(0, most)(m_random);
    }

private:
    void groupOfEdits()
    {
        const Document::Group group(m_document);
        m_document.set(somewhere(), someValue());
        m_document.insert(somewhere(), 0, someValue());
        m_document.park(somewhere());
    }

    Pointer somewhere()
    {
        static constexpr const char* keys[] = {"spec", "listeners", "0", "1", "tls", "name"};
        Pointer at("/spec");
        for (std::size_t depth = upTo(3); depth > 0; --depth)
            at = at / std::string_view(keys[upTo(std::size(keys) - 1)]);
        return at;
    }

    json someValue()
    {
        static const json values[] = {1,
                                      "text",
                                      true,
                                      nullptr,
                                      json::object(),
                                      json::array({1, 2}),
                                      json{{"tls", {{"mode", "STRICT"}}}}};
        return values[upTo(std::size(values) - 1)];
    }

    Document& m_document;
    std::mt19937 m_random;
};

struct State
{
    std::string value;
    Parked parked;
    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const Document& document)
{
    return {canonical(document.value()), document.parked()};
}

} // namespace

TEST(DocumentHistory, UndoingEverythingGivesTheStartByteForByteAndRedoTheEnd)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        Document document(json::parse(R"({"spec": {"listeners": [{"name": "a"}, {"name": "b"}]}})"));
        const State start = stateOf(document);
        Editor editor(document, seed);
        for (int i = 0; i < 60; ++i) {
            editor.edit();
            if (editor.upTo(9) == 0)
                document.undo();
        }
        while (document.redo()) {
        }
        const State end = stateOf(document);
        while (document.undo()) {
        }
        ASSERT_EQ(stateOf(document), start);
        while (document.redo()) {
        }
        ASSERT_EQ(stateOf(document), end);
    }
}

} // namespace meshwright
