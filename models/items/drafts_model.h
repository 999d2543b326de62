// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft_folder.h"
#include "models/items/nodes_model.h"

#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace meshwright {

/// Where the virtual node is kept that a draft changes.
struct DraftHome
{
    QString file = {};    ///< of the person's; or else
    QString placeId = {}; ///< a place, and its mesh
    std::string mesh = {};

    /// It is kept nowhere yet.
    bool isNowhere() const { return file.isEmpty() && placeId.isEmpty(); }
    friend bool operator==(const DraftHome&, const DraftHome&) = default;
    friend bool operator<(const DraftHome& a, const DraftHome& b)
    {
        return std::tie(a.file, a.placeId, a.mesh) < std::tie(b.file, b.placeId, b.mesh);
    }
};
DraftHome homeOf(const Draft& draft);

/// A draft in a table: what can be done with it without reading it again.
struct DraftRow
{
    QString id;
    QString title;
    QString path;
    QString fault; ///< why it cannot be opened; empty when it can
    bool isOpen = false;
    DraftHome home = {};
    std::size_t fileIndex = 0; ///< which of the nodes of its file

    friend bool operator==(const DraftRow&, const DraftRow&) = default;
};

/// The drafts of this computer. SeverityRole tells the worst issue of each.
class DraftsModel final : public RowModel
{
    Q_OBJECT

public:
    enum Columns { Name, Mesh, Place, Step, Problems, Changed, ColumnCount };
    enum Roles { DraftRole = FirstOwnRole }; ///< the DraftRow of the row

    /// What step a number means, as a table shows it.
    using StepName = std::function<QString(int step)>;

    /// Which of the issues of a draft somebody has accepted.
    using Accepts = std::function<std::vector<bool>(const Draft& draft, const std::vector<Issue>& issues)>;

    /// What is wrong with a draft within its mesh, where @p own is wrong with it alone.
    using InMesh = std::function<std::vector<Issue>(const Draft& draft, std::vector<Issue> own)>;

    using RowModel::RowModel;

    /// The rows of @p drafts, checked; ages as seen at @p now. What @p accepts names is counted apart. Pure,
    /// so that another thread can do it.
    static std::vector<Row> rows(const std::vector<ListedDraft>& drafts, const NodeCheck& check,
                                 const StepName& stepName, const QDateTime& now, const Accepts& accepts = {},
                                 const InMesh& inMesh = {});
    using RowModel::setRows;

private:
    int numColumns() const override { return ColumnCount; }
    QString header(int column) const override;
};

} // namespace meshwright
