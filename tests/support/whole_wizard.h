// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/start_pages.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/threads/lane.h"
#include "tests/support/wizard_fixture.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace meshwright {

/// What the first steps of a wizard are about: a folder with a mesh "shop" of the virtual nodes @p names, no
/// drafts, and the templates of the program.
struct StartParts
{
    explicit StartParts(std::initializer_list<const char*> names)
    {
        QDir().mkpath(where.location);
        FolderMeshes disk(where);
        (void)disk.createMesh({{"meshName", "shop"}});
        for (const char* name : names)
            (void)disk.createNode(
                {{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", json::object()}});
        place.refresh();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !place.isLoading(); }, 20000));
    }

    QWidget* makePage(const FormContext& context, steps::StepId id, QWidget* parent)
    {
        if (!start)
            start =
                std::make_unique<StartContext>(StartContext{place,
                                                            drafts,
                                                            templates,
                                                            context,
                                                            [] {},
                                                            {[this] { return std::vector{where}; }, {}, {}},
                                                            {},
                                                            {},
                                                            [](const StartedFrom&) {}});
        return makeStartPage(id, *start, parent);
    }

    QTemporaryDir home;
    Place where = folderPlace(home.filePath(QStringLiteral("meshes")));
    Lane pool;
    OpenPlace place{{where, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(where))}, checkNode};
    OpenDrafts drafts{DraftFolder(home.filePath(QStringLiteral("drafts"))), checkNode,
                      [](int step) { return QString::number(step); }};
    OpenTemplates templates{TemplateFolder(home.filePath(QStringLiteral("templates"))), pool};
    std::unique_ptr<StartContext> start;
};

/// A wizard with all of its twelve steps, in a place with the mesh "shop".
class WholeWizard : private StartParts, public WizardOn
{
public:
    explicit WholeWizard(json node, std::initializer_list<const char*> names = {})
        : StartParts(names),
          WizardOn(std::move(node), [this](const FormContext& form, steps::StepId id, QWidget* parent) {
              return makePage(form, id, parent);
          })
    {}

    using StartParts::place;
};

} // namespace meshwright
