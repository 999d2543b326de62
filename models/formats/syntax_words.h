// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

namespace meshwright {

/// What the mistake stands in.
enum class Around { Nothing, Object, List };

/// A mistake in JSON text as the parser saw it.
struct SyntaxFault
{
    std::string_view text;
    std::size_t start;       ///< where what does not fit begins; the text's size at its end
    std::size_t stop;        ///< how far the parser read
    Around around;           ///< innermost
    std::string_view reason; ///< the parser's own message
};

/// A mistake as a person is told it.
struct SyntaxWords
{
    QString message;    ///< what is wrong, what was expected, how to mend it
    std::size_t offset; ///< where to look
};

/// The mistake in plain words. Knows what people write who know JSON from elsewhere: comments, trailing
/// commas, single quotes, unquoted names, words of Python and JavaScript, variables of a jq template.
SyntaxWords inWords(const SyntaxFault& fault);

} // namespace meshwright
