// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "forms/dialogs/open_files_dialog.h"
#include "models/open/open_drafts.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace meshwright {

/// Opens several files: those of few without a word, of many, or when one cannot be opened, it is asked once
/// which.
class ManyFiles : public QObject
{
    Q_OBJECT

public:
    /// Opens of the file @p path the nodes @p chosen without a further question; with none chosen all of it,
    /// and asks as it does about a single file.
    using Open = std::function<void(const QString& path, const std::vector<std::size_t>& chosen)>;

    static constexpr std::size_t fewEnough = 4; ///< windows to open at once

    /// @p files and @p drafts must outlive this object.
    ManyFiles(ForeignFiles& files, OpenDrafts& drafts, Open open, QObject* parent = nullptr);

    void open(const QStringList& paths);

Q_SIGNALS:
    /// What the last call of open() was to open has been opened, or is being opened.
    void asked();

private:
    void openFound(std::vector<FoundNode> found);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    Open m_open;
};

/// The virtual nodes in the files @p paths, and the files that have none, in their order. Takes as long as
/// the disk does.
std::vector<FoundNode> lookInto(const QStringList& paths);

} // namespace meshwright
