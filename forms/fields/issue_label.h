// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace meshwright {

/// The issues at one or more places, under their control: sign and text, a button where one is mended in
/// another step, and a light bulb where there is a fix. Nothing while all is well, and nothing before the
/// places or their step have been left.
class IssueLabel : public QWidget
{
    Q_OBJECT

public:
    IssueLabel(const FormContext& context, std::vector<Pointer> places, QWidget* parent);

    /// The control has been left: from now on it is said what is wrong.
    void showMissing();
    /// What is shown, a line an issue; empty while all is well.
    QString text() const;
    /// Whether it is about @p place.
    bool isAbout(const Pointer& place) const;
    std::vector<Issue> issuesShown() const;
    /// Asks for what can be done about all that is shown.
    void askWhatToDo() const;

private:
    /// An issue as it is shown.
    struct Row
    {
        Issue issue;
        std::optional<Pointer> cure; ///< where it is mended, when that is in another step

        friend bool operator==(const Row&, const Row&) = default;
    };

    void focusMoved(const QWidget* old, const QWidget* now);
    std::vector<const Issue*> issuesFor(const Pointer& place) const;
    std::vector<const Issue*> issues() const;
    void refresh();
    void addRow(const Row& row, int line);
    void addBulb(const Issue& issue, int line);

    const FormContext& m_context;
    std::vector<Pointer> m_places;
    QGridLayout* m_rows;
    std::vector<Row> m_shown;
};

} // namespace meshwright
