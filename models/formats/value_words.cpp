// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/reading_rules.h"
#include "models/formats/syntax_words.h"
#include "models/rules/wording.h"
#include "models/source/location.h"
#include "models/text/texts.h"

#include <string_view>
#include <vector>

namespace meshwright {

namespace {

SyntaxWords twiceInWords(std::string_view text, std::string_view name, std::size_t first, std::size_t again)
{
    const std::size_t both[] = {first, again};
    const std::vector<Location> lines = locations(text, both);
    return {
        &reading::duplicateKey,
        Texts::tr(
            "%1 is given twice: in line %2 and again in line %3. Only the last one counts. Take one of them "
            "out.")
            .arg(quote(name), QString::number(lines[0].line), QString::number(lines[1].line)),
        again};
}

} // namespace

SyntaxWords inWords(std::string_view text, const source::ValueFault& fault)
{
    if (fault.kind == source::ValueFault::Kind::NamedTwice)
        return twiceInWords(text, fault.at().last(), fault.first(), fault.begin);
    return {&reading::numberTooLarge,
            Texts::tr(
                "The number %1 is too large to be kept exactly. No number of a virtual node has more than 19 "
                "digits. Correct it.")
                .arg(quote(text.substr(fault.begin, fault.end - fault.begin))),
            fault.begin};
}

SyntaxWords inWords(std::string_view text, const source::YamlNote& note)
{
    const std::string_view written = text.substr(note.begin, note.end - note.begin);
    if (note.kind == source::YamlNote::Kind::NamedTwice)
        return twiceInWords(text, written, note.first, note.begin);
    return {&reading::yamlWord,
            Texts::tr(
                "Readers of YAML do not agree on what %1 is: some take it for text, some for something else. "
                "Put it into quotes if it is text; otherwise write true, false or plain digits.")
                .arg(quote(written)),
            note.begin};
}

QString conflictInWords()
{
    return Texts::tr(
        "Git left a conflict here. Keep one of the two versions and remove the lines that begin with "
        "<<<<<<<, ======= and >>>>>>>.");
}

SyntaxWords tooDeepInWords(std::size_t levels, std::size_t offset)
{
    return {
        &reading::tooDeep,
        Texts::tr("The lists and objects are nested more than %n levels deep here. A virtual node has about "
                  "twenty. Check that this is the right file.",
                  nullptr, static_cast<int>(levels)),
        offset};
}

} // namespace meshwright
