// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <curl/curl.h>

namespace meshwright {

/// libcurl, loaded when an endpoint is asked for the first time. With the thirty libraries it brings along it
/// takes as long to load as everything meshwright-cli does for a check, and a tenth of the start of the
/// window.
struct CurlLibrary
{
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_reset) easyReset = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_strerror) easyStrerror = nullptr;
    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&curl_multi_info_read) multiInfoRead = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_perform) multiPerform = nullptr;
    decltype(&curl_multi_poll) multiPoll = nullptr;
    decltype(&curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&curl_multi_wakeup) multiWakeup = nullptr;
    decltype(&curl_slist_append) slistAppend = nullptr;
    decltype(&curl_slist_free_all) slistFreeAll = nullptr;

    bool isLoaded = false; ///< false where libcurl is not installed or too old: nothing else may be used then
};

/// libcurl, begun and ready for any thread. The first call takes some milliseconds.
const CurlLibrary& curl();

} // namespace meshwright
