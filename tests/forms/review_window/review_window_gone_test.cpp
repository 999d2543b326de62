// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "review_window_fixture.h"

#include <gmock/gmock.h>

// What a review says of a folder that is not there, or not any more.
namespace meshwright {

using testing::HasSubstr;
using testing::Not;

namespace {

class ReviewWindowGoneTest : public ReviewWindowFixture
{
protected:
    std::string notice() const { return m_window->notices().textOf(u"gone"_s).toStdString(); }
    /// All that stands in the panes where there is nothing to show.
    std::string labels() const
    {
        QStringList out;
        for (const auto* label : m_window->findChildren<QLabel*>())
            out.append(label->text());
        return out.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(ReviewWindowGoneTest, AFolderThatIsDeletedIsToldAndWhatWasReadStays)
{
    writeShop();
    open({at("mesh")});
    goTo("Virtual node payments");
    EXPECT_EQ(notice(), "");
    ASSERT_TRUE(QDir(folder()).rename(at("mesh"), at("elsewhere")));
    ASSERT_TRUE(waitFor([this] { return !notice().empty(); }));
    EXPECT_THAT(notice(), HasSubstr("This is not there any more: " + at("mesh").toStdString()));
    EXPECT_THAT(notice(), HasSubstr("What is shown was read before, "));
    EXPECT_EQ(read().rows.size(), 4U);
    EXPECT_EQ(nameShown(), u"payments"_s);
    ASSERT_TRUE(QDir(folder()).rename(at("elsewhere"), at("mesh")));
    EXPECT_TRUE(waitFor([this] { return notice().empty(); }));
    EXPECT_EQ(nameShown(), u"payments"_s);
}

TEST_F(ReviewWindowGoneTest, WhatWasNeverThereIsNotSaidToBeEmpty)
{
    open({at("mesh")});
    EXPECT_THAT(notice(), HasSubstr("This is not there: " + at("mesh").toStdString()));
    EXPECT_THAT(labels(), Not(HasSubstr("There is nothing of App Mesh here")));
    EXPECT_THAT(labels(), Not(HasSubstr("Nothing was found that could have problems")));
    writeShop();
    EXPECT_TRUE(waitFor([this] { return notice().empty() && read().rows.size() == 4; }));
}

} // namespace meshwright
