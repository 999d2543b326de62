// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_delegate.h"
#include "forms/wizard/steps_model.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

// How a step is drawn in the list of steps.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A step of which @p decided is shown, drawn with letters of @p points.
QImage drawnStep(const QString& decided, int points)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, u"2. Mesh"_s);
    model.setData(index, decided, StepsModel::WordsRole);
    model.setData(index, decided, StepsModel::ShownRole);
    const StepDelegate delegate(nullptr);
    QStyleOptionViewItem option;
    option.font.setPointSize(points);
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(0, 0, 300, delegate.sizeHint(option, index).height());
    QImage out(option.rect.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    delegate.paint(&painter, option, index);
    return out;
}

} // namespace

TEST(StepDelegate, AnUnderscoreInWhatIsDecidedIsSeen)
{
    for (int points = 8; points <= 16; ++points)
        EXPECT_NE(drawnStep(u"front_"_s, points), drawnStep(u"front"_s, points)) << points;
}

} // namespace meshwright
