// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_place.h"
#include "models/review/searched_text.h"
#include "review_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

class ReviewTest : public ReviewFixture
{};

} // namespace

TEST_F(ReviewTest, RowsStandByWhatIsWrongInThemThenByMeshKindAndName)
{
    writeShop();
    const auto read = review();
    EXPECT_TRUE(read->isWhole);
    EXPECT_THAT(rows(*read),
                AllOf(HasSubstr("Virtual node billing: sound\n"), HasSubstr("Virtual node payments: 1 error"),
                      HasSubstr("Virtual node orders: 1 error")));
    EXPECT_LT(rowCalled(*read, "Virtual node orders"), rowCalled(*read, "Virtual node billing")) << "sound";
    EXPECT_LT(rowCalled(*read, "Virtual node orders"), rowCalled(*read, "Virtual service payments.local"));
}

TEST_F(ReviewTest, AFileThatIsBrokenIsARowBeforeAllResources)
{
    writeShop();
    write("broken.json", R"({"meshName": "shop", "virtualNodeName": "x", "spec": {"listeners": [}})");
    const auto read = review();
    ASSERT_FALSE(read->rows.empty());
    EXPECT_EQ(titleWords(*read, read->rows.front()), u"File broken.json"_s);
    EXPECT_EQ(read->key(read->rows.front()), nullptr);
    EXPECT_EQ(read->issues.front().row, 0U);
}

TEST_F(ReviewTest, WhereAResourceIsFromIsSaidFromTheFolderOn)
{
    writeShop();
    const auto read = review();
    const ReviewRow& row = read->rows[rowCalled(*read, "Virtual node payments")];
    EXPECT_EQ(originWords(*read, row).toStdString(), "Kubernetes · mesh/payments.yaml:1");
}

TEST_F(ReviewTest, WhatIsAcceptedIsNoIssueToGoThrough)
{
    writeShop();
    const auto before = review();
    const std::size_t payments = rowCalled(*before, "Virtual node payments");
    write(".meshwright.json", R"({"accepted": [{"rule": "too-large", "kind": "virtualNode", "mesh": "",
"name": "payments", "pointer": "/spec/listeners/0/portMapping/port", "reason": "as agreed"},
{"rule": "too-large", "kind": "virtualNode", "mesh": "shop",
"name": "payments", "pointer": "/spec/listeners/0/portMapping/port", "reason": "as agreed"}]})");
    const auto after = review();
    const ReviewRow& now = after->rows[rowCalled(*after, "Virtual node payments")];
    EXPECT_EQ(now.counts.errors, before->rows[payments].counts.errors - 1);
    EXPECT_EQ(now.accepted, 1);
    EXPECT_EQ(after->issues.size(), before->issues.size() - 1);
}

TEST_F(ReviewTest, WhatWasAcceptedUntilADayThatIsPastSaysSo)
{
    write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "logging": {"accessLog": {"file": {"path": "stdout"}}}}})");
    write(".meshwright.json",
          R"({"accepted": [{"rule": "log-path-relative", "kind": "virtualNode", "mesh": "shop",
"name": "orders", "pointer": "/spec/logging/accessLog/file/path", "reason": "as agreed", "by": "ann",
"until": "2020-01-31"}]})");
    const auto read = review();
    const std::size_t orders = rowCalled(*read, "Virtual node orders");
    EXPECT_EQ(read->rows[orders].accepted, 0);
    const auto at = std::ranges::find(read->issues, orders, &ReviewIssue::row);
    ASSERT_NE(at, read->issues.end());
    const QString message = read->issue(*at).issue.message;
    EXPECT_EQ(messageWords(*read, *at), message + u" It was accepted until 2020-01-31 by ann: as agreed."_s);
}

TEST_F(ReviewTest, ARowIsFoundByNamesValuesPointersAndRules)
{
    writeShop();
    const auto read = review();
    const std::string& text = read->rows[rowCalled(*read, "Virtual node payments")].text;
    for (const char* const typed : {"PAYMENTS", "70000", "/spec/listeners/0/portmapping/port", "too-large",
                                    "virtual node", "hostname payments.local", "kubernetes", "yaml 70000"})
        EXPECT_TRUE(SearchedWords(QString::fromUtf8(typed)).areIn(text)) << typed;
    EXPECT_FALSE(SearchedWords(u"70001"_s).areIn(text));
    EXPECT_FALSE(SearchedWords(u"payments 70001"_s).areIn(text)) << "each word has to be there";
    EXPECT_TRUE(SearchedWords(u"  "_s).areIn(text));
}

TEST_F(ReviewTest, WhatIsLeftOutIsNamedWithItsReason)
{
    writeShop();
    write("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    const auto read = review();
    bool isNamed = false;
    for (const LeftOut& one : leftOutOf(*read))
        isNamed |= one.path == u"main.tf"_s && one.reason.contains(u"terraform"_s);
    EXPECT_TRUE(isNamed);
    EXPECT_THAT(leftOutWords(*read).toStdString(), HasSubstr("skipped."));
}

TEST_F(ReviewTest, APlaceIsFoundAgainInWhatWasReadLater)
{
    writeShop();
    const auto before = review();
    const std::size_t payments = rowCalled(*before, "Virtual node payments");
    const ReviewIssue issue{payments, 0};
    const ReviewPlace place = placeOf(*before, spotOf(*before, issue));
    write("mesh/a.json", R"({"meshName": "shop", "virtualNodeName": "aaa", "spec": {"listeners": [}})");
    const auto after = review();
    const auto spot = spotAt(*after, place);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->row, rowCalled(*after, "Virtual node payments"));
    EXPECT_NE(spot->row, payments);
    ASSERT_TRUE(spot->issue);
    EXPECT_EQ(after->issue(*spot->issue).issue.rule, before->issue(issue).issue.rule);
    QFile::remove(at("mesh/payments.yaml"));
    EXPECT_FALSE(spotAt(*review(), place));
}

TEST_F(ReviewTest, AnArchiveIsReviewedLikeAFolder)
{
    writeShop();
    python("with zipfile.ZipFile('all.zip', 'w') as out:\n"
           "    for name in ('orders.json', 'sound.json'):\n"
           "        out.write('mesh/' + name)\n");
    const auto read = readReview({at("all.zip")});
    EXPECT_THAT(rows(*read), AllOf(HasSubstr("Virtual node billing"), HasSubstr("Virtual node orders")));
}

} // namespace meshwright
