// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string_view>

// Access-log formats as Envoy's parser reads them: text with %OPERATOR(arguments):length%.
namespace meshwright {

enum class LogFault {
    None,
    NoPartner,       ///< a % that opens an operator nothing closes
    Unknown,         ///< a name this table does not have; a later Envoy may
    OpenParenthesis, ///< "(" without ")"
    AfterArguments,  ///< something else than ":number" behind ")"
    Length,          ///< a length that is no whole number, or where none is taken
    NeedsArguments,  ///< REQ without (NAME)
    TakesNone,       ///< arguments for an operator without
    Alternatives,    ///< more than one ? in REQ, RESP or TRAILER
    Word,            ///< an argument that is not one of the operator's words
    Time,            ///< a time format Envoy does not take
    Percent,         ///< %%: a percent sign in newer Envoys, refused by older ones
};

/// One operator of a format, or what is wrong there.
struct LogOperator
{
    std::string_view whole; ///< from % to %
    std::string_view name;
    LogFault fault = LogFault::None;
};

/// Reads a format operator by operator.
class LogFormatReader
{
public:
    /// @p format must outlive the reader and what it gives.
    explicit LogFormatReader(std::string_view format) : m_rest(format) {}

    /// The next operator, nullopt at the end. After NoPartner there is nothing more.
    std::optional<LogOperator> next();

private:
    std::string_view m_rest;
};

/// Whether the operator says something about HTTP and prints "-" for tcp listeners.
bool isHttpLogOperator(std::string_view name);

/// The fault of @p found in words, a whole sentence.
QString logFaultMessage(const LogOperator& found);

} // namespace meshwright
