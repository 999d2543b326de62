// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/drafts/draft_format.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

/// Someone who does anything that can be done to a document.
class Wanderer
{
public:
    Wanderer(Document& document, unsigned seed) : m_document(document), m_random(seed) {}

    void step()
    {
        const Pointer at = somewhere();
        switch (upTo(9)) {
        case 0:
        case 1:
            m_document.set(at, someValue(0), Document::Merge::Typing);
            break;
        case 2:
            m_document.remove(at);
            break;
        case 3:
            m_document.insert(at, upTo(2), someValue(1));
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
        case 7:
            m_document.become(json{{"spec", someValue(0)}});
            break;
        case 8:
            m_document.undo();
            break;
        default:
            m_document.redo();
        }
    }

private:
    std::size_t upTo(std::size_t most) { return m_random() % (most + 1); }

    Pointer somewhere()
    {
        if (upTo(5) == 0 && !m_document.parked().empty())
            return m_document.parked().begin()->first;
        Pointer at("/spec");
        const json* here = m_document.find(at);
        while (here && here->is_structured() && !here->empty() && upTo(4) > 0) {
            auto child = here->begin();
            std::advance(child, static_cast<std::ptrdiff_t>(upTo(here->size() - 1)));
            at = here->is_object() ? at / child.key()
                                   : at / static_cast<std::size_t>(std::distance(here->begin(), child));
            here = &*child;
        }
        return upTo(3) == 0 ? at / "~/ü\n" : at;
    }

    json someValue(int depth)
    {
        switch (upTo(depth > 3 ? 4 : 6)) {
        case 0:
            return std::string("\"\\ \xF0\x9F\x90\x9F\n") + std::to_string(upTo(9));
        case 1:
            return static_cast<std::int64_t>(m_random()) * (upTo(1) == 0 ? 1 : -1000);
        case 2:
            return 0.1 * static_cast<double>(upTo(100));
        case 3:
            return upTo(1) == 0;
        case 4:
            return nullptr;
        case 5:
            return json::array({someValue(depth + 1), someValue(depth + 1), 80.0});
        default:
            return json{{"a", someValue(depth + 1)}, {"", someValue(depth + 1)}, {"b/~", 1}};
        }
    }

    Document& m_document;
    std::mt19937 m_random;
};

Draft draftOf(const Document& document)
{
    Draft draft;
    draft.document = document.value();
    draft.parked = document.parked();
    draft.history = document.history();
    return draft;
}

void goBackToTheBeginning(Document& document)
{
    while (document.undo()) {
    }
}

} // namespace

TEST(DraftRoundTrip, OfRandomDocumentsKeepsValuesAndHistory)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        Document document(seed % 2 == 0 ? guideExample() : json::object());
        Wanderer wanderer(document, seed);
        for (int i = 0; i < 40; ++i)
            wanderer.step();
        document.seal();
        const DraftReading read = readDraft(draftText(draftOf(document)));
        ASSERT_TRUE(read.draft) << seed << ": " << read.fault.toStdString();
        ASSERT_TRUE(read.remarks.isEmpty()) << seed << ": " << read.remarks.join(u'\n').toStdString();
        ASSERT_EQ(read.draft->document, document.value()) << seed;
        ASSERT_EQ(read.draft->parked, document.parked()) << seed;
        ASSERT_EQ(read.draft->history, document.history()) << seed;

        Document again;
        again.reset(read.draft->document, read.draft->parked, read.draft->history);
        while (document.redo()) {
        }
        while (again.redo()) {
        }
        ASSERT_EQ(canonical(again.value()), canonical(document.value())) << seed;
        goBackToTheBeginning(document);
        goBackToTheBeginning(again);
        ASSERT_EQ(canonical(again.value()), canonical(document.value())) << seed;
        ASSERT_EQ(again.parked(), document.parked()) << seed;
    }
}

TEST(DraftRoundTrip, OfTheDeepestDocumentThatCanBeOpened)
{
    json deep = 1;
    for (int i = 0; i < 62; ++i)
        deep = json{{"a", deep}};
    Document document(json{{"spec", deep}});
    document.remove(Pointer("/spec"));
    document.undo();
    const DraftReading read = readDraft(draftText(draftOf(document)));
    ASSERT_TRUE(read.draft) << read.fault.toStdString();
    EXPECT_EQ(*read.draft, draftOf(document));
}

} // namespace meshwright
