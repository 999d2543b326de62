// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_gutter.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QImage>
#include <QListView>
#include <QScrollBar>

// A window that is read from right to left: signs stand where reading begins, and JSON stays JSON.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

/// Which of the pixels of @p image between @p from and @p to, in parts of its width, are clearly red.
int redBetween(const QImage& image, double from, double to)
{
    int out = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = static_cast<int>(from * image.width()); x < static_cast<int>(to * image.width()); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.red() > colour.green() + 80)
                ++out;
    return out;
}

json withWrongPort()
{
    json node = guideExample();
    node["spec"]["listeners"][0]["portMapping"]["port"] = 0;
    return node;
}

class MirroredPanes : public testing::TestWithParam<Qt::LayoutDirection>
{
protected:
    MirroredPanes()
    {
        QApplication::setLayoutDirection(GetParam());
        m_on = std::make_unique<WizardOn>(withWrongPort());
        m_on->goTo(StepId::Review); // every step says what is wrong
        m_on->goTo(StepId::Name);
    }
    ~MirroredPanes() override
    {
        m_on.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// The sign of a row of @p list stands where reading begins, and nowhere else.
    void expectSignFirst(const QListView& list, const QModelIndex& row) const
    {
        const QImage image = list.viewport()->grab(list.visualRect(row)).toImage();
        const bool fromLeft = GetParam() == Qt::LeftToRight;
        EXPECT_GT(redBetween(image, fromLeft ? 0 : 0.75, fromLeft ? 0.25 : 1), 5);
        EXPECT_EQ(redBetween(image, fromLeft ? 0.25 : 0, fromLeft ? 1 : 0.75), 0);
    }

    std::unique_ptr<WizardOn> m_on;
};

} // namespace

TEST_P(MirroredPanes, TheBadgeOfAStepStandsWhereReadingBegins)
{
    const auto* list = m_on->window.findChild<StepList*>();
    expectSignFirst(*list, list->model()->index(10, 0));
}

TEST_P(MirroredPanes, TheSignOfAProblemStandsWhereReadingBegins)
{
    const auto* list = m_on->at<QListView>("problems");
    ASSERT_NE(list, nullptr);
    expectSignFirst(*list, list->model()->index(0, IssuesModel::Message));
}

TEST_P(MirroredPanes, JsonIsReadFromLeftToRightWithItsMarginAtTheLeft)
{
    JsonView& view = m_on->window.jsonPane().view();
    auto* gutter = view.findChild<JsonGutter*>();
    EXPECT_TRUE(gutter->isVisible());
    EXPECT_FALSE(gutter->geometry().intersects(view.viewport()->geometry())) << "nothing covers it";
    EXPECT_FALSE(view.verticalScrollBar()->isVisible() &&
                 gutter->geometry().intersects(QRect(view.verticalScrollBar()->mapTo(&view, QPoint()),
                                                     view.verticalScrollBar()->size())));
    EXPECT_LT(gutter->geometry().right(), view.viewport()->geometry().left() + 1);
    view.goTo(0);
    EXPECT_LT(view.cursorRect().left(), 20) << "the first line begins at the left";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.lineMarks().empty(); }, 10'000));
    const QImage margin = gutter->grab().toImage();
    EXPECT_GT(redBetween(margin, 0, 0.5), 5) << "the mark of the error";
}

INSTANTIATE_TEST_SUITE_P(Directions, MirroredPanes, testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace meshwright
