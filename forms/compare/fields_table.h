// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/compare/field_rows.h"

#include <QTableView>

namespace meshwright {

/// The fields in which one resource differs, as high as they are, with a button to take each over.
class FieldsTable : public QTableView
{
    Q_OBJECT

public:
    explicit FieldsTable(QWidget* parent);

    /// Shows the fields of @p one, which is of @p comparison; each with a button to take it over, unless
    /// there is a reason @p whyNotTaken.
    void show(const Comparison& comparison, const ResourceDifference& one, const QString& whyNotTaken);
    void clear();
    /// How high it is with all its rows.
    int wholeHeight() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Its rows are as high as their texts at another width.
    void rowsFitted();
    /// What the first side has of @p field is wanted on the second.
    void takeOverRequested(const meshwright::FieldDifference& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpHeaders();
    void addButtons(const QString& doing);
    void fit();
    void takeOverCurrent();

    FieldRows m_rows;
    QAction* m_takeOver;
};

} // namespace meshwright
