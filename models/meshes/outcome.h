// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QString>

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace meshwright {

/// Why a place could not do what it was asked for.
struct Failure
{
    std::string code;               ///< the API's own ("ConflictException") or one of the codes below
    QString message;                ///< what is wrong and how to mend it, in plain words
    std::optional<Pointer> pointer; ///< the member of the request it is about, where it is about one
    bool isOfOneThing = false; ///< whatever the code is: others may do well, the thing asked for does not
    bool isUncertain = false;  ///< whether it was done all the same is not known, as the message says

    friend bool operator==(const Failure&, const Failure&) = default;
};

/// The codes of Failure: the API's, those of an endpoint, those of a folder.
namespace code {
inline constexpr const char* badRequest = "BadRequestException";
inline constexpr const char* conflict = "ConflictException";
inline constexpr const char* notFound = "NotFoundException";
inline constexpr const char* inUse = "ResourceInUseException";
inline constexpr const char* notReached = "NotReached";         ///< no connection to the endpoint
inline constexpr const char* connectionLost = "ConnectionLost"; ///< the connection broke or was silent
inline constexpr const char* notTrusted = "NotTrusted";         ///< certificate, plain http
inline constexpr const char* anotherThing = "AnotherThing"; ///< the answer describes what was not asked for
inline constexpr const char* notOffered = "NotOffered"; ///< the endpoint does not know this part of the API
inline constexpr const char* badAddress = "BadAddress"; ///< what should be an endpoint's address is none
inline constexpr const char* noKeys = "NoKeys"; ///< nobody says any keys, or how they come is not supported
inline constexpr const char* noRegion = "NoRegion";             ///< nobody says a region
inline constexpr const char* keychainLocked = "KeychainLocked"; ///< the keychain did not give or take keys
inline constexpr const char* folderMissing = "FolderMissing";   ///< the place's folder is not there
inline constexpr const char* notReadable = "NotReadable";       ///< a file or folder cannot be read
inline constexpr const char* notWritable = "NotWritable";       ///< a file or folder cannot be written
inline constexpr const char* busy = "Busy";                     ///< another program is writing there
inline constexpr const char* notJson = "NotJson";               ///< a file's text is no JSON
inline constexpr const char* notExpected =
    "NotExpected";                                ///< an answer, or a file's JSON, is not what belongs there
inline constexpr const char* stopped = "Stopped"; ///< the call was ended before it had an answer
} // namespace code

/// The failure of a call that was ended from outside.
Failure stopped();

/// True for a code that only we give, never a service.
bool isOwnCode(std::string_view code);

/// True when another request of the same place would have no better chance: no connection, no keys, stopped.
bool isForAll(const Failure& failure);

/// What a call to a place gives: the value asked for, or why there is none.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_result(std::in_place_index<0>, std::move(value)) {}
    Outcome(Failure failure) : m_result(std::in_place_index<1>, std::move(failure)) {}

    bool succeeded() const { return m_result.index() == 0; }
    explicit operator bool() const { return succeeded(); }

    /// The value; only when it succeeded.
    const T& value() const { return held<0>(m_result); }
    T& value() { return held<0>(m_result); }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// The reason; only when it did not succeed.
    const Failure& failure() const { return held<1>(m_result); }

    friend bool operator==(const Outcome&, const Outcome&) = default;

private:
    template <std::size_t index, typename Result>
    static auto& held(Result& result)
    {
        auto* const value = std::get_if<index>(&result);
        assert(value && "the outcome is asked for what it does not hold");
        return *value;
    }

    std::variant<T, Failure> m_result;
};

} // namespace meshwright
