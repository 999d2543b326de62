// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/compare_window.h"
#include "forms/compare/states_dialog.h"
#include "tests/support/shared_keys.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <map>

// What is asked for in the dialog of two states, while what it offers comes late.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class StatesDialogTest : public testing::Test
{
protected:
    StatesDialogTest()
    {
        for (const auto& id : {u"first"_s, u"second"_s}) {
            Place place;
            place.id = place.name = id;
            m_sources.places.push_back(place);
        }
        m_sources.findMeshes = [this](const QString& id, QObject*, auto take) { m_meshes[id] = take; };
        m_sources.findRevisions = [this](const QString& path, QObject*, auto take) {
            m_revisions[path] = take;
        };
    }
    template <typename Control>
    static Control& in(StatesDialog& dialog, const char* name)
    {
        return *dialog.findChild<Control*>(QString::fromLatin1(name));
    }
    static bool canCompare(StatesDialog& dialog)
    {
        return in<QPushButton>(dialog, "compare-now").isEnabled();
    }

    StateSources m_sources;
    std::map<QString, std::function<void(const MeshesFound&)>> m_meshes; ///< not answered yet, by the place
    std::map<QString, std::function<void(const ChoicesFound&)>> m_revisions; ///< the same, by the path
};

} // namespace

TEST_F(StatesDialogTest, HasAKeyForEachOfItsControls)
{
    for (const auto kind : {StateWanted::Kind::Path, StateWanted::Kind::Revision, StateWanted::Kind::Mesh}) {
        StatesDialog dialog(m_sources, {kind}, {kind}, nullptr);
        dialog.show();
        EXPECT_EQ(sharedKeys(dialog), "");
    }
}

TEST(CompareWindow, HasAKeyForEachOfItsCommands)
{
    CompareWindow window(everyFileCommand(), nullptr);
    window.show();
    EXPECT_EQ(sharedKeys(window), "");
}

TEST_F(StatesDialogTest, OffersNoMeshOfThePlaceThatWasChosenBefore)
{
    StateWanted before{StateWanted::Kind::Mesh};
    before.placeId = u"first"_s;
    StatesDialog dialog(m_sources, before, {StateWanted::Kind::Path, u"/tmp"_s}, nullptr);
    m_meshes.at(u"first"_s)({{{"shop"}}, {}});
    ASSERT_TRUE(canCompare(dialog));
    in<QComboBox>(dialog, "before-place").setCurrentIndex(1);
    EXPECT_FALSE(canCompare(dialog)) << "nobody knows yet what is there";
    EXPECT_FALSE(dialog.before().mesh);
    m_meshes.at(u"second"_s)({{{"market"}}, {}});
    EXPECT_TRUE(canCompare(dialog));
    EXPECT_EQ(dialog.before().placeId, u"second"_s);
    EXPECT_EQ(dialog.before().mesh, MeshId{"market"});
}

TEST_F(StatesDialogTest, KeepsACommitThatWasChosenWhenThePathIsAnother)
{
    StatesDialog dialog(m_sources, {StateWanted::Kind::Revision, u"/a"_s}, {}, nullptr);
    m_revisions.at(u"/a"_s)({{{u"HEAD"_s, u"the last commit"_s}, {u"a1b2c3d4"_s, u"1 May  Say so"_s}}, {}});
    in<QComboBox>(dialog, "before-revision").setCurrentIndex(1);
    ASSERT_EQ(dialog.before().revision, u"a1b2c3d4"_s);
    auto& path = in<QLineEdit>(dialog, "before-path");
    path.setText(u"/b"_s);
    Q_EMIT path.editingFinished();
    m_revisions.at(u"/b"_s)({{{u"HEAD"_s, u"the last commit"_s}}, {}});
    EXPECT_EQ(dialog.before().revision, u"a1b2c3d4"_s);
    EXPECT_EQ(in<QComboBox>(dialog, "before-revision").currentText(), u"a1b2c3d4"_s);
}

} // namespace meshwright
