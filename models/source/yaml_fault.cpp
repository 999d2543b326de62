// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_fault.h"

namespace meshwright::source {

namespace {

struct KnownProblem
{
    std::string_view words;
    YamlFaultKind kind;
};

constexpr KnownProblem knownProblems[] = {
    {"could not find expected ':'", YamlFaultKind::ColonMissing},
    {"mapping values are not allowed in this context", YamlFaultKind::ColonTooMany},
    {"mapping keys are not allowed in this context", YamlFaultKind::ColonTooMany},
    {"block sequence entries are not allowed in this context", YamlFaultKind::ItemMisplaced},
    {"did not find expected key", YamlFaultKind::Indentation},
    {"did not find expected '-' indicator", YamlFaultKind::Indentation},
    {"found a tab character where an indentation space is expected", YamlFaultKind::Tab},
    {"found a tab character that violates indentation", YamlFaultKind::Tab},
    {"did not find expected ',' or ']'", YamlFaultKind::NotClosed},
    {"did not find expected ',' or '}'", YamlFaultKind::NotClosed},
    {"found unexpected end of stream", YamlFaultKind::TextNotClosed},
    {"found unexpected document indicator", YamlFaultKind::TextNotClosed},
    {"found unknown escape character", YamlFaultKind::Escape},
    {"did not find expected hexdecimal number", YamlFaultKind::Escape},
    {"found invalid Unicode character escape code", YamlFaultKind::Escape},
    {"found undefined tag handle", YamlFaultKind::TagNotDefined},
    {"did not find expected <document start>", YamlFaultKind::ForeignDocument},
};

} // namespace

YamlFaultKind kindOfProblem(std::string_view problem, std::string_view text, std::size_t at)
{
    if (problem == "found character that cannot start any token")
        return at < text.size() && text[at] == '\t' ? YamlFaultKind::Tab : YamlFaultKind::CannotBegin;
    // The next document, or nothing, where a value should be: in { or [ only.
    if (problem == "did not find expected node content" &&
        (at >= text.size() || text.substr(at).starts_with("---") || text.substr(at).starts_with("...")))
        return YamlFaultKind::NotClosed;
    for (const KnownProblem& known : knownProblems)
        if (known.words == problem)
            return known.kind;
    return YamlFaultKind::Syntax;
}

} // namespace meshwright::source
