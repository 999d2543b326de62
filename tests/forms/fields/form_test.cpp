// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/form_fixture.h"

#include <QLineEdit>
#include <QListView>

namespace meshwright {

using steps::StepId;

TEST(Form, TypedTextIsInTheDocumentAndEmptiedTextIsAbsent)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Name));
    form.type("/virtualNodeName", "orders");
    form.type("/meshOwner", "111122223333");
    form.expect(R"({"spec": {}, "virtualNodeName": "orders", "meshOwner": "111122223333"})");
    form.type("/meshOwner", "");
    form.expect(R"({"spec": {}, "virtualNodeName": "orders"})");
}

TEST(Form, EveryControlIsNamedByItsLabelAndItsPointer)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Name));
    ASSERT_NE(form.at("/virtualNodeName"), nullptr);
    EXPECT_EQ(form.at("/virtualNodeName")->accessibleName(), QStringLiteral("Virtual node name"));
}

TEST(Form, PairsAreAddedFilledAndRemovedWithTheirList)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Name));
    form.clickNamed("Add tag");
    form.type("/tags/0/key", "team");
    form.expect(R"({"spec": {}, "tags": [{"key": "team", "value": ""}]})");
    form.clickNamed("Remove");
    form.expect(R"({"spec": {}})");
    form.document.undo();
    form.expect(R"({"spec": {}, "tags": [{"key": "team", "value": ""}]})");
}

TEST(Form, OfALongListOnlyAPageHasControls)
{
    json node{{"spec", json::object()}};
    for (int i = 0; i < 10'000; ++i)
        node["tags"].push_back({{"key", "key" + std::to_string(i)}, {"value", ""}});
    FormOn form(node.dump().c_str(), nodesOf(StepId::Name));
    const auto lines = [&] { return form.form.findChildren<QLineEdit*>().size(); };
    EXPECT_LT(lines(), 120);
    EXPECT_EQ(form.at<QLineEdit>("/tags/49/key")->text(), QStringLiteral("key49"));
    EXPECT_EQ(form.at("/tags/50/key"), nullptr);
    form.clickNamed("Next rows");
    EXPECT_EQ(form.at<QLineEdit>("/tags/50/key")->text(), QStringLiteral("key50"));
    form.clickNamed("Previous rows");
    EXPECT_NE(form.at("/tags/0/key"), nullptr);
    EXPECT_TRUE(form.form.reveal(Pointer("/tags/9999/value")));
    form.type("/tags/9999/value", "last");
    EXPECT_EQ(*form.document.find(Pointer("/tags/9999/value")), "last");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_LT(lines(), 120);
    form.clickNamed("Add tag");
    EXPECT_NE(form.at("/tags/10000/key"), nullptr);
    form.clickNamed("Remove"); // the only row of its page
    EXPECT_EQ(form.at("/tags/10000/key"), nullptr);
    EXPECT_NE(form.at("/tags/9999/key"), nullptr);
}

TEST(Form, SwitchingAUnionAndBackBringsBackWhatWasThere)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::ServiceDiscovery));
    form.click("/spec/serviceDiscovery/dns");
    form.type("/spec/serviceDiscovery/dns/hostname", "a.local");
    form.pick("/spec/serviceDiscovery/dns/responseType", "Endpoints");
    const char* dns =
        R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local", "responseType": "ENDPOINTS"}}}})";
    form.expect(dns);
    form.click("/spec/serviceDiscovery/awsCloudMap");
    form.type("/spec/serviceDiscovery/awsCloudMap/serviceName", "a");
    form.expect(R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"serviceName": "a"}}}})");
    form.click("/spec/serviceDiscovery");
    form.expect(R"({"spec": {}})");
    form.click("/spec/serviceDiscovery/dns");
    form.expect(dns);
    EXPECT_EQ(form.at<QLineEdit>("/spec/serviceDiscovery/dns/hostname")->text(), QStringLiteral("a.local"));
    form.document.undo();
    form.expect(R"({"spec": {}})");
}

TEST(Form, IpPreferenceStandsWhereTheDiscoveryIs)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::IpPreference));
    EXPECT_EQ(form.at("/spec/serviceDiscovery/dns/ipPreference"), nullptr);
    form.document.set(Pointer("/spec/serviceDiscovery/dns/hostname"), "a.local");
    form.pick("/spec/serviceDiscovery/dns/ipPreference", "IPv4 only");
    form.expect(
        R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local", "ipPreference": "IPv4_ONLY"}}}})");
    form.pick("/spec/serviceDiscovery/dns/ipPreference", "Not set");
    form.expect(R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local"}}}})");
}

TEST(Form, ASectionOffLeavesNothingAndOnBringsItBack)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::ClientPolicyDefaults));
    const char* tls = "/spec/backendDefaults/clientPolicy/tls";
    form.click(tls);
    form.click("/spec/backendDefaults/clientPolicy/tls/validation/trust/file");
    form.type("/spec/backendDefaults/clientPolicy/tls/validation/trust/file/certificateChain", "/ca.pem");
    form.clickNamed("Add port");
    form.type("/spec/backendDefaults/clientPolicy/tls/ports/0", "443");
    form.pick("/spec/backendDefaults/clientPolicy/tls/enforce", "Yes, only connect with TLS");
    const char* all =
        R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": true, "ports": [443],
        "validation": {"trust": {"file": {"certificateChain": "/ca.pem"}}}}}}}})";
    form.expect(all);
    form.click(tls);
    form.expect(R"({"spec": {}})");
    form.click(tls);
    form.expect(all);
}

TEST(Form, ListsAddDuplicateReorderAndRemove)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Listeners));
    form.clickNamed("Add listener");
    form.clickNamed("Add listener");
    form.type("/spec/listeners/1/portMapping/port", "9090");
    form.pick("/spec/listeners/1/portMapping/protocol", "gRPC");
    form.clickNamed("Move up");
    form.clickNamed("Duplicate");
    form.expect(R"({"spec": {"listeners": [{"portMapping": {"port": 9090, "protocol": "grpc"}},
                                           {"portMapping": {"port": 9090, "protocol": "grpc"}},
                                           {"portMapping": {"port": 8080, "protocol": "http"}}]}})");
    form.clickNamed("Remove");
    form.expect(R"({"spec": {"listeners": [{"portMapping": {"port": 9090, "protocol": "grpc"}},
                                           {"portMapping": {"port": 8080, "protocol": "http"}}]}})");
    while (form.document.undo()) {
    }
    form.expect(R"({"spec": {}})");
}

TEST(Form, AListenersProtocolTakesPoolAndTimeoutsAlong)
{
    FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})",
                nodesOf(StepId::Listeners));
    form.click("/spec/listeners/0/timeout");
    form.type("/spec/listeners/0/timeout/http/idle/value", "60");
    form.type("/spec/listeners/0/timeout/http/perRequest/value", "5");
    form.pick("/spec/listeners/0/portMapping/protocol", "TCP");
    form.expect(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "tcp"},
        "timeout": {"tcp": {"idle": {"unit": "s", "value": 60}}}}]}})");
    form.pick("/spec/listeners/0/portMapping/protocol", "HTTP");
    form.expect(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"},
        "timeout": {"http": {"idle": {"unit": "s", "value": 60}, "perRequest": {"unit": "s", "value": 5}}}}]}})");
}

TEST(Form, WrongValuesOfAFileAreShownAsTheyAre)
{
    FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": "80a", "protocol": "https"},
                             "healthCheck": {"intervalMillis": 1}}]}})",
                nodesOf(StepId::Listeners));
    const json before = form.document.value();
    EXPECT_EQ(form.at<QAbstractSpinBox>("/spec/listeners/0/portMapping/port")->text(), QStringLiteral("80a"));
    EXPECT_TRUE(form.at<QComboBox>("/spec/listeners/0/portMapping/protocol")
                    ->currentText()
                    .startsWith(QStringLiteral("https")));
    form.click("fold /spec/listeners/0/healthCheck");
    EXPECT_EQ(form.at<QAbstractSpinBox>("/spec/listeners/0/healthCheck/intervalMillis")->text(),
              QStringLiteral("1"));
    EXPECT_EQ(form.document.value(), before);
    form.type("/spec/listeners/0/portMapping/port", "80");
    EXPECT_EQ(*form.document.find(Pointer("/spec/listeners/0/portMapping/port")), 80);
}

TEST(Form, SuggestionsFillInWhatIsUsualAsOneStep)
{
    FormOn form(
        R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}, "healthCheck": {}}]}})",
        nodesOf(StepId::Listeners));
    form.clickNamed("Use the usual values");
    EXPECT_EQ(*form.document.find(Pointer("/spec/listeners/0/healthCheck")),
              json::parse(R"({"healthyThreshold": 2, "intervalMillis": 5000, "timeoutMillis": 2000,
                              "unhealthyThreshold": 2})"));
    form.document.undo();
    EXPECT_EQ(*form.document.find(Pointer("/spec/listeners/0/healthCheck")), json::object());
}

TEST(Form, LogFormatsOfBothKinds)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Logging));
    form.clickNamed("Use /dev/stdout");
    form.click("/spec/logging/accessLog/file/format/json");
    form.clickNamed("Add pair");
    form.type("/spec/logging/accessLog/file/format/json/0/key", "status");
    form.type("/spec/logging/accessLog/file/format/json/0/value", "%RESPONSE_CODE%");
    form.expect(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout",
        "format": {"json": [{"key": "status", "value": "%RESPONSE_CODE%"}]}}}}}})");
    form.click("/spec/logging/accessLog/file/format");
    form.expect(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}})");
    form.type("/spec/logging/accessLog/file/path", "");
    form.expect(R"({"spec": {}})");
}

TEST(Form, RevealsTheFieldOfAPointerOrTheNearestOne)
{
    FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
                                           {"portMapping": {"protocol": "http"}, "healthCheck": {}}]}})",
                nodesOf(StepId::Listeners));
    const auto focused = [&](const char* pointer) {
        EXPECT_TRUE(form.form.reveal(Pointer(pointer))) << pointer;
        return form.form.focusWidget() ? form.form.focusWidget()->objectName().toStdString() : "";
    };
    EXPECT_EQ(focused("/spec/listeners/1/portMapping/port"), "/spec/listeners/1/portMapping/port");
    EXPECT_EQ(focused("/spec/listeners/1/healthCheck/timeoutMillis"),
              "/spec/listeners/1/healthCheck/timeoutMillis");
    EXPECT_EQ(focused("/spec/listeners/0/healthCheck"), "/spec/listeners/0/healthCheck");
    EXPECT_FALSE(form.form.reveal(Pointer("/spec/backends/0")));
}

TEST(Form, BackendsKeepTheirOwnTlsSettings)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Backends));
    form.clickNamed("Add backend");
    form.type("/spec/backends/0/virtualService/virtualServiceName", "a.local");
    form.click("/spec/backends/0/virtualService/clientPolicy/tls");
    form.click("/spec/backends/0/virtualService/clientPolicy/tls/validation/trust/sds");
    form.expect(R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "a.local",
        "clientPolicy": {"tls": {"validation": {"trust": {"sds": {}}}}}}}]}})");
    form.type("/spec/backends/0/virtualService/virtualServiceName", "");
    EXPECT_NE(form.document.find(Pointer("/spec/backends/0/virtualService")), nullptr);
}

} // namespace meshwright
