// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "comparing_fixture.h"
#include "models/compare/why_not_taken.h"
#include "tests/support/passing_meshes.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

// A setting that is taken over into a file, of kinds that have no drafts.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// What keeps its meshes in no files of its own, as an endpoint does.
class WithoutFiles final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;
    QString fileOf(const ResourceId&, const CallWatch&) override { return {}; }
};

class TakingIntoFileTest : public ComparingWindows
{
protected:
    QString writeText(const char* path, const std::string& text) const
    {
        const QString whole = write(path, json());
        QFile file(whole);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(text));
        return whole;
    }
    static std::string textOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
    /// A route as somebody has laid it out.
    static std::string route(const std::string& weight, const std::string& more = {})
    {
        return "{\n  \"meshName\": \"shop\",   \"virtualRouterName\": \"main\", \"routeName\": \"all\",\n"
               "  \"spec\": {" +
               more +
               "\"httpRoute\": {\"match\": {\"prefix\": \"/\"},\n"
               "    \"action\": {\"weightedTargets\": [{\"virtualNode\": \"orders\", " +
               weight + "}]}}}\n}\n";
    }
    /// A virtual service that @p node provides.
    static json service(const char* node)
    {
        return {{"meshName", "shop"},
                {"virtualServiceName", "orders.local"},
                {"spec", {{"provider", {{"virtualNode", {{"virtualNodeName", node}}}}}}}};
    }
    /// Compares the file @p before with the mesh of the place Here, and takes over what differs.
    void takeOverIntoPlace(const QString& before)
    {
        m_desktop->comparing().compare(at(before), {{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}}},
                                       nullptr);
        ASSERT_EQ(linesOf(shown()), "+ mesh shop, ~ virtual service orders.local");
        auto* const list = shown().findChild<QListView*>(u"compared-resources"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        shown().findChild<QAction*>(u"take-over"_s)->trigger();
    }
    /// What is said of a virtual service of @p place, which has no files.
    std::string whyNotIn(const Place& place) const
    {
        FolderMeshes folder(m_here);
        WithoutFiles meshes(folder);
        const auto there = stateIn(meshes, {{place, openedHere().sharedCalls()}, {"shop"}}, {u"There"_s}, {});
        ComparedState before{u"before"_s};
        before.isPart = true;
        before.given = std::make_shared<const std::vector<GivenResource>>(
            std::vector<GivenResource>{{Kind::VirtualService, service("orders")}});
        const Comparison comparison = compareStates(before, *there);
        for (const ResourceDifference& one : comparison.all.resources)
            if (one.kind == Kind::VirtualService)
                return whyNotTaken(comparison, one).toStdString();
        return "(nothing differs)";
    }
    /// Compares the file @p before with the file @p after, and takes the first setting over.
    void takeOver(const QString& before, const QString& after)
    {
        m_desktop->comparing().compare(at(before), at(after), nullptr);
        shown().findChild<QAction*>(u"take-over"_s)->trigger();
    }
    /// What is said instead of doing it.
    std::string refusal()
    {
        const auto words = [this] { return shown().notices().textOf(u"taking-over"_s); };
        EXPECT_TRUE(waitFor([&] { return !words().isEmpty(); }));
        return words().toStdString();
    }
    /// Does @p what in the dialog that shows the change, once that is there.
    static void inDialog(const std::function<void(QDialog&)>& what)
    {
        auto* const looking = new QTimer(qApp);
        QObject::connect(looking, &QTimer::timeout, looking, [looking, what] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != u"confirm-text-change"_s)
                return;
            looking->deleteLater();
            what(*dialog);
        });
        looking->start(20);
    }
};

} // namespace

TEST_F(TakingIntoFileTest, ChangesNothingElseInIt)
{
    const QString before = writeText("before.json", route("\"weight\": 20"));
    const QString after = writeText("after.json", route("\"weight\": 80"));
    inDialog([](QDialog& dialog) {
        EXPECT_THAT(dialog.windowTitle().toStdString(), testing::StartsWith("Take over "));
        const QString diff = dialog.findChild<QPlainTextEdit*>(u"text-change"_s)->toPlainText();
        EXPECT_TRUE(diff.contains(u"\"weight\": 20"_s)) << diff.toStdString();
        dialog.accept();
    });
    takeOver(before, after);
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "1 the same"; })) << linesOf(shown());
    EXPECT_EQ(textOf(after), route("\"weight\": 20"));
    EXPECT_TRUE(m_desktop->sessions().isEmpty()) << "such kinds have no drafts";
}

TEST_F(TakingIntoFileTest, WritesNothingUnlessItIsSaved)
{
    const QString before = writeText("before.json", route("\"weight\": 20"));
    const QString after = writeText("after.json", route("\"weight\": 80"));
    bool isShown = false;
    inDialog([&](QDialog& dialog) {
        isShown = true;
        dialog.reject();
    });
    takeOver(before, after);
    EXPECT_TRUE(waitFor([&] { return isShown; }));
    settle();
    EXPECT_EQ(textOf(after), route("\"weight\": 80"));
}

TEST_F(TakingIntoFileTest, AddsAMemberThatIsMissing)
{
    const QString before = writeText("before.json", route("\"weight\": 20", "\"priority\": 5, "));
    const QString after = writeText("after.json", route("\"weight\": 20"));
    inDialog([](QDialog& dialog) { dialog.accept(); });
    takeOver(before, after);
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "1 the same"; })) << linesOf(shown());
    const json now = json::parse(textOf(after));
    EXPECT_EQ(*find(now, Pointer("/spec/priority")), 5);
    EXPECT_THAT(textOf(after), HasSubstr("\"shop\",   \"virtualRouterName\"")) << "as it was laid out";
}

TEST_F(TakingIntoFileTest, SpeaksTheLanguageOfTheFile)
{
    const auto inTemplate = [](const char* weight) {
        return std::string(R"({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"All": {
  "Type": "AWS::AppMesh::Route",
  "Properties": {"MeshName": "shop", "VirtualRouterName": "main", "RouteName": "all",
    "Spec": {"HttpRoute": {"Match": {"Prefix": "/"},
      "Action": {"WeightedTargets": [{"VirtualNode": "orders", "Weight": )") +
               weight + "}]}}}}}}}\n";
    };
    const QString before = writeText("before.json", route("\"weight\": 20"));
    const QString after = writeText("template.json", inTemplate("80"));
    inDialog([](QDialog& dialog) { dialog.accept(); });
    takeOver(before, after);
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "1 the same"; })) << linesOf(shown());
    EXPECT_EQ(textOf(after), inTemplate("20"));
}

TEST_F(TakingIntoFileTest, TellsWhatToPutInByHandWhereItCannot)
{
    const std::string yaml = "meshName: shop # ours\nvirtualRouterName: main\nrouteName: all\nspec:\n"
                             "  httpRoute:\n    match: {prefix: /}\n    action:\n      weightedTargets:\n"
                             "      - {virtualNode: orders, weight: 20}\n";
    const QString before = writeText("before.json", route("\"weight\": 20", "\"priority\": 5, "));
    const QString after = writeText("after.yaml", yaml);
    takeOver(before, after);
    const std::string words = refusal();
    EXPECT_THAT(words, HasSubstr("Put it in by hand:"));
    EXPECT_THAT(words, HasSubstr("After line 9:\n  priority: 5\n"));
    EXPECT_EQ(textOf(after), yaml);
}

TEST_F(TakingIntoFileTest, SaysThatTheFileHasChangedSinceItWasRead)
{
    const QString before = writeText("before.json", route("\"weight\": 20"));
    const QString after = writeText("after.json", route("\"weight\": 80"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    (void)shown();
    (void)writeText("after.json", route("\"weight\": 90"));
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    EXPECT_THAT(refusal(), HasSubstr("The file has changed. Read it again (F5)."));
    EXPECT_EQ(textOf(after), route("\"weight\": 90"));
}

TEST_F(TakingIntoFileTest, SaysWhatIsWrongByItAndLeavesThatToThePerson)
{
    const QString before = writeText("before.json", route("\"weight\": 500"));
    const QString after = writeText("after.json", route("\"weight\": 80"));
    inDialog([](QDialog& dialog) {
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            isSaid |= label->text().contains(u"500 is too large"_s);
        EXPECT_TRUE(isSaid);
        dialog.accept();
    });
    takeOver(before, after);
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "1 the same"; })) << linesOf(shown());
    EXPECT_EQ(textOf(after), route("\"weight\": 500"));
}

TEST_F(TakingIntoFileTest, ChangesTheFileOfAFolderPlace)
{
    (void)FolderMeshes(m_here).create(Kind::VirtualService, service("payments"));
    const QString path = m_here.location + u"/shop/virtual-services/orders.local.json"_s;
    const std::string was = textOf(path);
    inDialog([](QDialog& dialog) {
        const QString diff = dialog.findChild<QPlainTextEdit*>(u"text-change"_s)->toPlainText();
        EXPECT_TRUE(diff.contains(u"orders.local.json"_s)) << diff.toStdString();
        EXPECT_TRUE(diff.contains(u"-"_s) && diff.contains(u"\"virtualNodeName\": \"payments\""_s));
        dialog.accept();
    });
    takeOverIntoPlace(write("before.json", service("orders")));
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "+ mesh shop, 1 the same"; }))
        << linesOf(shown());
    std::string wanted = was;
    wanted.replace(wanted.find("\"payments\""), 10, "\"orders\"");
    EXPECT_EQ(textOf(path), wanted) << "and nothing else";
}

TEST_F(TakingIntoFileTest, WritesNothingIntoAFolderPlaceUnlessItIsSaved)
{
    (void)FolderMeshes(m_here).create(Kind::VirtualService, service("payments"));
    const QString path = m_here.location + u"/shop/virtual-services/orders.local.json"_s;
    const std::string was = textOf(path);
    bool isShown = false;
    inDialog([&](QDialog& dialog) {
        isShown = true;
        dialog.reject();
    });
    takeOverIntoPlace(write("before.json", service("orders")));
    EXPECT_TRUE(waitFor([&] { return isShown; }));
    settle();
    EXPECT_EQ(textOf(path), was);
}

TEST_F(TakingIntoFileTest, SaysWhatToDoInsteadWhereThePlaceHasNoFiles)
{
    (void)FolderMeshes(m_here).create(Kind::VirtualService, service("payments"));
    Place place = m_here;
    place.kind = PlaceKind::Endpoint;
    EXPECT_THAT(whyNotIn(place), HasSubstr("Save the mesh to a folder"));
    place.kind = PlaceKind::Kept;
    EXPECT_THAT(whyNotIn(place), HasSubstr("Compare its folder instead"));
}

} // namespace meshwright
