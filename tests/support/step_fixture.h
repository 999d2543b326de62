// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/tab_order.h"
#include "tests/support/form_fixture.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace meshwright {

/// A form as a step shows it: in a scroll area, above room that is left.
class StepOn
{
public:
    StepOn(const char* text, const steps::Nodes& nodes, QSize size) : form(text, nodes)
    {
        auto* frame = new QWidget;
        auto* layout = new QVBoxLayout(frame);
        layout->addWidget(&form.form);
        layout->addStretch(1);
        area.setWidgetResizable(true);
        area.setWidget(frame);
        area.resize(size);
        area.show();
        area.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&area));
        settle();
    }

    /// Lets what waits for the next event happen.
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    /// Whether all of @p widget can be seen.
    static bool isInSight(const QWidget& widget)
    {
        return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
    }

    /// Tab goes on as it does in a window.
    class Area : public QScrollArea
    {
    protected:
        bool focusNextPrevChild(bool next) override { return moveFocus({widget()}, next); }
    };

    Area area; // before the form, which is taken out of it when it goes
    FormOn form;
};

/// A listener with every part on, as text.
inline json fullListener()
{
    return json::parse(R"({
        "portMapping": {"port": 8080, "protocol": "http"},
        "connectionPool": {"http": {"maxConnections": 100, "maxPendingRequests": 10}},
        "outlierDetection": {"maxServerErrors": 5, "maxEjectionPercent": 10,
            "interval": {"unit": "s", "value": 10}, "baseEjectionDuration": {"unit": "s", "value": 30}},
        "healthCheck": {"protocol": "http", "path": "/ping", "intervalMillis": 5000, "timeoutMillis": 2000,
            "healthyThreshold": 2, "unhealthyThreshold": 2},
        "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/c.pem", "privateKey": "/k.pem"}},
            "validation": {"trust": {"file": {"certificateChain": "/ca.pem"}},
                "subjectAlternativeNames": {"match": {"exact": ["a.local", "b.local"]}}}},
        "timeout": {"http": {"perRequest": {"unit": "s", "value": 15}, "idle": {"unit": "s", "value": 300}}}})");
}

/// A virtual node with that one listener.
inline std::string withFullListener()
{
    json node{{"spec", {{"listeners", json::array({fullListener()})}}}};
    return node.dump();
}

/// A virtual node that calls @p names.
inline std::string withBackends(const std::vector<std::string>& names)
{
    json node{{"spec", {{"backends", json::array()}}}};
    for (const std::string& name : names)
        node["spec"]["backends"].push_back({{"virtualService", {{"virtualServiceName", name}}}});
    return node.dump();
}

/// So many names: "b1", "b2", …
inline std::vector<std::string> manyNames(int number)
{
    std::vector<std::string> out;
    for (int i = 1; i <= number; ++i)
        out.push_back("b" + std::to_string(i));
    return out;
}

} // namespace meshwright
