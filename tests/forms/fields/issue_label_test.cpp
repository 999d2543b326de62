// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/form_fixture.h"

// What stands under a field about what is wrong with it.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

const Pointer nameField("/virtualNodeName");

/// An issue of the name that is mended at @p cure.
Issue curedAt(const char* cure)
{
    Issue out{nameField, Severity::Error, "x", u"That is not right."_s};
    out.related.push_back({Pointer(cure), u"There"_s});
    return out;
}

/// Where the button under the field leads to.
QString wayIn(const FormOn& form)
{
    QCoreApplication::processEvents(); // what is new in a layout is shown then
    const auto* button = form.at<QAbstractButton>("go-to-cure");
    return button ? button->text() : u"nowhere"_s;
}

} // namespace

TEST(IssueLabel, TheWayLeadsToTheCureOfNow)
{
    const char* cure = "/spec/listeners";
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Name),
                [&cure](const json&) { return std::vector<Issue>{curedAt(cure)}; });
    form.context.state->seeAll();
    EXPECT_EQ(wayIn(form), steps::wayWords(Pointer("/spec/listeners")));
    cure = "/spec/logging";
    form.issues.refresh();
    EXPECT_EQ(wayIn(form), steps::wayWords(Pointer("/spec/logging")))
        << "the words of the issue are the same";
}

} // namespace meshwright
