// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/json/json.h"

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

/// Types at one place after another, and takes back much of it.
class Typist
{
public:
    Typist(Document& document, unsigned seed) : m_document(document), m_random(seed) {}

    void type()
    {
        static const Pointer places[] = {Pointer("/virtualNodeName"), Pointer("/spec/logging/file/path"),
                                         Pointer("/spec/listeners/0/name")};
        if (upTo(9) == 0)
            m_at = places[upTo(2)];
        const json* now = m_document.find(m_at);
        std::string text = now && now->is_string() ? now->get<std::string>() : "";
        const std::size_t kept = upTo(4) == 0 ? 0 : upTo(1) == 0 ? text.size() : text.size() / 2;
        text.resize(kept);
        if (upTo(2) > 0)
            text += static_cast<char>('a' + upTo(3));
        if (text.empty())
            m_document.remove(m_at, Pointer("/spec"), Document::Merge::Typing);
        else
            m_document.set(m_at, text, Document::Merge::Typing);
    }

private:
    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(0, most)(m_random);
    }

    Document& m_document;
    std::mt19937 m_random;
    Pointer m_at{"/virtualNodeName"};
};

} // namespace

TEST(DocumentHistory, TypingThatEndsWhereItBeganLeavesNoStep)
{
    const json start = json::parse(R"({"spec": {}, "meshName": "m"})");
    for (const char* at : {"/virtualNodeName", "/spec/logging/accessLog/file/path"}) {
        SCOPED_TRACE(at);
        const Pointer field(at);
        Document document(start);
        for (const char* text : {"a", "ab", "a"})
            document.set(field, text, Document::Merge::Typing);
        EXPECT_EQ(document.history().steps.size(), 1U);
        EXPECT_EQ(document.history().steps.back()->changes.size(), 1U) << "not one change a letter";
        document.remove(field, Pointer("/spec"), Document::Merge::Typing);
        EXPECT_EQ(document.value(), start);
        EXPECT_FALSE(document.canUndo());
        EXPECT_TRUE(document.history().steps.empty());
        document.set(field, "b", Document::Merge::Typing);
        document.undo();
        EXPECT_EQ(document.value(), start);
        EXPECT_TRUE(document.canRedo());
    }
}

TEST(DocumentHistory, ATextThatBecomesWhatItWasLeavesNoStep)
{
    const json start = json::parse(R"({"spec": {"listeners": [{"name": "a"}], "b": 1}})");
    Document document(start);
    document.set(Pointer("/meshName"), "m");
    const json before = document.value();
    json renamed = before;
    renamed["spec"].erase("b");
    renamed["spec"]["c"] = 1;
    document.become(renamed, Document::Merge::Typing);
    document.become(before, Document::Merge::Typing);
    EXPECT_EQ(document.history().steps.size(), 1U) << "the mesh name";
    EXPECT_EQ(document.undo(), Pointer("/meshName"));
    EXPECT_EQ(document.value(), start);
}

TEST(DocumentHistory, EveryStepOfTypingDoesSomethingAndCanBeUndone)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        Document document(json::parse(R"({"spec": {"listeners": [{"name": "a"}]}})"));
        const State start = stateOf(document);
        Typist typist(document, seed);
        for (int i = 0; i < 60; ++i)
            typist.type();
        const State end = stateOf(document);
        State last = end;
        while (document.undo())
            ASSERT_NE(std::exchange(last, stateOf(document)), stateOf(document));
        ASSERT_EQ(last, start);
        while (document.redo()) {
        }
        ASSERT_EQ(stateOf(document), end);
    }
}

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
