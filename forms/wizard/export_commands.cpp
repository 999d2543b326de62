// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/export_commands.h"

#include "forms/json/json_pane.h"
#include "models/formats/export.h"
#include "models/json/json_type.h"
#include "models/words/unknown_words.h"

#include <QApplication>
#include <QClipboard>

#include <utility>

namespace meshwright {

ExportCommands::ExportCommands(const FormContext& context, JsonPane& pane, TypedInput& typed, Ask ask,
                               QWidget& window)
    : m_context(context),
      m_pane(pane),
      m_typed(typed),
      m_ask(std::move(ask)),
      m_window(window)
{
    connect(&m_pane, &JsonPane::copyRequested, this, &ExportCommands::copyJson);
}

void ExportCommands::exportJson()
{
    if (!m_window.isVisible())
        return; // closed while it was being checked
    m_typed.finish();
    if (!m_typed.bringIssuesUpToDate()) {
        // Once, however often it is asked for.
        disconnect(&m_context.issues, &LiveIssues::changed, this, &ExportCommands::exportJson);
        connect(&m_context.issues, &LiveIssues::changed, this, &ExportCommands::exportJson,
                Qt::SingleShotConnection);
        return Q_EMIT told(tr("The virtual node is being checked first."));
    }
    if (refusesUnknown())
        return;
    if (m_context.issues.hasErrors() &&
        !m_ask(
            &m_window,
            tr("There are errors. The AWS CLI or the service will refuse this virtual node. Export it as it "
               "is?"),
            tr("Export anyway")))
        return;
    Q_EMIT exportRequested();
}

bool ExportCommands::refusesUnknown()
{
    const QString words = unknownWords(m_context.document.value());
    if (!words.isEmpty())
        Q_EMIT told(words);
    return !words.isEmpty();
}

void ExportCommands::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT told(tr("Copied.") + leftOut());
}

void ExportCommands::copyJson()
{
    m_typed.finish();
    if (refusesUnknown())
        return;
    copy(QString::fromStdString(exportText(m_context.document.value())));
}

void ExportCommands::copyCommand()
{
    m_typed.finish();
    if (refusesUnknown())
        return;
    const json& node = m_context.document.value();
    const CliOptions options = m_context.awsCliOptions ? m_context.awsCliOptions() : CliOptions();
    if (!m_context.isFixed(Pointer("/virtualNodeName")))
        return copy(QString::fromStdString(awsCliCommand(node, options)));
    copy(QString::fromStdString(awsCliUpdateCommand(node, options)));
    if (m_context.document.find(Pointer("/tags")))
        Q_EMIT told(tr("Copied. An update takes no tags: the AWS CLI changes them with tag-resource and "
                       "untag-resource.") +
                    leftOut());
}

QString ExportCommands::leftOut() const
{
    return m_pane.unfinishedText().isEmpty() ? QString()
                                             : tr(" What is typed as JSON and not valid yet is not in it.");
}

} // namespace meshwright
