// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

// The state of a draft in the console's list is that within its mesh.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class DraftMeshesTest : public DesktopTest
{
protected:
    /// Keeps a draft of "orders", which calls @p service, for the place Here.
    void keepDraft(const std::string& service)
    {
        Draft draft;
        draft.document = node("orders");
        draft.document["spec"]["backends"] =
            json::array({{{"virtualService", {{"virtualServiceName", service}}}}});
        draft.placeId = m_here.id;
        (void)draftFolder().save(DraftFolder::newId(), draft, {});
    }
    void putService(const std::string& name)
    {
        (void)FolderMeshes(m_here).create(
            Kind::VirtualService,
            {{"meshName", "shop"}, {"virtualServiceName", name}, {"spec", json::object()}});
    }
    static std::string problems()
    {
        const auto* table = console().findChild<QTableView*>(u"drafts"_s);
        const QModelIndex cell = table->model()->index(0, DraftsModel::Problems);
        return cell.data(Qt::ToolTipRole).toString().toStdString();
    }
};

} // namespace

TEST_F(DraftMeshesTest, ABackendThatIsNoServiceOfTheMeshCounts)
{
    putService("stock.local");
    keepDraft("stock.lokal");
    console().showDrafts();
    EXPECT_TRUE(waitFor([] {
        return problems().find("no virtual service “stock.lokal”") != std::string::npos;
    })) << problems();
    putService("stock.lokal"); // by somebody else
    for (QAction* action : console().findChildren<QAction*>())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)))
            action->trigger();
    EXPECT_TRUE(waitFor([] {
        return problems().find("no virtual service “stock.lokal”") == std::string::npos;
    })) << problems();
}

} // namespace meshwright
