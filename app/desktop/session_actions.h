// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_opening.h"
#include "app/desktop/file_saving.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/send_actions.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace meshwright {

/// What a person can do with a virtual node in its window, handed to who does it.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    /// Who does it.
    struct Parts
    {
        Questions& questions;
        ForeignFiles& files;
        PlaceActions& places;
        OpenTemplates& templates;
        Sessions& sessions;
        FileOpening& fileOpening;
        FileSaving& fileSaving;
        SendActions& sendActions;
    };
    /// All @p parts must outlive this object.
    explicit SessionActions(const Parts& parts, QObject* parent = nullptr);

    /// Begins a virtual node in @p place, and in @p mesh when one is given.
    void begin(const Place& place, const std::optional<MeshId>& mesh);
    /// Asks for files, reads the first one into @p session and opens the others.
    void readInto(Session& session);

Q_SIGNALS:
    /// What is accepted has changed, maybe of what @p place has.
    void accepted(const meshwright::Place& place);

private:
    void follow(Session& session);
    void beginAnother(Session& session);
    void duplicate(Session& session);
    void create(Session& session);
    void exportFrom(Session& session);
    void saveAsTemplate(Session& session);
    void tellSavedTemplate(const QString& title);

    Parts m_parts;
    QHash<QString, QPointer<WizardWindow>> m_savingTemplates; ///< who saves a template, by its title
};

} // namespace meshwright
