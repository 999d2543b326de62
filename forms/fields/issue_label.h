// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

#include <vector>

class QGridLayout;

namespace meshwright {

/// The issues at one or more places, under their control: sign and text, nothing while all is well.
class IssueLabel : public QWidget
{
    Q_OBJECT

public:
    IssueLabel(const FormContext& context, std::vector<Pointer> places, QWidget* parent);

    /// Also says what is missing; before, an empty form does not shout.
    void showMissing();
    /// What is shown, a line an issue; empty while all is well.
    QString text() const;

private:
    std::vector<const Issue*> issuesFor(const Pointer& place) const;
    void refresh();

    const FormContext& m_context;
    std::vector<Pointer> m_places;
    bool m_missing = false;
    QGridLayout* m_rows;
    QString m_text;
};

} // namespace meshwright
