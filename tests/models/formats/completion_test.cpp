// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/completion.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <random>
#include <tuple>

namespace meshwright {

namespace {

/// What is offered at the mark | in @p marked: "name" or "value", and each candidate's text.
std::string offered(std::string marked)
{
    const std::size_t caret = marked.find('|');
    marked.erase(caret, 1);
    const auto found = completionAt(marked, caret);
    if (!found)
        return "nothing";
    std::string out = found->kind == Completion::Kind::MemberName ? "name" : "value";
    for (const Candidate& candidate : found->candidates)
        out += ' ' + candidate.text;
    return out;
}

/// @p marked with the first candidate put in.
std::string completed(std::string marked)
{
    const std::size_t caret = marked.find('|');
    marked.erase(caret, 1);
    const auto found = completionAt(marked, caret);
    if (!found)
        return "nothing";
    return marked.replace(found->from, found->to - found->from, found->candidates.front().text);
}

} // namespace

TEST(Completion, OffersWhatTheSchemaKnows)
{
    const std::pair<const char*, const char*> rows[] = {
        {"{|}", "name \"meshName\":  \"virtualNodeName\":  \"spec\":  \"meshOwner\":  \"tags\":  "
                "\"clientToken\": "},
        {R"({"spec": {"logging": {|)", "name \"accessLog\": "},
        {R"({"spec": {"listeners": [{"portMapping": {|}}]}})", "name \"port\":  \"protocol\": "},
        {R"({"spec": {"listeners": [{}, {"portMapping": {"protocol": |}}]}})",
         R"(value "http" "http2" "grpc" "tcp")"},
        {R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce":|}}}}})", "value true false"},
        {"|", "nothing"},
        {"|{}", "nothing"},
        {"{}|", "nothing"},
        {R"({"spec": {"listeners": [|]}})", "nothing"},
        {R"({"spec": {"oops": {|}}})", "nothing"},
        {R"({"meshName": |})", "nothing"},
        {R"({"tags": [{"key": "|"}]})", "nothing"},
        {R"({"meshName"| )", "nothing"},
        {R"({"meshName": "a" | })", "nothing"},
    };
    for (const auto& [marked, expected] : rows)
        EXPECT_EQ(offered(marked), expected) << marked;
}

TEST(Completion, LeavesOutTheMembersThatAreThere)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"meshName": "a", "spec": {"tags": 1}, |, "tags": [{"key": 1}], "virtualNodeName": "b"})",
         "name \"meshOwner\":  \"clientToken\": "},
        {R"({"spec": {"logging": {"meshName": 1}}, "m|"})", "name \"meshName\":  \"meshOwner\": "},
        {R"({"spec": {"serviceDiscovery": {|}}})", "name \"dns\":  \"awsCloudMap\": "},
        {R"({"spec": {"serviceDiscovery": {"dns": {}, |}}})", "nothing"},
        {R"({"spec": {"serviceDiscovery": {|, "awsCloudMap": {}}}})", "nothing"},
        {R"({"spec": {"serviceDiscovery": {"d|ns": {}}}})", "name \"dns\""},
    };
    for (const auto& [marked, expected] : rows)
        EXPECT_EQ(offered(marked), expected) << marked;
}

TEST(Completion, GoesOnWithWhatIsTyped)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"m|"})", R"({"meshName": })"},
        {R"({"m|)", R"({"meshName": )"},
        {R"({m|})", R"({"meshName": })"},
        {R"({"MESHO|": 1})", R"({"meshOwner": 1})"},
        {R"({"vir|tual" : "a"})", R"({"virtualNodeName" : "a"})"},
        {R"({"port|": 1})", "nothing"},
        {R"({"spec": {"listeners": [{"portMapping": {"protocol": "h|"}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"protocol": "http"}}]}})"},
        {R"({"spec": {"listeners": [{"portMapping": {"protocol": "|, "port": 80}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"protocol": "http", "port": 80}}]}})"},
        {R"({"spec": {"listeners": [{"portMapping": {"protocol": g|}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"protocol": "grpc"}}]}})"},
        {R"({"spec": {"listeners": [{"portMapping": {"protocol": |"tcp"}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"protocol": "http"}}]}})"},
        {R"({"spec": {"listeners": [{"portMapping": {"protocol": "http"|}}]}})", "nothing"},
        {R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": "f|"}}}}})",
         R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": false}}}}})"},
        {R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": tr|ue, )",
         R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": true, )"},
    };
    for (const auto& [marked, expected] : rows)
        EXPECT_EQ(completed(marked), expected) << marked;
}

TEST(Completion, SeesPastWhatIsNotFinished)
{
    const std::pair<const char*, const char*> rows[] = {
        // a comma is missing, and a name behind the caret
        {"{\n  \"meshName\": \"a\"\n  \"t|\n  \"tags\": []\n}", "nothing"},
        {"{\n  \"meshName\": \"a\"\n  \"m|\n  \"tags\": []\n}", "name \"meshOwner\": "},
        // a quotation mark is not closed in a line above
        {"{\n  \"meshName\": \"a,\n  \"spec\": {\n    \"log|", "name \"logging\": "},
        // a list is not closed
        {R"({"spec": {"listeners": [{"timeout": {}}}, "m|})", "name \"meshName\":  \"meshOwner\": "},
        {R"({"spec": {"listeners": ], "log|)", "name \"logging\": "},
        {"\xEF\xBB\xBF{\"tag|\"", "name \"tags\": "},
        {R"({meshName: "a", |)", "name \"virtualNodeName\":  \"spec\":  \"meshOwner\":  \"tags\":  "
                                 "\"clientToken\": "},
    };
    for (const auto& [marked, expected] : rows)
        EXPECT_EQ(offered(marked), expected) << marked;
}

TEST(Completion, SaysWhatItOffers)
{
    const std::string_view text = R"({"spec": {"listeners": [{"portMapping": {"protocol": )";
    const auto found = completionAt(text, text.size());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->candidates.at(0).label, QStringLiteral("http"));
    EXPECT_EQ(found->candidates.at(1).label, QStringLiteral("http2 – HTTP/2"));
    EXPECT_FALSE(found->candidates.at(1).help.isEmpty());
    const auto name = completionAt("{\"mesh", 6);
    ASSERT_TRUE(name);
    EXPECT_EQ(name->candidates.at(0).label, QStringLiteral("meshName – Mesh name"));
}

TEST(Completion, BeginsTheValueOfAMember)
{
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"{\"spec\": {\"lis|}}", "\"listeners\": ", "[]"},
        {"{\"sp|\n}", "\"spec\": ", "{}"},
        {"{\"meshN|\n \"tags\": []}", "\"meshName\": ", "\"\""},
        {R"({"spec": {"listeners": [{"portMapping": {"prot|}}]}})", "\"protocol\": ", "\"\""},
        {R"({"spec": {"listeners": [{"portMapping": {"po|}}]}})", "\"port\": ", ""}, // no number can be told
        {R"({"sp|": {}})", "\"spec\"", ""},                                          // it has a value
        {R"({"sp| {"listeners": []}})", "\"spec\": ", ""},
        {R"({"tag|": [], "spec": {}})", "\"tags\"", ""},
    };
    for (const auto& [marked, text, value] : rows) {
        std::string plain = marked;
        const std::size_t caret = plain.find('|');
        const auto found = completionAt(plain.erase(caret, 1), caret);
        ASSERT_TRUE(found) << marked;
        EXPECT_EQ(found->candidates.front().text, text) << marked;
        EXPECT_EQ(found->candidates.front().emptyValue, value) << marked;
    }
}

TEST(Completion, OffersEveryMemberThatWasTakenOut)
{
    // In a whole document the caret is put in each name; what stands there must be among what is offered.
    json node = guideExample();
    node["spec"]["listeners"] = {fullListener(80), fullListener(81)};
    node["spec"]["backends"] = {fullBackend(1)};
    const std::string text = canonical(node);
    int names = 0;
    for (std::size_t at = text.find("\": "); at != std::string::npos; at = text.find("\": ", at + 1)) {
        const std::size_t begin = text.rfind('"', at - 1);
        const std::string name = text.substr(begin, at + 1 - begin);
        const auto found = completionAt(text, begin + 1);
        ASSERT_TRUE(found) << name;
        EXPECT_EQ(found->from, begin);
        EXPECT_TRUE(std::ranges::any_of(found->candidates, [&](const Candidate& candidate) {
            return candidate.text == name;
        })) << name;
        ++names;
    }
    EXPECT_GT(names, 20);
}

TEST(Completion, IsCalmAboutAnyBytes)
{
    std::mt19937 random(1);
    constexpr std::string_view pieces[] = {"{",        "}",    "[",        "]", ":",    ",",
                                           "\"",       "\\",   "\n",       " ", "spec", "\"spec\"",
                                           "\"tags\"", "\xFF", "\xF0\x9F", "1"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t n = random() % 30; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        text += std::string(random() % 2, '\0');
        for (std::size_t at = 0; at <= text.size() + 1; ++at)
            if (const auto found = completionAt(text, at)) {
                EXPECT_LE(found->from, at);
                EXPECT_LE(std::min(at, text.size()), found->to);
                EXPECT_LE(found->to, text.size());
                EXPECT_FALSE(found->candidates.empty());
            }
    }
    const std::string deep(1'000'000, '[');
    EXPECT_FALSE(completionAt(deep, deep.size()));
    EXPECT_FALSE(completionAt(deep + std::string(1'000'000, '}'), 2'000'000));
}

} // namespace meshwright
