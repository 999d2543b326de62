// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/curl_library.h"

#include "models/files/loaded_library.h"

namespace meshwright {

namespace {

CurlLibrary load()
{
    constexpr int soVersion = 4;
    CurlLibrary out;
    LoadedLibrary library(QStringLiteral("curl"), soVersion);
    library.find(out.easyCleanup, "curl_easy_cleanup");
    library.find(out.easyGetinfo, "curl_easy_getinfo");
    library.find(out.easyInit, "curl_easy_init");
    library.find(out.easyReset, "curl_easy_reset");
    library.find(out.easySetopt, "curl_easy_setopt");
    library.find(out.easyStrerror, "curl_easy_strerror");
    library.find(out.globalInit, "curl_global_init");
    library.find(out.multiAddHandle, "curl_multi_add_handle");
    library.find(out.multiCleanup, "curl_multi_cleanup");
    library.find(out.multiInfoRead, "curl_multi_info_read");
    library.find(out.multiInit, "curl_multi_init");
    library.find(out.multiPerform, "curl_multi_perform");
    library.find(out.multiPoll, "curl_multi_poll");
    library.find(out.multiRemoveHandle, "curl_multi_remove_handle");
    library.find(out.multiWakeup, "curl_multi_wakeup");
    library.find(out.slistAppend, "curl_slist_append");
    library.find(out.slistFreeAll, "curl_slist_free_all");
    // It wants to be begun once before other threads use it.
    out.isLoaded = library.isWhole() && out.globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return out;
}

} // namespace

const CurlLibrary& curl()
{
    static const CurlLibrary library = load();
    return library;
}

} // namespace meshwright
