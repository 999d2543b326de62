// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"
#include "tests/support/step_fixture.h"

#include <QImage>
#include <QLabel>
#include <QListView>

// A form that is read from right to left: signs and marks stay in sight, and on the side where they belong.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

std::vector<Issue> wrongBackend(const json&)
{
    return {{Pointer("/spec/backends/1/virtualService/virtualServiceName"), Severity::Error, "x", u"Bad."_s}};
}

class RightToLeft : public testing::TestWithParam<Qt::LayoutDirection>
{
protected:
    RightToLeft() { QApplication::setLayoutDirection(GetParam()); }
    ~RightToLeft() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    /// Whether @p first comes before @p second where reading goes this way.
    static bool isBefore(const QWidget& first, const QWidget& second, const QWidget& in)
    {
        const auto middle = [&](const QWidget& widget) {
            return widget.mapTo(&in, widget.rect().center()).x();
        };
        return GetParam() == Qt::LeftToRight ? middle(first) < middle(second)
                                             : middle(first) > middle(second);
    }
};

/// How many pixels of @p image are clearly red.
int redPixels(const QImage& image)
{
    int out = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.red() > colour.green() + 80)
                ++out;
    return out;
}

} // namespace

TEST_P(RightToLeft, TheSignOfAnIssueStandsBeforeItsText)
{
    FormOn form(withBackends({"a", "b"}).c_str(), nodesOf(StepId::Backends), wrongBackend);
    form.issues.refresh();
    form.context.state->seeAll();
    EXPECT_TRUE(form.form.reveal(Pointer("/spec/backends/1/virtualService/virtualServiceName")));
    QCoreApplication::processEvents();
    const QLabel* sign = nullptr;
    const QLabel* text = nullptr;
    for (const auto* issues : form.form.findChildren<IssueLabel*>())
        for (const auto* label : issues->findChildren<QLabel*>())
            if (label->isVisible())
                (label->pixmap().isNull() ? text : sign) = label;
    ASSERT_NE(sign, nullptr);
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(isBefore(*sign, *text, form.form));
}

TEST_P(RightToLeft, ARowHasItsSignAtTheBeginningAndItsStateAtTheEnd)
{
    FormOn form(withBackends({"a", "b"}).c_str(), nodesOf(StepId::Backends), wrongBackend);
    form.issues.refresh();
    form.context.state->seeAll();
    form.form.resize(500, 400);
    QCoreApplication::processEvents();
    auto* list = form.at<QListView>("/spec/backends");
    const QRect row =
        list->visualRect(list->model()->index(1, 0)); // not chosen, so that its colours are its own
    const QImage image = list->viewport()->grab(row).toImage();
    const int part = image.width() / 4;
    EXPECT_GT(redPixels(image.copy(0, 0, part, image.height())), 5);
    EXPECT_GT(redPixels(image.copy(image.width() - part, 0, part, image.height())), 5);
    EXPECT_EQ(redPixels(image.copy(part, 0, image.width() - 2 * part, image.height())), 0);
}

TEST_P(RightToLeft, WhatIsBelowASwitchBeginsWhereItDoesOnTheSideWhereReadingBegins)
{
    const FormOn form(R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {}}}}})",
                      nodesOf(StepId::ClientPolicyDefaults));
    QCoreApplication::processEvents();
    const QWidget* onOff = form.at("/spec/backendDefaults/clientPolicy/tls");
    const QWidget* below = form.at("/spec/backendDefaults/clientPolicy/tls/enforce");
    const auto inset = [&](const QWidget& widget) {
        return GetParam() == Qt::LeftToRight
                   ? widget.mapTo(&form.form, QPoint()).x()
                   : form.form.width() - widget.mapTo(&form.form, QPoint(widget.width(), 0)).x();
    };
    EXPECT_EQ(inset(*below), inset(*onOff)) << "they stand on one card";
    EXPECT_LT(inset(*below), 20);
}

INSTANTIATE_TEST_SUITE_P(Directions, RightToLeft, testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace meshwright
