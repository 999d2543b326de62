// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/typed_input.h"
#include "models/json/json_type.h"

#include <QObject>

#include <optional>

namespace meshwright {

class CreateWizard;

/// Create, or Update where the virtual node is there already: whether it can be used, why not, and that it
/// waits for its answer.
class CreateCommand : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    CreateCommand(const FormContext& context, CreateWizard& wizard, JsonPane& pane, TypedInput& typed);

    /// What a person asks for with the button.
    void create();
    /// Allows the button what is possible now, and says what that is.
    void allow();
    /// What is shown has been sent, and waits for its answer.
    void showSending();
    /// The answer is there.
    void showAnswered();
    void setReadOnly();
    /// An update starts from @p saved.
    void setSaved(const json& saved);
    const std::optional<json>& saved() const;

Q_SIGNALS:
    /// The document is free of errors and is to be created.
    void createRequested();
    /// One line of news.
    void told(const QString& news);

private:
    void tellUnfinished();

    const FormContext& m_context;
    CreateWizard& m_wizard;
    JsonPane& m_pane;
    TypedInput& m_typed;
};

} // namespace meshwright
