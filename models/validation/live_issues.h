// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/validation/issue.h"

#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace meshwright {

/// The issues of a document as it is now. Several edits in a row are checked once, before the next event.
class LiveIssues : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<std::vector<Issue>(const json& node)>;

    /// @p document must outlive this object.
    LiveIssues(const Document& document, Check check, QObject* parent = nullptr);

    /// In the order check() gave them.
    const std::vector<Issue>& all() const { return m_issues; }
    /// The issues exactly at @p at, not below it.
    std::vector<const Issue*> at(const Pointer& at) const;
    /// How many of @p severity there are at @p at and below it.
    int countWithin(const Pointer& at, Severity severity) const;
    bool hasErrors() const;

    /// Checks now instead of before the next event.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    const Document& m_document;
    Check m_check;
    QTimer m_soon;
    std::vector<Issue> m_issues;
    std::multimap<Pointer, std::size_t> m_byPointer; ///< places in m_issues
};

} // namespace meshwright
