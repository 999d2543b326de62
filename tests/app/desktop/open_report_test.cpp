// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/open_report.h"
#include "tests/app/desktop/desktop_fixture.h"
#include "tests/support/files_on_disk.h"
#include "tests/support/shared_keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

// The window that shows a report, and what can be done with it.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class OpenReportTest : public FilesOnDisk
{
protected:
    OpenReportTest()
    {
        write("shop/node.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
            "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})");
    }
    ~OpenReportTest() override { delete m_window; }

    void open(const ReportedPaths& paths)
    {
        m_window = &OpenReport::openWindow(paths, {m_files, m_questions, nullptr}, nullptr);
    }
    void openShop() { open({{at("shop")}, {}}); }

    template <typename T = QPushButton>
    T* part(const QString& text) const
    {
        for (T* one : m_window->findChildren<T*>())
            if (textOf(*one).remove(u'&') == text)
                return one;
        return nullptr;
    }
    static QString textOf(const QAbstractButton& button) { return button.text(); }
    static QString textOf(const QLabel& label) { return label.text(); }
    static QString textOf(const QComboBox& box) { return box.accessibleName(); }

    bool shows(const QString& text) const
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* one) { return one->text().contains(text); });
    }
    bool waitUntilShown(const QString& text) const
    {
        return QTest::qWaitFor([&] { return shows(text); }, 20'000);
    }
    /// Whether a bar says that something is being done.
    bool isAtWork() const { return m_window->findChild<QProgressBar*>()->isVisible(); }
    std::string saved(const QString& name)
    {
        m_window->say({});
        m_questions.file = at(name.toUtf8().constData());
        part(u"Save as…"_s)->click();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return shows(u"Saved as "_s) || !m_questions.told.isEmpty(); }, 20'000));
        QFile file(m_questions.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    ForeignFiles m_files;
    PreparedAnswers m_questions;
    QPointer<ReportWindow> m_window;
};

} // namespace

TEST_F(OpenReportTest, ShowsPagesOnceTheyAreMade)
{
    openShop();
    EXPECT_EQ(m_window->windowTitle(), u"Report: shop"_s);
    EXPECT_FALSE(part(u"Save as…"_s)->isEnabled());
    EXPECT_FALSE(part(u"Print…"_s)->isEnabled());
    EXPECT_TRUE(isAtWork());
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_FALSE(isAtWork());
    EXPECT_TRUE(part(u"Save as…"_s)->isEnabled());
    EXPECT_TRUE(part(u"Print…"_s)->isEnabled());
}

TEST_F(OpenReportTest, IsLeafedThroughAtOnce)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_EQ(m_window->focusWidget()->accessibleName(), u"Pages of the report"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_End);
    EXPECT_FALSE(shows(u"Page 1 of "_s));
}

TEST_F(OpenReportTest, LeavesWhoHasGoneOnMeanwhileWhereTheyAre)
{
    openShop();
    part<QCheckBox>(u"Audit rules"_s)->setFocus();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_EQ(m_window->focusWidget(), part<QCheckBox>(u"Audit rules"_s));
}

TEST_F(OpenReportTest, SavesWhatTheCommandLineWrites)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"report.html"_s), testing::StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(saved(u"report.md"_s), testing::StartsWith("# Mesh report: shop"));
    EXPECT_THAT(saved(u"report.csv"_s), testing::HasSubstr("orders"));
    EXPECT_THAT(saved(u"report.pdf"_s), testing::StartsWith("%PDF-"));
    EXPECT_TRUE(m_questions.told.isEmpty()) << m_questions.told.join(u'\n').toStdString();
}

TEST_F(OpenReportTest, ThePdfHasTheWordsOfTheWebPage)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) reads PDFs, and is not installed.";
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    saved(u"report.pdf"_s);
    QProcess process;
    process.start(reader, {u"-raw"_s, at("report.pdf"), u"-"_s});
    ASSERT_TRUE(process.waitForFinished());
    const std::string text = process.readAllStandardOutput().toStdString();
    for (const char* words : {"Mesh report: shop", "Inventory", "orders", "DNS orders.local", "Listener 1",
                              "8080", "Signature", "1 of "})
        EXPECT_THAT(text, testing::HasSubstr(words));
}

TEST_F(OpenReportTest, IsNotWrittenOverWhatItWasMadeOf)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"shop/node.json"_s), testing::HasSubstr("virtualNodeName"));
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_THAT(m_questions.told.front().toStdString(), testing::HasSubstr("the report was made of it"));
}

TEST_F(OpenReportTest, OfAnArchiveIsSavedBesideItAndNotOverIt)
{
    QProcess zip;
    zip.setWorkingDirectory(folder());
    zip.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, u"shop.zip"_s, u"shop/"_s});
    ASSERT_TRUE(zip.waitForFinished());
    open({{at("shop.zip")}, {}});
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"new.md"_s), testing::StartsWith("# Mesh report"));
    EXPECT_TRUE(m_questions.told.isEmpty()) << m_questions.told.join(u'\n').toStdString();
    EXPECT_THAT(saved(u"shop.zip"_s), testing::StartsWith("PK"));
    EXPECT_EQ(m_questions.told.size(), 1);
}

TEST_F(OpenReportTest, IsNotWrittenOverWhatItIsComparedWith)
{
    write("before.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    open({{at("shop")}, at("before.json")});
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"before.json"_s), testing::HasSubstr("virtualNodeName"));
    EXPECT_EQ(m_questions.told.size(), 1);
}

TEST_F(OpenReportTest, SaysWhyNothingCouldBeWritten)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    saved(u"no-such-folder/report.md"_s);
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_THAT(m_questions.told.front().toStdString(), testing::HasSubstr("no-such-folder"));
}

TEST_F(OpenReportTest, LeavesAFileWhoseNameTellsNoFormatAsItIs)
{
    write("notes.txt", "mine");
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_EQ(saved(u"notes.txt"_s), "mine");
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_THAT(m_questions.told.front().toStdString(), testing::HasSubstr("tells no format"));
}

TEST_F(OpenReportTest, IsMadeAnewAsWished)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    part<QCheckBox>(u"Date:"_s)->click();
    EXPECT_FALSE(part(u"Save as…"_s)->isEnabled()) << "until it is made";
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    const std::string undated = saved(u"undated.md"_s);
    part<QCheckBox>(u"Date:"_s)->click();
    m_window->findChild<QDateEdit*>()->setDate(QDate(2026, 10, 1));
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    const std::string dated = saved(u"dated.md"_s);
    EXPECT_THAT(undated, testing::Not(testing::HasSubstr("2026-10-01")));
    EXPECT_THAT(dated, testing::HasSubstr("2026-10-01"));
    part<QCheckBox>(u"Audit rules"_s)->click();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    const std::string audited = saved(u"audited.md"_s);
    EXPECT_THAT(dated, testing::Not(testing::HasSubstr("audit-")));
    EXPECT_THAT(audited, testing::HasSubstr("audit-"));
}

TEST_F(OpenReportTest, IsNotReadAgainForOtherPaper)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    write("shop/node.json", R"({"meshName": "shop", "virtualNodeName": "renamed", "spec": {}})");
    auto* const paper = part<QComboBox>(u"Paper"_s);
    paper->setCurrentIndex(1 - paper->currentIndex());
    EXPECT_FALSE(part(u"Save as…"_s)->isEnabled()) << "until it is laid out";
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"laid.md"_s), testing::HasSubstr("orders"));
    part<QCheckBox>(u"Audit rules"_s)->click();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"read.md"_s), testing::HasSubstr("renamed"));
}

TEST_F(OpenReportTest, TellsWhatDiffersFromAnEarlierState)
{
    write("before/node.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
        "listeners": [{"portMapping": {"port": 9090, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})");
    open({{at("shop")}, at("before")});
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    EXPECT_THAT(saved(u"report.md"_s), testing::HasSubstr("## Differences"));
}

TEST_F(OpenReportTest, TellsWhatDiffersFromARevisionOfGit)
{
    QProcess git;
    git.setWorkingDirectory(at("shop"));
    git.start(
        u"sh"_s,
        {u"-c"_s, u"git init -q . && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm a"_s});
    ASSERT_TRUE(git.waitForFinished());
    ASSERT_EQ(git.exitCode(), 0);
    write("shop/node.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
        "listeners": [{"portMapping": {"port": 9090, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})");
    open({{at("shop")}, at("shop"), u"HEAD"_s});
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    const std::string text = saved(u"report.md"_s);
    EXPECT_THAT(text, testing::HasSubstr("Compared with shop (HEAD): 1 virtual node"));
    EXPECT_THAT(text, testing::HasSubstr("Resources: 1 changed."));
}

TEST_F(OpenReportTest, SaysThatThereIsNothingToReportOn)
{
    ASSERT_TRUE(QDir().mkpath(at("empty")));
    open({{at("empty")}, {}});
    EXPECT_TRUE(waitUntilShown(u"There is nothing of App Mesh in "_s));
    EXPECT_FALSE(isAtWork());
    EXPECT_FALSE(part(u"Save as…"_s)->isEnabled());
}

TEST_F(OpenReportTest, IsPrinted)
{
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    m_questions.printsTo = std::make_shared<QPrinter>();
    m_questions.printsTo->setOutputFormat(QPrinter::PdfFormat);
    m_questions.printsTo->setOutputFileName(at("printed.pdf"));
    part(u"Print…"_s)->click();
    ASSERT_TRUE(waitUntilShown(u"Handed to the printer"_s));
    QFile file(at("printed.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(OpenReportTest, ClosedWhileItIsMadeOrSavedHarmsNobody)
{
    openShop();
    delete m_window;
    openShop();
    ASSERT_TRUE(waitUntilShown(u"Page 1 of "_s));
    m_questions.file = at("late.pdf");
    part(u"Save as…"_s)->click();
    delete m_window;
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_files.beingWritten().isEmpty(); }, 20'000));
}

TEST_F(OpenReportTest, NoTwoControlsHaveOneKey)
{
    openShop();
    EXPECT_EQ(sharedKeys(*m_window), "");
}

} // namespace meshwright
