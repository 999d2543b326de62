// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/acceptance/node_acceptance.h"
#include "models/fixing/fixed_input.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace meshwright {

class TypedInput;

/// A place that has to do with a problem and is not in this document, and the way there.
struct WayElsewhere
{
    QString words; ///< what is there, as in "Go to …"
    std::function<void()> go;
};

/// What a person does about a problem: mends it, or all of its rule, accepts it, reads about it.
class IssueCommands : public QObject
{
    Q_OBJECT

public:
    using FindWays = std::function<std::vector<WayElsewhere>(const Issue& issue)>;

    /// All must outlive this object.
    IssueCommands(const FormContext& context, TypedInput& typed, QWidget& window);

    /// What becomes of the document by @p fix of @p issue, or why it cannot be done.
    FixedInput tried(const Issue& issue, const Fix& fix) const;
    /// How many problems of the rule of @p issue there are that can be mended together.
    int howManyOfRule(const Issue& issue) const;
    /// Why the problem cannot be accepted now; empty when it can.
    QString whyNotAccepted(const Issue& issue) const;
    bool isReadOnly() const { return m_isReadOnly; }
    /// Where else @p issue leads.
    std::vector<WayElsewhere> waysElsewhere(const Issue& issue) const;

    /// Does @p fix in one step of the history, if the document still has the problem.
    void fix(const Issue& issue, const Fix& fix);
    /// The same with every problem of the rule, once the person has seen what that changes.
    void fixAll(const Issue& issue);
    /// Asks for the reason, and for the acceptance to be written down.
    void accept(const Issue& issue);
    void takeBack(const steps::AcceptedIssue& accepted);
    void explain(const Issue& issue);
    void goTo(const Pointer& at);

    void setReadOnly() { m_isReadOnly = true; }
    /// What else is wrong with a state of the virtual node than @p own, which is wrong with it alone.
    using FindInMesh = std::function<std::vector<Issue>(const json& node, std::vector<Issue> own)>;
    /// Who knows the mesh that a fix must leave in order as well.
    void setMesh(FindInMesh find) { m_findInMesh = std::move(find); }
    /// Who knows places that are not in this document.
    void setWaysElsewhere(FindWays find) { m_findWays = std::move(find); }

Q_SIGNALS:
    /// One line of news.
    void told(const QString& news);
    /// A fix was not done, or nothing was accepted, and why; empty when a fix was done.
    void refused(const QString& why);
    /// Something at @p at was mended.
    void mended(const meshwright::Pointer& at);
    void acceptRequested(const meshwright::AcceptedEntry& entry);
    void takeBackRequested(const meshwright::AcceptedEntry& entry);

private:
    std::vector<Issue> found(const json& node) const;
    const Issue* asFound(const Issue& issue) const;
    bool isThere(const Issue& issue) const;
    void become(const FixedInput& fixed, const QString& title, const Pointer& at);

    const FormContext& m_context;
    TypedInput& m_typed;
    QWidget& m_window;
    FindWays m_findWays;
    FindInMesh m_findInMesh;
    bool m_isReadOnly = false;
};

} // namespace meshwright
