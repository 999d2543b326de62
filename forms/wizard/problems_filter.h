// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/rules/issue.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;

namespace meshwright {

/// Which problems are listed: those of a step, those of a severity, or all; and whether also those that
/// somebody has accepted.
class ProblemsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsFilter(QWidget* parent);

    bool isOn() const;
    bool takes(const Issue& issue) const;
    bool showsAccepted() const;
    /// There are @p count problems that somebody has accepted.
    void offerAccepted(int count);
    /// Takes everything again.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* addBox(QBoxLayout& line, const QString& name, const QString& label, const QString& all);

    QComboBox* m_step;
    QComboBox* m_severity;
    QCheckBox* m_accepted;
};

} // namespace meshwright
