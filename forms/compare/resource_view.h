// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QLabel;

namespace meshwright {

class FieldsTable;
class TextPair;

/// How one resource differs: its fields in the words of the form, and below them its text on both sides.
class ResourceView : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceView(QWidget* parent);

    /// Shows @p one, which is of @p comparison; each field with a button to take it over, or @p whyNotTaken.
    void show(const Comparison& comparison, const ResourceDifference& one, const QString& whyNotTaken);

    using QWidget::show;

Q_SIGNALS:
    /// What the first side has of @p field is wanted on the second.
    void takeOverRequested(const meshwright::FieldDifference& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTexts(const Comparison& comparison, const ResourceDifference& one);
    void fitTable();

    FieldsTable* m_fields;
    QLabel* m_whyNotTaken;
    TextPair* m_texts;
};

} // namespace meshwright
