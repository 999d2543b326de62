// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "models/schema/field.h"
#include "models/words/form_words.h"
#include "tests/models/rules/rule_rows.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>

// What is wrong, in the words that stand beside the controls of a form.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The words of the API below @p field that a form has other words for: choices, and keys that are no
/// English.
void collectWords(const schema::Field& field, std::set<QString>& out)
{
    const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
    static const QRegularExpression innerCapital(u"^[a-z]+[A-Z]"_s);
    if (innerCapital.match(key).hasMatch() || key == u"enforce"_s)
        out.insert(key);
    if (const auto* choice = std::get_if<schema::Enum>(&field.kind))
        for (const schema::Word& word : choice->words)
            if (QString::fromUtf8(word.value).size() > 2) // "s" and "ms" are looked at by themselves
                out.insert(QString::fromUtf8(word.value));
    if (const auto* list = std::get_if<schema::List>(&field.kind))
        collectWords(*list->item, out);
    if (const schema::Shape* shape = schema::shapeOf(field))
        for (const schema::Field& member : shape->fields)
            collectWords(member, out);
}

/// The words of the API that stand by themselves in @p message, outside of what is quoted.
QStringList apiWordsIn(QString message)
{
    static const std::set<QString> words = [] {
        std::set<QString> out;
        collectWords(schema::createVirtualNode(), out);
        return out;
    }();
    static const QRegularExpression quoted(u"“[^”]*”"_s);
    message.remove(quoted);
    static const QRegularExpression separators(u"[^A-Za-z0-9_/.:-]+|[.:](\\s|$)"_s);
    QStringList out;
    for (const QString& word : message.split(separators, Qt::SkipEmptyParts))
        if (words.contains(word))
            out.append(word);
    return out;
}

/// Whoever mends these does so in the JSON, whose words they keep.
bool isAboutJsonItself(const Issue& issue)
{
    static const std::set<std::string> rules{"unknown-member", "type", "null"};
    return rules.contains(issue.rule);
}

/// Whether @p issue quotes what is written like a choice of the form and is none of the API's: only the words
/// of the JSON tell the two apart.
bool isWrittenLikeAChoice(const Issue& issue)
{
    const schema::Field* field = schema::fieldAt(schema::createVirtualNode(), issue.pointer);
    const auto* choice = field ? std::get_if<schema::Enum>(&field->kind) : nullptr;
    return choice && std::ranges::any_of(choice->words, [&](const schema::Word& word) {
               const QString label = schema::translated(word.label);
               return label != QString::fromUtf8(word.value) && issue.message.startsWith(u'“' + label + u'”');
           });
}

/// What the form says about the ordinary node with @p value at @p pointer, a line an issue.
std::string saidInForm(const char* pointer, const json& value)
{
    json node = json::parse(ordinaryNode);
    node[json::json_pointer(pointer)] = value;
    std::string out;
    for (const Issue& issue : check(node))
        out += formMessage(issue).toStdString() + '\n';
    return out;
}

} // namespace

TEST(FormWords, NoMessageOfAnyRuleHasAWordThatTheFormHasNot)
{
    std::size_t looked = 0;
    for (const RuleRow& row : allRuleRows())
        for (const Issue& issue : check(changedNode(row))) {
            if (isAboutJsonItself(issue) || isWrittenLikeAChoice(issue))
                continue;
            const QString message = formMessage(issue);
            EXPECT_EQ(apiWordsIn(message), QStringList()) << row.what << ": " << message.toStdString();
            ++looked;
        }
    EXPECT_GT(looked, 100U);
}

TEST(FormWords, AreThoseOfTheChoices)
{
    const struct
    {
        const char* pointer;
        json value;
        const char* said;
    } rows[] = {
        {"/spec/serviceDiscovery/dns/ipPreference", "IPv6",
         "Allowed: “IPv6 preferred”, “IPv4 preferred”, “IPv6 only” or “IPv4 only”."},
        {"/spec/listeners/0/portMapping/protocol", "quic",
         "“quic” is not allowed here. Allowed: HTTP, HTTP/2, gRPC or TCP."},
        {"/spec/listeners/0/timeout/http/idle",
         {{"unit", "h"}, {"value", 1}},
         "Allowed: seconds or milliseconds."},
        {"/spec/backendDefaults/clientPolicy/tls",
         {{"enforce", false}, {"validation", {{"trust", {{"file", {{"certificateChain", "/ca.pem"}}}}}}}},
         "With No a backend without TLS is called in plain text"},
        {"/spec/serviceDiscovery", json::object(),
         "Nothing is chosen here. Give exactly one of DNS or AWS Cloud Map"},
    };
    for (const auto& [pointer, value, said] : rows)
        EXPECT_NE(saidInForm(pointer, value).find(said), std::string::npos) << saidInForm(pointer, value);
}

TEST(FormWords, LeaveTheCommandLineItsOwn)
{
    json node = json::parse(ordinaryNode);
    node["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv6_ONLY";
    const std::vector<Issue> issues = check(node);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_TRUE(issues.front().message.contains(u"“IPv6_ONLY”"_s)) << issues.front().message.toStdString();
    EXPECT_TRUE(formMessage(issues.front()).contains(u"“IPv6 only”"_s));
}

TEST(FormWords, LeaveWhatAPersonWroteAlone)
{
    const auto said = [](const QString& message) {
        return formMessage({Pointer("/virtualNodeName"), Severity::Error, "x", message}).toStdString();
    };
    EXPECT_EQ(said(u"“http” is taken; see http://a.b/tcp and a.dns.local."_s),
              "“http” is taken; see http://a.b/tcp and a.dns.local.");
    EXPECT_EQ(said(u"Use tcp. Envoy's listeners take 5 s."_s), "Use TCP. Envoy's listeners take 5 s.");
}

TEST(FormWords, DoNotSayThatAWordIsAndIsNotAllowed)
{
    EXPECT_EQ(saidInForm("/spec/listeners/0/portMapping/protocol", "HTTP"),
              "“HTTP” is not allowed here. Did you mean “http”? Allowed: http, http2, grpc or tcp.\n");
    EXPECT_NE(saidInForm("/spec/serviceDiscovery/dns/ipPreference", "IPv6 only").find("“IPv6_ONLY”"),
              std::string::npos);
}

} // namespace meshwright
