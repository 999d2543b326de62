// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/json/json_view.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/pane_header.h"
#include "forms/style/appearance.h"
#include "forms/style/button_kind.h"
#include "models/schema/field.h"
#include "tests/forms/style/contrast.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <map>
#include <memory>

// What is read is measured as it is on the screen: the strokes of letters and signs against what they stand
// on.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The colour most of @p image has: what the rest of it stands on.
QColor groundOf(const QImage& image)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    return QColor::fromRgb(
        std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; })->first);
}

/// @p part of @p widget as it is seen.
QImage seen(QWidget& widget, const QRect& part = {})
{
    return widget.grab(part.isValid() ? part : widget.rect()).toImage();
}

double contrastIn(const QImage& image)
{
    return inkContrast(image, groundOf(image));
}

class Contrast : public testing::TestWithParam<Appearance::Choice>
{
protected:
    Contrast() { m_look.choose(GetParam()); }
    ~Contrast() override { m_look.choose(Appearance::Choice::Light); }

    /// @p widget in a window, at the size it likes.
    QImage shown(QWidget& widget)
    {
        m_window.resize(600, 400);
        widget.setParent(&m_window);
        m_window.show();
        widget.resize(widget.sizeHint().expandedTo(widget.minimumSize()));
        widget.show();
        QCoreApplication::processEvents();
        return seen(widget, widget.rect().adjusted(edge, edge, -edge, -edge));
    }

    static constexpr int edge = 3; ///< frames are looked at elsewhere
    Appearance m_look;
    QWidget m_window;
};

} // namespace

TEST_P(Contrast, OfWhatExplains)
{
    const schema::Field field{.key = "port", .label = "Port", .kind = schema::Text{}};
    EmptyState empty(Sign::NoNodes, nullptr);
    empty.setText(u"Nothing is here."_s);
    auto* words = empty.findChild<QLabel*>();
    words->setParent(nullptr);
    const std::unique_ptr<QLabel> labels[] = {
        std::unique_ptr<QLabel>(makeHelp(u"What it is for."_s, nullptr)),
        std::unique_ptr<QLabel>(words),
        std::unique_ptr<QLabel>(makeTitle(u"Listeners"_s, nullptr)),
        std::unique_ptr<QLabel>(makeCaption(field, nullptr, &m_window)),
        std::unique_ptr<QLabel>(makeHtmlLabel(u"<a href='x'>A link</a>"_s, nullptr)),
    };
    for (const auto& label : labels)
        EXPECT_GE(contrastIn(shown(*label)), forText) << label->text().toStdString();
}

TEST_P(Contrast, OfPlaceholdersAndOfWhatIsChosenInAText)
{
    QLineEdit line;
    line.setPlaceholderText(u"mmmm mmmm"_s);
    EXPECT_GE(contrastIn(shown(line)), forText);
    line.setText(u"mmmm mmmm"_s);
    line.selectAll();
    QApplication::setActiveWindow(&m_window);
    line.setFocus();
    QCoreApplication::processEvents();
    const QImage chosen = seen(line, QRect(6, 6, 40, line.height() - 12));
    EXPECT_GE(contrastIn(chosen), forText);
    EXPECT_GE(contrast(groundOf(chosen), coloursFor(line.palette()).field), forControls)
        << "it is told from the rest of the text";
}

TEST_P(Contrast, OfControls)
{
    QPushButton plain(u"Press"_s);
    QPushButton primary(u"Press"_s);
    QPushButton quiet(u"Press"_s);
    QPushButton destructive(u"Press"_s);
    QPushButton last(u"Press"_s);
    setKind(primary, ButtonKind::Primary);
    setKind(quiet, ButtonKind::Quiet);
    setKind(destructive, ButtonKind::Destructive);
    setKind(last, ButtonKind::Final);
    QToolButton tool;
    tool.setText(u"Copy"_s);
    QCheckBox check(u"Check"_s);
    QComboBox words;
    words.addItem(u"HTTP"_s);
    QSpinBox number;
    QGroupBox group(u"A group of fields"_s);
    group.setMinimumSize(200, 60);
    QTabBar tabs;
    tabs.addTab(u"JSON"_s);
    for (QWidget* control : std::initializer_list<QWidget*>{&plain, &primary, &quiet, &destructive, &last,
                                                            &tool, &check, &words, &number, &group, &tabs}) {
        EXPECT_GE(contrastIn(shown(*control)), forText)
            << control->metaObject()->className() << static_cast<int>(kindOf(control));
        control->setParent(nullptr);
    }
}

TEST_P(Contrast, OfTheEdgesOfControls)
{
    const Colours& colours = coloursFor(m_window.palette());
    QLineEdit line;
    QPushButton button(u"Press"_s);
    QCheckBox check;
    for (QWidget* control : std::initializer_list<QWidget*>{&line, &button, &check}) {
        (void)shown(*control);
        const QImage whole = seen(*control);
        EXPECT_GE(inkContrast(whole, colours.card), forControls) << control->metaObject()->className();
        control->setParent(nullptr);
    }
}

TEST_P(Contrast, OfRowsThatAreChosenAndThatAreNot)
{
    QListWidget list;
    list.addItems({u"mmmm"_s, u"mmmm"_s});
    list.setCurrentRow(0);
    (void)shown(list);
    for (const int row : {0, 1}) {
        const QRect at = list.visualItemRect(list.item(row)).adjusted(edge, edge, -edge, -edge);
        EXPECT_GE(contrastIn(seen(*list.viewport(), at)), forText) << row;
    }
    list.setParent(nullptr);
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"mmmm"_s));
    (void)shown(table);
    EXPECT_GE(contrastIn(seen(table)), forText);
}

TEST_P(Contrast, OfSignsAndNotices)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const auto label = std::unique_ptr<QLabel>(makeLabel(nullptr));
        showSeverity(*label, severity);
        const QImage sign = shown(*label);
        EXPECT_GE(inkContrast(sign, coloursFor(label->palette()).window), forControls) << word(severity);
        EXPECT_GE(contrast(tint(severity, label->palette()), coloursFor(label->palette()).card), forControls)
            << "of what is in it";
        NoticeBar bar(nullptr);
        bar.put(u"news"_s, {severity, u"mmmm mmmm"_s, {{u"Press"_s, [] {}}}});
        EXPECT_GE(contrastIn(shown(bar)), forText) << word(severity);
    }
}

TEST_P(Contrast, OfJson)
{
    JsonView view(nullptr);
    view.showText(u"{\"key\": [\"text\", 12345, true, null]}"_s);
    view.resize(400, 100);
    (void)shown(view);
    EXPECT_GE(contrastIn(seen(*view.viewport())), forText);
    QTest::mouseMove(&view);
    PaneHeader header(u"JSON"_s, nullptr);
    header.setRemark(u"3 nodes"_s);
    EXPECT_GE(contrastIn(shown(header)), forText);
}

TEST_P(Contrast, OfMenus)
{
    QMenu menu;
    QAction* chosen = menu.addAction(u"mmmm mmmm"_s);
    menu.addAction(u"mmmm mmmm"_s);
    menu.setActiveAction(chosen);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    for (QAction* action : menu.actions()) {
        const QRect at = menu.actionGeometry(action).adjusted(edge, edge, -edge, -edge);
        EXPECT_GE(contrastIn(seen(menu, at)), forText) << (action == chosen ? "chosen" : "not chosen");
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast,
                         testing::Values(Appearance::Choice::Light, Appearance::Choice::Dark,
                                         Appearance::Choice::HighContrast));

} // namespace meshwright
