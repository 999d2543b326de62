// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/markdown_text.h"
#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

// The report as Markdown, read back by another reader of it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using MarkdownReport = ReportFixture;

/// What Qt's reader of GitHub's Markdown makes of @p markdown.
class ReadMarkdown
{
public:
    explicit ReadMarkdown(const QString& markdown)
    {
        m_document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    }

    QString text() const { return m_document.toPlainText().trimmed(); }
    /// The links and pictures in it, as text.
    QStringList links() const
    {
        return parts(
            [](const QTextCharFormat& format) { return format.isAnchor() || format.isImageFormat(); });
    }
    /// The same with what is slanted or code.
    QStringList marked() const
    {
        return links() + parts([](const QTextCharFormat& format) {
                   return format.fontItalic() || format.fontFixedPitch();
               });
    }

private:
    QStringList parts(bool (*isMeant)(const QTextCharFormat&)) const
    {
        QStringList out;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); part != block.end(); ++part)
                if (isMeant(part.fragment().charFormat()))
                    out.append(part.fragment().text());
        return out;
    }

    QTextDocument m_document;
};

/// Of documents with text: once a program.
void needApplication()
{
    static int count = 1;
    static char name[] = "report_tests";
    static char* words[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, words);
}

} // namespace

TEST_F(MarkdownReport, HasTheSamePartsAsThePage)
{
    write("orders.json",
          node("orders", R"({"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}}})"));
    const std::string text = markdownReport(reported({.date = QDate(2026, 11, 27)}));
    EXPECT_THAT(text, HasSubstr("# Mesh report: shop\n\n- **Date:** 2026-11-27\n"));
    EXPECT_THAT(text, HasSubstr("| Name | Kind | Discovery |"));
    EXPECT_THAT(
        text,
        HasSubstr(
            "\n| orders | virtual node | DNS orders.apps.local | http 70000 | None | None | None |  |  | 1 error |\n"));
    EXPECT_THAT(text, HasSubstr("### Error: Number above the maximum (`too-large`)\n\n"));
    EXPECT_THAT(text, HasSubstr("- **Virtual node orders, Listener 1 › Port** – "));
    EXPECT_THAT(text, HasSubstr("\n### Virtual node orders\n"));
}

TEST_F(MarkdownReport, TakesNothingThatWasReadForMarkdown)
{
    needApplication();
    for (const char* words : {"<script>alert(1)</script>",
                              "[a](http://evil.example)",
                              "![a](b)",
                              "http://evil.example",
                              "www.evil.example",
                              "WWW.evil.example",
                              "*a* _b_ **c** ~~d~~ `e`",
                              "# a",
                              "## a",
                              "- a",
                              "+ a",
                              "1. a",
                              "12) a",
                              "> a",
                              "---",
                              "===",
                              "***",
                              "| a | b |",
                              "&lt;&copy;",
                              "a\\*b\\",
                              "[a]: http://x",
                              "```",
                              "~~~",
                              "<http://evil.example>",
                              "$a$",
                              ":a:"}) {
        const QString plain = QString::fromUtf8(words);
        for (const QString& frame : {u"%1"_s, u"- %1"_s, u"- **a** – %1 b"_s, u"### %1"_s}) {
            const ReadMarkdown read(frame.arg(asMarkdown(plain)));
            EXPECT_TRUE(read.text().contains(plain)) << words << " became " << read.text().toStdString();
            EXPECT_THAT(read.marked(), testing::IsEmpty()) << words;
        }
    }
}

TEST_F(MarkdownReport, KeepsItsTableWhateverIsInACell)
{
    needApplication();
    const ReadMarkdown read(markdownRow({u"a"_s, u"b"_s}) + markdownRow({u"---"_s, u"---"_s}) +
                            markdownRow({asMarkdown(u"x|y"_s), asMarkdown(u"1 \\| 2\n| 3"_s)}));
    EXPECT_EQ(read.text().split(u'\n').size(), 4) << "two rows of two cells\n" << read.text().toStdString();
    EXPECT_THAT(read.text().toStdString(), HasSubstr("x|y"));
}

TEST_F(MarkdownReport, LinksNowhereWhateverWasRead)
{
    needApplication();
    const std::string bad = hostile;
    write("bad.json",
          node(bad,
               R"({")" + bad + R"(": ")" + bad +
                   R"(", "backends": 5, "logging": {"accessLog": {"file": {"path": ")" + bad + R"("}}}})",
               bad));
    const QString text = QString::fromStdString(markdownReport(reported()));
    const ReadMarkdown read(text);
    EXPECT_THAT(read.links(), testing::IsEmpty());
    EXPECT_TRUE(read.text().contains(u"<script>alert(1)</script>"_s)) << read.text().toStdString();
}

TEST_F(MarkdownReport, CallsNobody)
{
    EXPECT_EQ(asMarkdown(u"ask @team"_s), u"ask @<!-- -->team"_s);
}

} // namespace meshwright
