// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"
#include "models/json/json_fwd.h"

#include <functional>
#include <span>
#include <string>

class QLabel;

namespace meshwright {

class Form;
class PartHead;

/// A part that can be off and, where it can be summed up, folded to a line: its switch, and below it what
/// there is to fill in while it is on and unfolded. Unfolded is what has just been switched on; what was on
/// when it came into sight is folded when nothing in it is wrong. A fold a person chose holds for all parts
/// of the kind in the window.
class PartView : public NodeView
{
    Q_OBJECT

public:
    bool reveal(const Pointer& where) override;

protected:
    using Summary = std::function<QString(const json& value)>;

    /// @p kind and @p summary belong to a node of the steps.
    PartView(const FormContext& context, Pointer at, const char* title, const void* kind,
             const Summary& summary, QWidget* parent);

    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }
    void paintEvent(QPaintEvent* event) override;
    PartHead& head() const { return *m_head; }

    /// Shows what @p nodes at @p scope say, or nothing; what is shown already stays. Whoever derives from it
    /// says so whenever the document has changed.
    void showPart(const steps::Nodes* nodes, const Pointer& scope,
                  std::span<const steps::Suggestion> suggestions = {});
    /// The part was switched on or off by hand.
    void wasTurned(bool on);
    /// Adds @p widget between the head and the part.
    void addNote(QWidget* widget);

private:
    void fold(bool folded);
    void showHead();
    void build();
    void clear();
    bool isFoldedAtFirst() const;
    int shownErrors() const;

    const void* m_kind;
    const Summary& m_summary;
    PartHead* m_head;
    QWidget* m_help;
    IssueLabel* m_issues;
    const steps::Nodes* m_nodes = nullptr; ///< while on
    Pointer m_scope;
    std::span<const steps::Suggestion> m_suggestions;
    QWidget* m_body = nullptr; ///< while unfolded: suggestions and form
    Form* m_form = nullptr;
    bool m_isFolded = false;
};

/// A part of the document: off sets the value aside, on brings it back.
class SectionView : public PartView
{
    Q_OBJECT

public:
    SectionView(const FormContext& context, const steps::Section& node, const Pointer& scope,
                QWidget* parent);

private:
    void showValue();
    void turn(bool on, const Pointer& keep);

    const steps::Section& m_node;
};

/// A part that is a union whose member has to be the word elsewhere (a listener's protocol), and that
/// member's form.
class MatchedView : public PartView
{
    Q_OBJECT

public:
    MatchedView(const FormContext& context, const steps::Matched& node, const Pointer& scope,
                QWidget* parent);

private:
    void showValue();
    void turn(bool on, const Pointer& keep);
    std::string word() const;

    const steps::Matched& m_node;
    Pointer m_by;
    QLabel* m_note;
};

} // namespace meshwright
