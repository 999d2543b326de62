// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/acceptance/node_acceptance.h"
#include "models/fixing/fix_trials.h"

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

    /// Tells @p then what becomes of the document by @p fix of @p issue, or why it cannot be done: before it
    /// returns, or later where the document or its mesh is large, if @p receiver is still there.
    void tryOut(const Issue& issue, const Fix& fix, QObject* receiver, FixTrials::Then then) const;
    /// How many problems of the rule of @p issue there are that can be mended together, also those that only
    /// the mesh tells.
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
    /// Says that nothing was mended, and @p why.
    void sayWhyNot(const QString& why) { Q_EMIT refused(tr("Nothing was mended. %1").arg(why)); }
    void goTo(const Pointer& at);

    /// What is being tried of a large document is not done.
    void cancel() { m_trials.cancel(); }

    void setReadOnly() { m_isReadOnly = true; }
    /// What is wrong with a state of the virtual node in its mesh, where @p own is wrong with it alone. It
    /// keeps all it needs: another thread may ask it.
    using FindInMesh = std::function<std::vector<Issue>(const json& node, std::vector<Issue> own)>;
    /// Who knows the mesh that a fix must leave in order as well; gives what is known of it now, and whether
    /// it is so large that asking it takes its time.
    void setMesh(std::function<FindInMesh()> mesh, std::function<bool()> isLarge = {})
    {
        m_mesh = std::move(mesh);
        m_trials.setSlow(std::move(isLarge));
    }
    /// Who knows places that are not in this document.
    void setWaysElsewhere(FindWays find) { m_findWays = std::move(find); }

Q_SIGNALS:
    /// One line of news.
    void told(const QString& news);
    /// A fix was not done, or nothing was accepted, and why; empty when a fix was done.
    void refused(const QString& why);
    /// What mends something is being tried, and takes its time; or no more.
    void tryingChanged(bool isTrying);
    /// Something at @p at was mended.
    void mended(const meshwright::Pointer& at);
    /// Into the `.meshwright.json` in @p folder, as the person was told.
    void acceptRequested(const meshwright::AcceptedEntry& entry, const QString& folder);
    /// Out of the one in @p folder, by which it is accepted.
    void takeBackRequested(const meshwright::AcceptedEntry& entry, const QString& folder);

private:
    CheckInput check() const;
    FixTrials::Attempt attempt(const Issue& issue, const Fix& fix) const;
    bool mayMend();
    const Issue* asFound(const Issue& issue) const;
    bool isOfOthers(const Issue& issue) const;
    bool isThere(const Issue& issue) const;
    void becomeIfWanted(const FixedInput& fixed, const Issue& issue);
    void become(const FixedInput& fixed, const QString& title, const Pointer& at);

    const FormContext& m_context;
    TypedInput& m_typed;
    QWidget& m_window;
    FindWays m_findWays;
    std::function<FindInMesh()> m_mesh;
    FixTrials m_trials;
    bool m_isReadOnly = false;
};

} // namespace meshwright
