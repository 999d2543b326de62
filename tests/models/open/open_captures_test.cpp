// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/open/open_captures.h"
#include "two_folders.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>

#include <latch>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class OpenCapturesTest : public TwoFolders
{
protected:
    void SetUp() override
    {
        QFile file(m_here.filePath(u"orders.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    }
};

} // namespace

TEST_F(OpenCapturesTest, KeepNoRefreshWaiting)
{
    OpenPlace place(opened(m_here), checkNode);
    std::latch gate(1);
    std::vector<QString> wordsWhenListed;
    OpenCaptures* captures = nullptr;
    // Heard before the captures hear of it: the first time the search is kept behind a gate.
    QObject::connect(&place, &OpenPlace::meshesListed, &place, [&] {
        wordsWhenListed.push_back(captures->words());
        const auto wait = [&gate](Meshes&, const std::stop_token&) -> Outcome<json> {
            gate.wait();
            return json();
        };
        if (wordsWhenListed.size() == 1)
            place.opened().calls().load<json>(wait);
    });
    OpenCaptures here(place);
    captures = &here;
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    place.refresh();
    while (listed.empty() && listed.wait()) {
    }
    place.refresh();
    gate.count_down();
    while (listed.size() < 2 && listed.wait()) {
    }
    ASSERT_EQ(wordsWhenListed.size(), 2U);
    EXPECT_EQ(wordsWhenListed.back(), QString()) << "the search ended without having looked";
    QSignalSpy found(&here, &OpenCaptures::changed);
    while (here.words().isEmpty() && found.wait()) {
    }
    EXPECT_FALSE(here.words().isEmpty()) << "and another one followed";
}

} // namespace meshwright
