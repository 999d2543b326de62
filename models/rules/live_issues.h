// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace meshwright {

/// The issues of a document as it is now. Several edits in a row are checked once, before the next event.
///
/// A large document is checked in another thread, from a copy. What is found belongs to the revision it was
/// found in: when the document has gone on meanwhile it is dropped, and checked again.
class LiveIssues : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<std::vector<Issue>(const json& node)>;
    /// Gives the check as it is to be done from now on. It keeps all it needs: another thread may do it.
    using MakeCheck = std::function<Check()>;
    /// Tells of each of @p issues of @p node whether somebody has accepted it.
    using Accepts = std::function<std::vector<bool>(const json& node, const std::vector<Issue>& issues)>;

    /// @p document must outlive this object; @p check may be done by another thread.
    LiveIssues(const Document& document, Check check, QObject* parent = nullptr);
    LiveIssues(const Document& document, MakeCheck makeCheck, QObject* parent = nullptr);

    /// In the order check() gave them, but for what is accepted.
    const std::vector<Issue>& all() const { return m_issues; }
    /// What is accepted: it is in no other list and counts in no number here.
    const std::vector<Issue>& accepted() const { return m_accepted; }
    /// From now on, what @p accepts is set aside.
    void setAccepts(Accepts accepts);
    /// What finds the issues of something the document could be; nothing is set aside. Any thread may ask it.
    Check check() const { return m_makeCheck(); }
    /// The issues exactly at @p at, not below it.
    std::vector<const Issue*> at(const Pointer& at) const;
    /// How many of @p severity there are at @p at and below it.
    int countWithin(const Pointer& at, Severity severity) const;
    /// Whether there are any errors, those included that are accepted: the service refuses them all the same.
    bool hasErrors() const;

    /// Whether these are the issues of the document as it is; if not, changed() will tell of those.
    bool areCurrent() const { return m_checked == m_revision; }
    /// Whether they will be some time coming: the document is large, and another thread checks it.
    bool areLate() const { return m_checking && !areCurrent(); }
    /// Checks now, here, however long it takes, instead of before the next event.
    void refresh();

Q_SIGNALS:
    void changed();
    /// The document is large: until changed() comes, these are the issues of what it was.
    void waiting();

private:
    struct Found
    {
        std::uint64_t revision;
        std::vector<Issue> issues;
    };

    void update();
    void checkElsewhere();
    void take(Found found);
    std::vector<Issue> takeAccepted(const json& node, std::vector<Issue>& issues) const;

    const Document& m_document;
    MakeCheck m_makeCheck;
    QTimer m_soon;
    Accepts m_accepts;
    std::vector<Issue> m_issues;
    std::vector<Issue> m_accepted;
    std::multimap<Pointer, std::size_t> m_byPointer; ///< places in m_issues
    std::uint64_t m_revision = 0;                    ///< of the document: counts its changes
    std::optional<std::uint64_t> m_checked;          ///< the revision that m_issues belong to
    bool m_checking = false;                         ///< another thread is at it
};

} // namespace meshwright
