// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"
#include "models/open/resource_text.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace meshwright {

class EmptyState;
class JsonView;

/// Something of a mesh that has no editor, to be read: what its place says of it, with the lines marked that
/// somebody asked for. A window of its own that nothing waits for; what it shows is read by who made it.
class ResourceTextDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of @p resource in the place called @p place; it is being read. Goes when it is closed.
    ResourceTextDialog(const ResourceId& resource, const QString& place, QWidget* parent);

    const ResourceId& resource() const { return m_resource; }
    /// It is being read, for the first time or once more.
    void showReading();
    /// Shows what was read, or why that failed.
    void take(const Outcome<ResourceText>& read);

Q_SIGNALS:
    /// The person wants it to be read once more: the last time that failed.
    void retryRequested();

private:
    void showText(const ResourceText& text);
    void goToMark();
    void addButtons();

    ResourceId m_resource;
    QString m_place;
    QLabel* m_where;
    QStackedWidget* m_stack;
    EmptyState* m_words;
    JsonView* m_view;
    QPushButton* m_retry = nullptr;
};

} // namespace meshwright
