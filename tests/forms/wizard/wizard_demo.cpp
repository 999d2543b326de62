// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

// A wizard to look at: wizard_demo [--dark] [--sample blank|guide|wrong|full] [--at POINTER] [--step NUMBER].
// Not installed and not run by ctest.

#include "forms/wizard/wizard_window.h"
#include "models/items/node_check.h"
#include "tests/support/sample_documents.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLabel>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace meshwright;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::Highlight, QColor(0x2e, 0x6d, 0xb4));
    dark.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x86));
    return dark;
}

json sample(const QString& name)
{
    if (name == "blank"_L1)
        return json{{"spec", json::object()}};
    json node = name == "full"_L1 ? largestDocument() : guideExample();
    if (name == "wrong"_L1) {
        node["virtualNodeName"] = "my node";
        node["spec"]["listeners"] = json::array({fullListener(0), fullListener(8081)});
        node["spec"]["listeners"][1]["healthCheck"]["timeoutMillis"] = 100;
        node["spec"]["backends"] = json::array({fullBackend(1)});
        node["spec"]["logging"] = json::parse(R"({"accessLog": {"file": {"path": "log.txt"}}})");
        node["strange"] = 1;
    }
    return node;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOptions({{u"dark"_s, u"Dark colours."_s},
                          {u"sample"_s, u"The document to start with."_s, u"name"_s, u"guide"_s},
                          {u"at"_s, u"The field to go to."_s, u"pointer"_s},
                          {u"step"_s, u"The step to go to."_s, u"number"_s, u"5"_s}});
    arguments.process(application);
    if (arguments.isSet(u"dark"_s)) {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(darkPalette());
    }
    Document document(sample(arguments.value(u"sample"_s)));
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    WizardWindow window(
        context, [](steps::StepId, QWidget* parent) { return new QLabel(u"A page of its own."_s, parent); },
        [](QWidget*, const QString&, const QString&) { return true; }, nullptr);
    window.show();
    window.goTo(static_cast<steps::StepId>(arguments.value(u"step"_s).toInt()));
    if (arguments.isSet(u"at"_s))
        window.goTo(Pointer(arguments.value(u"at"_s).toStdString()));
    QObject::connect(&window, &WizardWindow::createRequested, &window, [&] {
        window.showCreated(json::parse(R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders",
            "metadata": {"arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/orders",
                         "uid": "a1b2c3d4-5678-90ab-cdef-111111111111", "version": 1}}})"));
    });
    return QApplication::exec();
}
