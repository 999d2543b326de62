// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/schema/field.h"

#include <QDeadlineTimer>
#include <QObject>

#include <vector>

namespace meshwright {

class IssueLabel;

/// Keeps the accessible description of a control true: "Required." or "Not valid: …" with what is said under
/// it, then its help. Qt 6.4 has no state for either. Each change is heard as one of the description; and
/// what appears under the control a person is at, or has just left, is said.
class Description : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p control. @p issues says what is wrong at @p places; @p more goes with the help.
    Description(QWidget& control, const schema::Field& field, IssueLabel& issues, const FormContext& context,
                std::vector<Pointer> places, QString more = {});

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QString words(const QString& issues) const;
    QString help() const;
    bool isInvalid() const;
    bool canBeMended() const;

    QWidget& m_control;
    const schema::Field& m_field;
    IssueLabel& m_issues;
    const FormContext& m_context;
    std::vector<Pointer> m_places;
    QString m_more;
    QString m_said;
    bool m_isHere = false;    ///< the control has the focus
    QDeadlineTimer m_left{0}; ///< until then it has just been left
};

/// What @p field is for, led by "Required." where it is: the description of a control nothing is wrong with.
QString describe(const schema::Field& field);

} // namespace meshwright
