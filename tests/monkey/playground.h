// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"
#include "models/meshes/place.h"
#include "tests/monkey/slow_meshes.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace meshwright::monkey {

/// A folder that is all of the world as far as the program is concerned: its home, settings, drafts, places
/// and some files, and what other programs do to them.
class Playground
{
public:
    /// Before the application: the environment says where home is.
    Playground();

    /// Fills it, once the application has its name.
    void furnish();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The folder of the program's drafts.
    QString drafts() const;
    /// Files to open and to save into.
    static QStringList files();
    /// How many samples there are to write into a file.
    static int sampleCount();
    /// Another program writes a sample into a file, or takes it away (-1).
    void change(const QString& name, int sample) const;
    /// Another program writes into a draft.
    void changeDraft(const QString& id) const;

    const std::shared_ptr<Gate>& gate() const { return m_gate; }
    /// Opens the slow place; nullptr for all others.
    std::unique_ptr<Meshes> open(const Place& place) const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace meshwright::monkey
