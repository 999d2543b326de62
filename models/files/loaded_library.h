// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLibrary>
#include <QString>

namespace meshwright {

/// A library that is loaded when something needs it, instead of being linked. What was found in it may be
/// used as long as the program runs, also when this is gone.
class LoadedLibrary
{
public:
    /// Loads the library @p name of the ABI @p soVersion.
    LoadedLibrary(const QString& name, int soVersion) : m_library(name, soVersion) {}

    /// Has @p function be the one called @p name; nullptr when it is missing.
    template <typename Function>
    void find(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function != nullptr;
    }
    /// Whether it is there, and everything that was looked for in it.
    bool isWhole() const { return m_isWhole; }

private:
    QLibrary m_library;
    bool m_isWhole = m_library.load();
};

} // namespace meshwright
