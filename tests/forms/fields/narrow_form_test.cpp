// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/form_combo_box.h"
#include "forms/fields/labels.h"
#include "tests/support/step_fixture.h"

#include <QAbstractSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

// What a form needs of the width, however long what stands in it is.
namespace meshwright {

using steps::StepId;

namespace {

constexpr int narrow = 360;

/// The steps that are forms.
constexpr StepId forms[] = {
    StepId::Name,     StepId::ServiceDiscovery, StepId::IpPreference, StepId::ClientPolicyDefaults,
    StepId::Backends, StepId::Logging,          StepId::Listeners};

/// A virtual node in which everything that can be a name is as long as the API allows, or longer.
std::string longNode()
{
    const std::string name(255, 'a');
    json node{{"virtualNodeName", name}, {"meshName", name}};
    json& spec = node["spec"];
    spec["serviceDiscovery"]["dns"] = {{"hostname", name}, {"responseType", name}};
    spec["backends"] = json::parse(withBackends({name}))["spec"]["backends"];
    spec["listeners"] = json::array({fullListener()});
    spec["listeners"][0]["portMapping"]["protocol"] = name;
    spec["backendDefaults"]["clientPolicy"]["tls"]["ports"] = json::array({443, 8443});
    spec["logging"]["accessLog"]["file"]["path"] = name;
    node["tags"] = json::array({{{"key", name}, {"value", name}}});
    return node.dump();
}

/// How many rows of @p image hold something else than its corner.
int inkedRows(const QImage& image)
{
    int out = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1)) {
                ++out;
                break;
            }
    return out;
}

} // namespace

TEST(NarrowForm, AListKeepsItsButtonsBelowItsRows)
{
    const StepOn step(withBackends({"a"}).c_str(), nodesOf(StepId::Backends), QSize(400, 180));
    for (int added = 0; added < 4; ++added)
        step.form.clickNamed("Add backend");
    step.settle();
    const auto* rows = step.form.at<QListView>("/spec/backends");
    ASSERT_NE(rows, nullptr);
    const QWidget& card = *rows->parentWidget();
    EXPECT_GE(card.height(), card.heightForWidth(card.width()));
    EXPECT_GT(step.form.at("add")->mapTo(&card, QPoint()).y(), rows->geometry().bottom());
}

TEST(NarrowForm, NothingScrollsWhereAListIsEmpty)
{
    const StepOn step(R"({"spec": {}})", nodesOf(StepId::Backends), QSize(520, 260));
    EXPECT_EQ(step.area.verticalScrollBar()->maximum(), 0);
}

TEST(NarrowForm, NoStepNeedsMoreThanANarrowPane)
{
    const std::string node = longNode();
    for (const StepId id : forms) {
        const FormOn form(node.c_str(), nodesOf(id));
        EXPECT_LE(form.form.minimumSizeHint().width(), narrow) << static_cast<int>(id);
    }
}

TEST(NarrowForm, NothingStandsOutOfIt)
{
    const std::string node = longNode();
    for (const StepId id : forms) {
        const StepOn step(node.c_str(), nodesOf(id), QSize(narrow + 40, 600));
        EXPECT_FALSE(step.area.horizontalScrollBar()->isVisible()) << static_cast<int>(id);
        const QWidget& whole = *step.area.viewport();
        for (const QWidget* part : step.form.form.findChildren<QWidget*>()) {
            const bool isShown = part->isVisible() && !part->objectName().startsWith(QStringLiteral("qt_"));
            if (!isShown || (!qobject_cast<const QLabel*>(part) && part->objectName().isEmpty()))
                continue;
            EXPECT_LE(part->mapTo(&whole, QPoint(part->width(), 0)).x(), whole.width())
                << static_cast<int>(id) << ' ' << part->objectName().toStdString();
        }
    }
}

TEST(NarrowForm, ALongWordInALabelGoesOnInTheNextLine)
{
    QWidget window;
    for (QLabel* label :
         {makeLabel(QString(255, u'm'), &window), makeHtmlLabel(QString(255, u'm'), &window)}) {
        label->setWordWrap(true);
        label->ensurePolished();
        EXPECT_LT(label->minimumSizeHint().width(), 200);
        const int lines = label->heightForWidth(200) / label->fontMetrics().lineSpacing();
        EXPECT_GE(lines, 255 * label->fontMetrics().horizontalAdvance(u'm') / 200);
        label->resize(200, label->heightForWidth(200));
        const int inked = inkedRows(label->grab().toImage());
        EXPECT_GE(inked, lines * label->fontMetrics().xHeight() / 2) << "each of the lines is drawn";
    }
}

TEST(NarrowForm, ALongWordMakesNoListOfWordsWider)
{
    QWidget window;
    FormComboBox box(&window);
    box.addItem(QString(255, u'm'));
    EXPECT_LT(box.minimumSizeHint().width(), 200);
    EXPECT_LT(box.sizeHint().width(), 700);
}

TEST(NarrowForm, FieldsSideBySideStandBelowEachOtherWhereThereIsNoRoom)
{
    const std::string node = withFullListener();
    const auto places = [&](int width) {
        const StepOn step(node.c_str(), nodesOf(StepId::Listeners), QSize(width, 600));
        const auto placeOf = [&](const char* pointer) {
            const QWidget* field = step.form.at(pointer);
            return QRect(field->mapTo(&step.form.form, QPoint()), field->size());
        };
        return std::pair(placeOf("/spec/listeners/0/portMapping/port"),
                         placeOf("/spec/listeners/0/portMapping/protocol"));
    };
    const auto [port, protocol] = places(300);
    EXPECT_LT(port.bottom(), protocol.top());
    EXPECT_EQ(port.left(), protocol.left());
    const auto [widePort, wideProtocol] = places(1900);
    EXPECT_EQ(widePort.top(), wideProtocol.top());
    EXPECT_LT(wideProtocol.left() - widePort.left(), 320) << "they are read together";
}

TEST(NarrowForm, IsNoWiderThanIsReadWell)
{
    const StepOn step(R"({"virtualNodeName": "a", "spec": {}})", nodesOf(StepId::Name), QSize(1900, 600));
    const QWidget* name = step.form.at("/virtualNodeName");
    EXPECT_LE(name->width(), 51 * emOf(*name));
    EXPECT_LT(name->mapTo(&step.form.form, QPoint()).x(), 16) << "at the side where reading begins";
}

TEST(NarrowForm, ASwitchedOnPartAsksForNoMoreWidth)
{
    const FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})",
                      nodesOf(StepId::Listeners));
    const int before = form.form.minimumSizeHint().width();
    for (const char* part : {"timeout", "outlierDetection", "healthCheck", "tls", "connectionPool"})
        form.click((std::string("/spec/listeners/0/") + part).c_str());
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(form.form.minimumSizeHint().width(), before);
    const FormOn tls(R"({"spec": {}})", nodesOf(StepId::ClientPolicyDefaults));
    const int off = tls.form.minimumSizeHint().width();
    tls.click("/spec/backendDefaults/clientPolicy/tls");
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(tls.form.minimumSizeHint().width(), off);
}

} // namespace meshwright
