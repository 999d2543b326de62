// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/transfer_actions.h"
#include "desktop_fixture.h"
#include "models/meshes/folder/prepare_folder.h"

#include <gmock/gmock.h>

#include <QDialog>
#include <QPointer>
#include <QPushButton>

// The window in which a mesh on its way is waited for.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A mesh called shop in one of two folders, that waits to be described while it is saved to the other.
class TransferActionsTest : public testing::Test
{
protected:
    TransferActionsTest()
    {
        FolderMeshes from(*prepareFolder(m_from));
        (void)from.createMesh({{"meshName", "shop"}});
        for (const char* name : {"one", "two", "three"}) {
            json node = guideExample();
            node["meshName"] = "shop";
            node["virtualNodeName"] = name;
            EXPECT_TRUE(from.createNode(node).succeeded());
        }
        m_settings.setValue(u"places"_s, placesText({m_from, m_to}));
        m_places = std::make_unique<PlaceActions>(
            m_files, m_settings, m_questions, m_home.filePath(u"own"_s), [this](const Place& place) {
                return std::make_unique<GatedMeshes>(m_gate, std::make_unique<FolderMeshes>(place));
            });
        m_desk = std::make_unique<TransferActions>(*m_places, m_questions);
        QObject::connect(m_desk.get(), &TransferActions::told, &m_parent,
                         [this](Severity, const QString& news) { m_told = news; });
        m_parent.show();
        m_gate.hold("describe");
        m_gate.hold("describeRest");
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }
    /// Begins to save the mesh; the window that is waited in.
    QPointer<QDialog> save()
    {
        m_desk->save(m_places->opened(m_from), {"shop"}, &m_parent);
        EXPECT_TRUE(waitFor([this] {
            const auto* const window = m_parent.findChild<QDialog*>();
            return window && window->isVisible();
        }));
        return m_parent.findChild<QDialog*>();
    }
    /// Waits until the place has done all it was asked; nobody hears of it before the next event.
    void waitForPlace()
    {
        const auto call = [](Meshes&, const std::stop_token&) -> Outcome<bool> { return true; };
        (void)m_places->opened(m_from).calls().load<bool>(call).result();
    }

    QTemporaryDir m_home;
    const Place m_from = folderPlace(m_home.filePath(u"from"_s));
    const Place m_to = folderPlace(m_home.filePath(u"to"_s));
    Gate m_gate;
    PreparedAnswers m_questions;
    QSettings m_settings{m_home.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ForeignFiles m_files;
    QString m_told;
    QWidget m_parent;
    std::unique_ptr<PlaceActions> m_places;
    std::unique_ptr<TransferActions> m_desk;
};

} // namespace

TEST_F(TransferActionsTest, AnAnswerBehindTheProgressDeletesNoWindowThatIsShowingIt)
{
    const QPointer<QDialog> window = save();
    ASSERT_TRUE(window);
    bool isAnswered = false;
    bool isThere = false;
    bool isVisible = true;
    QObject::connect(m_desk.get(), &TransferActions::changed, &m_parent, [&] {
        isAnswered = true;
        isThere = !window.isNull();
        isVisible = window && window->isVisible();
    });
    m_gate.letThrough("describeRest");
    m_gate.letThrough("describe");
    waitForPlace();
    ASSERT_TRUE(waitFor([&] { return isAnswered; }));
    EXPECT_TRUE(isThere) << "it may be in the middle of something";
    EXPECT_FALSE(isVisible) << "what follows may be a dialog";
    EXPECT_TRUE(waitFor([&] { return window.isNull(); }));
    EXPECT_THAT(m_told.toStdString(), HasSubstr("4 written"));
}

TEST_F(TransferActionsTest, CancelEndsIt)
{
    const QPointer<QDialog> window = save();
    ASSERT_TRUE(window);
    window->findChild<QPushButton*>()->click();
    EXPECT_TRUE(waitFor([this] { return !m_told.isEmpty(); }));
    EXPECT_THAT(m_told.toStdString(), HasSubstr("Cancelled."));
    EXPECT_TRUE(waitFor([&] { return window.isNull(); }));
}

TEST_F(TransferActionsTest, AWindowThatGoesMeanwhileTakesTheProgressAlong)
{
    auto parent = std::make_unique<QWidget>();
    parent->show();
    m_desk->save(m_places->opened(m_from), {"shop"}, parent.get());
    ASSERT_TRUE(waitFor([this] { return m_gate.isWaiting("describeRest"); }));
    parent.reset();
    m_gate.letThrough("describeRest");
    m_gate.letThrough("describe");
    EXPECT_TRUE(waitFor([this] { return !m_told.isEmpty(); }));
}

} // namespace meshwright
