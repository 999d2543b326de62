// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/names_dialog.h"

#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "models/json/json.h"
#include "models/rules/check.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace meshwright {

namespace {

const Pointer meshName("/meshName");
const Pointer nodeName("/virtualNodeName");

/// What is wrong with the names, and with nothing else.
std::vector<Issue> checkNames(const json& node)
{
    std::vector<Issue> issues = check(node);
    std::erase_if(issues,
                  [](const Issue& issue) { return issue.pointer != meshName && issue.pointer != nodeName; });
    return issues;
}

std::vector<Issue> checkMeshName(const json& node)
{
    std::vector<Issue> issues = check(node);
    std::erase_if(issues, [](const Issue& issue) { return issue.pointer != meshName; });
    return issues;
}

/// Names that are not there may be given later.
bool isRefused(const Document& document, const LiveIssues& issues)
{
    return std::ranges::any_of(issues.all(), [&](const Issue& issue) {
        return issue.severity == Severity::Error && document.find(issue.pointer);
    });
}

struct Question
{
    QString title;
    QString help;
    QString yes;
};

/// Shows the form of @p nodes for @p document; true when the person accepts. @p allowed: whether that is
/// possible as things stand.
bool fillIn(const FormContext& context, const steps::Nodes& nodes, const Question& question,
            const std::function<bool()>& allowed, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(&dialog);
    addIfAny(*layout, makeHelp(question.help, &dialog));
    layout->addWidget(new Form(context, nodes, Pointer(), &dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* go = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    const auto allow = [&] { go->setEnabled(allowed()); };
    QObject::connect(&context.issues, &LiveIssues::changed, go, allow);
    allow();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (!context.issues.areCurrent()) // Enter may come right after the last letter
            context.issues.refresh();
        if (allowed())
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    constexpr int width = 420;
    dialog.setMinimumWidth(width);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

std::optional<QString> askForMeshName(QWidget* parent)
{
    static const steps::Nodes nodes{steps::Field{"/meshName"}};
    Document document;
    LiveIssues issues(document, checkMeshName);
    const bool accepted = fillIn(
        {document, issues}, nodes, {QDialog::tr("Create mesh"), {}, QDialog::tr("Create mesh")},
        [&] { return !issues.hasErrors(); }, parent);
    const auto name = text(document.find(meshName));
    return accepted && name ? std::optional(QString::fromStdString(std::string(*name))) : std::nullopt;
}

std::optional<QString> askForTheirMesh(const QString& file, QWidget* parent)
{
    static const steps::Nodes nodes{steps::Field{"/meshName"}};
    Document document;
    LiveIssues issues(document, checkMeshName);
    const Question question{
        QDialog::tr("Names"),
        QDialog::tr(
            "Several virtual nodes in %1 lack names. You can say the mesh of all of them here, or fill "
            "in each later.")
            .arg(file),
        QDialog::tr("Open")};
    if (!fillIn(
            {document, issues}, nodes, question, [&] { return !isRefused(document, issues); }, parent))
        return std::nullopt;
    const auto name = text(document.find(meshName)).value_or(std::string_view());
    return QString::fromStdString(std::string(name));
}

std::optional<json> askForNames(const json& node, const QString& file, QWidget* parent)
{
    static const steps::Nodes nodes{steps::Field{"/meshName"}, steps::Field{"/virtualNodeName"}};
    Document document(node);
    LiveIssues issues(document, checkNames);
    const Question question{
        QDialog::tr("Names"),
        QDialog::tr(
            "%1 has settings, but not all names of a virtual node. You can fill them in now or later.")
            .arg(file),
        QDialog::tr("Open")};
    if (!fillIn(
            {document, issues}, nodes, question, [&] { return !isRefused(document, issues); }, parent))
        return std::nullopt;
    return document.value();
}

} // namespace meshwright
