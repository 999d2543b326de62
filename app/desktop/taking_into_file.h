// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_changing.h"
#include "forms/compare/compare_window.h"

#include <QObject>

#include <memory>

namespace meshwright {

/// Takes over what differs between two states, a field at a time, into the file that the second one is read
/// from: of kinds that have no drafts. What becomes of the file is shown before it is written.
class TakingIntoFile : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; the others must outlive it. @p locks are those of the files that are open.
    TakingIntoFile(ForeignFiles& files, Sessions& sessions, std::shared_ptr<FileLocks> locks,
                   CompareWindow& window);

    /// Takes what the first side of the comparison that is shown has of @p field into what the second has of
    /// @p resource, which has to be there on both. Says why where that cannot be done.
    void take(const ResourceDifference& resource, const FieldDifference& field);

Q_SIGNALS:
    /// It is in the file now.
    void tookOver();

private:
    void refuse(const QString& why);

    CompareWindow& m_window;
    FileChanging* m_changing;
};

} // namespace meshwright
