// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/drafts/draft_format.h"

#include <gmock/gmock.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

struct BrokenRow
{
    const char* file;
    const char* fault;   ///< what the message has to say; empty when the document can be had
    const char* remarks; ///< joined by " | "
};

const BrokenRow rows[] = {
    {R"({"meshwrightDraft": 1, "document": {}})", "", ""},
    {R"({"meshwrightDraft": 1, "document": {"meshName")", "The draft is damaged. Line 1, column", ""},
    {"", "The draft is damaged. Line 1, column 1", ""},
    {R"([])", "“meshwrightDraft” is missing", ""},
    {R"({"document": {}})", "“meshwrightDraft” is missing", ""},
    {R"({"meshwrightDraft": 2, "document": {}})", "newer Meshwright (format 2; this one reads up to 1)", ""},
    {R"({"meshwrightDraft": "1", "document": {}})", "“meshwrightDraft” is missing", ""},
    {R"({"meshwrightDraft": 1})", "“document” must be an object", ""},
    {R"({"meshwrightDraft": 1, "document": 7})", "“document” must be an object", ""},
    {R"({"meshwrightDraft": 1, "document": {},
         "step": 13})",
     "", "Line 2: “step” was left out: it must be a number from 1 to 12."},
    {R"({"meshwrightDraft": 1, "document": {}, "visited": [1, 13]})", "",
     "Line 1: “visited” was left out: it must list numbers from 1 to 12, each once."},
    {R"({"meshwrightDraft": 1, "document": {}, "step": "five"})", "",
     "Line 1: “step” was left out: it must be a number from 1 to 12."},
    {R"({"meshwrightDraft": 1, "document": {}, "field": "spec"})", "",
     "Line 1: “field” was left out: it must be a JSON pointer."},
    {R"({"meshwrightDraft": 1, "document": {}, "field": "/a~2"})", "",
     "Line 1: “field” was left out: it must be a JSON pointer."},
    {R"({"meshwrightDraft": 1, "document": {}, "title": []})", "",
     "Line 1: “title” was left out: it must be text."},
    {R"({"meshwrightDraft": 1, "document": {}, "created": "soon"})", "",
     "Line 1: “created” was left out: it must be a moment such as 2026-10-01T08:00:00Z."},
    {R"({"meshwrightDraft": 1, "document": {}, "parked": []})", "",
     "Line 1: “parked” was left out: it must be an object."},
    {R"({"meshwrightDraft": 1, "document": {}, "parked": {"x": 1}})", "",
     "Line 1: “parked” was left out: “x” is no JSON pointer."},
    {R"({"meshwrightDraft": 1, "document": {}, "startedFrom": {"kind": "magic"}})", "",
     "Line 1: “startedFrom” was left out: its kind is none that is known."},
    {R"({"meshwrightDraft": 1, "document": {}, "place": 1})", "",
     "Line 1: “place” was left out: it must have a name and a location."},
    {R"({"meshwrightDraft": 1, "document": {}, "file": {"path": "x"}})", "",
     "Line 1: “file” was left out: it must have a path, an index, a fingerprint and what is saved."},
    {R"({"meshwrightDraft": 1, "document": {}, "file": {"path": "x", "index": 0, "fingerprint": "f", "saved": null}})",
     "", ""},
    {R"({"meshwrightDraft": 1, "document": {}, "note": 1})", "",
     "Line 1: “note” was left out: nothing of that name is known."},
    {R"({"meshwrightDraft": 1, "document": {}, "history": {"done": 5, "steps": []}})", "",
     "Line 1: “history” was left out: its steps do not lead to this document, so nothing can be undone."},
    {R"({"meshwrightDraft": 1, "document": {"a": 1}, "history": {"done": 1, "steps": [
         {"about": "/a", "when": 0, "changes": [{"value": "/a", "after": 2}]}]}})",
     "", "Line 1: “history” was left out: its steps do not lead to this document, so nothing can be undone."},
    {R"({"meshwrightDraft": 1, "document": {}, "history": {"done": 1, "steps": [
         {"about": "/a", "when": 0, "changes": [{"inserted": "/list", "index": 4, "item": 1}]}]}})",
     "", "Line 1: “history” was left out: its steps do not lead to this document, so nothing can be undone."},
};

/// A draft with something in every member.
Draft fullDraft()
{
    Document document(
        json::parse(R"({"meshName": "shop", "spec": {"listeners": [{"tls": {"mode": "STRICT"}}]}})"));
    document.set(Pointer("/virtualNodeName"), "orders", Document::Merge::Typing);
    document.seal();
    document.insert(Pointer("/spec/listeners"), 1, json::parse(R"({"portMapping": {"port": 80}})"));
    document.move(Pointer("/spec/listeners"), 0, 1);
    document.park(Pointer("/spec/listeners/1/tls"), Pointer("/spec/listeners/1"));
    document.set(Pointer("/note"), nullptr);
    document.become({{"meshName", "shop"}}, u"Take the rest away"_s);
    document.undo();
    document.undo();
    Draft draft;
    draft.title = u"Orders – first try"_s;
    draft.created = QDateTime::fromMSecsSinceEpoch(1'760'000'000'123, Qt::UTC);
    draft.modified = draft.created.addSecs(60);
    draft.startedFrom = {StartedFrom::Kind::Template, u"HTTP service"_s};
    draft.placeId = u"folder:/home/me/meshes"_s;
    draft.placeName = u"This computer"_s;
    draft.placeLocation = u"/home/me/meshes"_s;
    draft.step = 11;
    draft.visited = {1, 2, 5, 11};
    draft.field = Pointer("/spec/listeners/0/portMapping/port");
    draft.document = document.value();
    draft.parked = document.parked();
    draft.history = document.history();
    draft.unfinishedText = "{\"meshName\": \n";
    draft.file = EditedNode{u"/home/me/ä.json"_s, 2, json::parse(R"({"meshName": "shop"})"), "abc"};
    draft.served =
        ServedNode{u"place-1"_s, 7, json::parse(R"({"meshName": "shop", "virtualNodeName": "orders"})")};
    return draft;
}

} // namespace

TEST(DraftFormat, KeepsEverything)
{
    const Draft draft = fullDraft();
    const DraftReading read = readDraft(draftText(draft));
    ASSERT_TRUE(read.draft) << read.fault.toStdString();
    EXPECT_EQ(read.remarks, QStringList());
    EXPECT_EQ(*read.draft, draft);
}

TEST(DraftFormat, OfOldHasVisitedWhatIsBeforeWhereThePersonWas)
{
    const auto visited = [](const char* file) { return readDraft(file).draft->visited; };
    EXPECT_EQ(visited(R"({"meshwrightDraft": 1, "document": {}, "step": 4})"), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(visited(R"({"meshwrightDraft": 1, "document": {}, "step": 12})").size(), 12U);
    EXPECT_EQ(visited(R"({"meshwrightDraft": 1, "document": {}})"), std::vector<int>());
    EXPECT_EQ(visited(R"({"meshwrightDraft": 1, "document": {}, "step": 4, "visited": [9, 2]})"),
              (std::vector<int>{2, 9}));
}

TEST(DraftFormat, IsForPeopleToRead)
{
    const std::string text = draftText(fullDraft());
    EXPECT_THAT(text, testing::HasSubstr("\n  \"title\": \"Orders – first try\",\n"));
    EXPECT_THAT(text, testing::HasSubstr("\n  \"step\": 11,\n"));
    EXPECT_THAT(text, testing::HasSubstr("\n    \"/spec/listeners/1/tls\": {\n      \"mode\": \"STRICT\"\n"));
    EXPECT_THAT(text, testing::EndsWith("]}\n}\n"));
}

TEST(DraftFormat, SaysWhatIsWrongAndKeepsTheRest)
{
    for (const BrokenRow& row : rows) {
        const DraftReading read = readDraft(row.file);
        EXPECT_EQ(read.draft.has_value(), std::string_view(row.fault).empty()) << row.file;
        EXPECT_THAT(read.fault.toStdString(), testing::HasSubstr(row.fault)) << row.file;
        EXPECT_EQ(read.remarks.join(u" | "_s).toStdString(), row.remarks) << row.file;
    }
}

TEST(DraftFormat, ReadsNoTruncatedDraftAsAnotherOne)
{
    const std::string text = draftText(fullDraft());
    for (std::size_t length = 0; length + 2 < text.size(); ++length) {
        const DraftReading read = readDraft(std::string_view(text).substr(0, length));
        ASSERT_FALSE(read.draft) << length;
        ASSERT_THAT(read.fault.toStdString(), testing::HasSubstr("damaged")) << length;
    }
}

TEST(DraftFormat, KeepsTheNewestOfAHistoryThatIsTooLong)
{
    Document document;
    const std::string big(1000, 'x');
    for (int i = 0; i < 12000; ++i)
        document.set(Pointer("/text"), big + std::to_string(i));
    Draft draft;
    draft.document = document.value();
    draft.history = document.history();
    const DraftReading read = readDraft(draftText(draft));
    ASSERT_TRUE(read.draft);
    EXPECT_EQ(read.remarks, QStringList());
    EXPECT_EQ(read.draft->document, document.value());
    EXPECT_GT(read.draft->history.steps.size(), 2000U);
    EXPECT_LT(read.draft->history.steps.size(), 12000U);
    EXPECT_EQ(read.draft->history.steps.back()->changes, document.history().steps.back()->changes);
}

} // namespace meshwright
