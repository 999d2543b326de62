// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/mesh_name_dialog.h"

#include "forms/fields/form.h"
#include "models/document/json.h"
#include "models/validation/check.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace meshwright {

namespace {

/// Only what concerns the name: there is no node yet.
std::vector<Issue> checkMeshName(const json& node)
{
    std::vector<Issue> issues = check(node);
    std::erase_if(issues, [](const Issue& issue) { return issue.pointer != Pointer("/meshName"); });
    return issues;
}

} // namespace

std::optional<QString> askForMeshName(QWidget* parent)
{
    static const steps::Nodes nodes{steps::Field{"/meshName"}};
    Document document;
    LiveIssues issues(document, checkMeshName);
    const FormContext context{document, issues};

    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Create mesh"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(new Form(context, nodes, Pointer(), &dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* create = buttons->addButton(QDialog::tr("Create mesh"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    const auto allow = [&] { create->setEnabled(!issues.hasErrors()); };
    QObject::connect(&issues, &LiveIssues::changed, create, allow);
    allow();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(420);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const auto name = text(document.find(Pointer("/meshName")));
    return accepted && name ? std::optional(QString::fromStdString(std::string(*name))) : std::nullopt;
}

} // namespace meshwright
