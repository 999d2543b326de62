// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_templates.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace meshwright {

/// The templates to start from: what each is called, and what it is for.
class TemplateList : public QWidget
{
    Q_OBJECT

public:
    /// @p templates must outlive the list.
    TemplateList(OpenTemplates& templates, QWidget* parent);

Q_SIGNALS:
    void useRequested(const meshwright::NodeTemplate& one);

private:
    QWidget* makeButtons();
    void refresh();
    void showChosen();
    const NodeTemplate* chosen() const;
    void use();
    void remove();

    OpenTemplates& m_templates;
    QListWidget* m_list;
    QLabel* m_description;
    QPushButton* m_use = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace meshwright
