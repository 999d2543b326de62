// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/templates/template_folder.h"

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace meshwright {

/// The templates as windows see them: those of the program, then the person's own. Every call returns at
/// once.
class OpenTemplates : public QObject
{
    Q_OBJECT

public:
    /// @p pool works on the disk and must outlive this object.
    OpenTemplates(TemplateFolder own, QThreadPool& pool, QObject* parent = nullptr);

    const std::vector<NodeTemplate>& all() const { return m_all; }

    void refresh();
    void save(const NodeTemplate& one);
    void remove(const QString& id);

Q_SIGNALS:
    void listed();
    /// A template is kept, and can be chosen.
    void saved(const QString& title);
    /// Something could not be done, or a file is no template; told once a file.
    void failed(const QString& message);

private:
    void show(const TemplateFolder::Listing& listing);

    TemplateFolder m_own;
    QThreadPool& m_pool;
    std::vector<NodeTemplate> m_all;
    QStringList m_told;
};

} // namespace meshwright
