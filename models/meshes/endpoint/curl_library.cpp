// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/curl_library.h"

#include <QLibrary>

namespace meshwright {

namespace {

constexpr int soVersion = 4;

/// Looks functions up, and remembers whether one was missing.
class Finder
{
public:
    template <typename Function>
    void operator()(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function != nullptr;
    }
    bool isWhole() const { return m_isWhole; }

private:
    QLibrary m_library{QStringLiteral("curl"), soVersion};
    bool m_isWhole = m_library.load();
};

CurlLibrary load()
{
    CurlLibrary out;
    Finder find;
    find(out.easyCleanup, "curl_easy_cleanup");
    find(out.easyGetinfo, "curl_easy_getinfo");
    find(out.easyInit, "curl_easy_init");
    find(out.easyReset, "curl_easy_reset");
    find(out.easySetopt, "curl_easy_setopt");
    find(out.easyStrerror, "curl_easy_strerror");
    find(out.globalInit, "curl_global_init");
    find(out.multiAddHandle, "curl_multi_add_handle");
    find(out.multiCleanup, "curl_multi_cleanup");
    find(out.multiInfoRead, "curl_multi_info_read");
    find(out.multiInit, "curl_multi_init");
    find(out.multiPerform, "curl_multi_perform");
    find(out.multiPoll, "curl_multi_poll");
    find(out.multiRemoveHandle, "curl_multi_remove_handle");
    find(out.multiWakeup, "curl_multi_wakeup");
    find(out.slistAppend, "curl_slist_append");
    find(out.slistFreeAll, "curl_slist_free_all");
    // It wants to be begun once before other threads use it.
    out.isLoaded = find.isWhole() && out.globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return out;
}

} // namespace

const CurlLibrary& curl()
{
    static const CurlLibrary library = load();
    return library;
}

} // namespace meshwright
