// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/drafts_model.h"

#include "models/meshes/node_state.h"
#include "models/words/age_words.h"
#include "models/words/issue_words.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace meshwright {

namespace {

Cell momentCell(const QDateTime& moment, const QDateTime& now)
{
    return {ageWords(moment, now), moment, QLocale().toString(moment.toLocalTime(), QLocale::LongFormat)};
}

Cell stepCell(const Draft& draft, const DraftsModel::StepName& stepName)
{
    return {stepName(draft.step), draft.step};
}

/// Title, and what it was started from.
Cell nameCell(const ListedDraft& listed)
{
    const Draft& draft = *listed.draft;
    const QString title = titleOf(draft);
    if (listed.isOpen)
        return {DraftsModel::tr("%1 (open)").arg(title), title,
                DraftsModel::tr("This draft is open in a window.")};
    if (draft.file)
        return {title, title,
                DraftsModel::tr("Changes to %1 that are not saved there").arg(draft.file->path)};
    return {title, title, {}};
}

Row damagedRow(const ListedDraft& listed)
{
    const QString name = QFileInfo(listed.path).fileName();
    Row row;
    row.cells = {
        {name, name, listed.path}, {}, {}, {}, {DraftsModel::tr("Cannot be opened"), -1, listed.fault}, {}};
    row.values.insert(RowModel::SeverityRole, static_cast<int>(Severity::Error));
    row.values.insert(DraftsModel::DraftRole, QVariant::fromValue(DraftRow{listed.id, name, listed.path,
                                                                           listed.fault, listed.isOpen}));
    return row;
}

/// Takes what is accepted out of @p issues of @p draft, and says how many that are.
int takeAccepted(std::vector<Issue>& issues, const Draft& draft, const DraftsModel::Accepts& accepts)
{
    if (!accepts || issues.empty())
        return 0;
    const std::vector<bool> isAccepted = accepts(draft, issues);
    std::size_t at = 0;
    return static_cast<int>(std::erase_if(issues, [&](const Issue&) { return isAccepted[at++]; }));
}

/// "1 error, 2 accepted".
Cell problemsCell(const std::vector<Issue>& issues, int accepted)
{
    QStringList words;
    if (!issues.empty())
        words.append(countWords(issues));
    if (accepted > 0)
        words.append(DraftsModel::tr("%n accepted", nullptr, accepted));
    return {words.join(QStringLiteral(", ")), weight(issues), messageLines(issues)};
}

Row rowFor(const ListedDraft& listed, const NodeCheck& check, const DraftsModel::StepName& stepName,
           const QDateTime& now, const DraftsModel::Accepts& accepts, const DraftsModel::InMesh& inMesh)
{
    const Draft& draft = *listed.draft;
    std::vector<Issue> issues = check(draft.document);
    if (inMesh)
        issues = inMesh(draft, std::move(issues));
    const int accepted = takeAccepted(issues, draft, accepts);
    Row row;
    row.cells = {nameCell(listed),
                 {meshOf(draft)},
                 {draft.placeName, draft.placeName, draft.placeLocation},
                 stepCell(draft, stepName),
                 problemsCell(issues, accepted),
                 momentCell(draft.modified, now)};
    const DraftRow about{listed.id,
                         titleOf(draft),
                         listed.path,
                         {},
                         listed.isOpen,
                         homeOf(draft),
                         draft.file ? draft.file->index : 0};
    row.values.insert(DraftsModel::DraftRole, QVariant::fromValue(about));
    if (const auto worst = worstSeverity(issues))
        row.values.insert(RowModel::SeverityRole, static_cast<int>(*worst));
    return row;
}

} // namespace

DraftHome homeOf(const Draft& draft)
{
    if (draft.file)
        return {.file = draft.file->path};
    if (draft.served)
        return {.placeId = draft.served->placeId, .mesh = nodeIdIn(draft.served->saved).mesh.name};
    return {};
}

std::vector<Row> DraftsModel::rows(const std::vector<ListedDraft>& drafts, const NodeCheck& check,
                                   const StepName& stepName, const QDateTime& now, const Accepts& accepts,
                                   const InMesh& inMesh)
{
    std::vector<Row> rows;
    rows.reserve(drafts.size());
    for (const ListedDraft& listed : drafts) {
        rows.push_back(listed.draft ? rowFor(listed, check, stepName, now, accepts, inMesh)
                                    : damagedRow(listed));
        rows.back().key = listed.id;
    }
    return rows;
}

QString DraftsModel::header(int column) const
{
    switch (static_cast<Columns>(column)) {
    case Name:
        return tr("Draft");
    case Mesh:
        return tr("Mesh");
    case Place:
        return tr("Place");
    case Step:
        return tr("Last step");
    case Problems:
        return tr("Problems");
    case Changed:
        return tr("Changed");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace meshwright
