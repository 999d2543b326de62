// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance_file.h"

#include "models/acceptance/entry_json.h"
#include "models/files/lies_below.h"
#include "models/files/read_file.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/source/location.h"
#include "models/text/texts.h"

#include <optional>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// One file on its way from its text.
class FileReading
{
public:
    explicit FileReading(std::string_view text) : m_parsed(parse(text)) { sayWhatIsNeeded(text); }

    AcceptanceFile read()
    {
        for (LocatedIssue& fault : m_parsed.issues)
            tell(fault.issue.pointer, std::move(fault.issue.message), fault.at);
        const std::size_t faults = m_out.issues.size();
        if (m_parsed.value)
            readAll(*m_parsed.value);
        if (m_notTold > 0)
            m_out.issues.push_back(
                {issueOf(reading::acceptanceInvalid, Pointer("/accepted"), notToldWords()), {}});
        locateAll(faults);
        return std::move(m_out);
    }

private:
    /// parse() says what files of nodes need.
    void sayWhatIsNeeded(std::string_view text)
    {
        if (isBlank(text))
            m_parsed.issues.front().issue.message =
                Texts::tr("The file is empty. Needed is an object with a list: {\"accepted\": []}.");
        else if (text.size() > largestFile)
            m_parsed.issues.front().issue.message =
                Texts::tr("The file is larger than %1 MiB and was not read.").arg(largestFile / 1024 / 1024);
    }

    QString notToldWords() const
    {
        return m_notTold == 1 ? Texts::tr("1 more fault of entries is not listed. Mend those that are.")
                              : Texts::tr("%n more faults of entries are not listed. Mend those that are.",
                                          nullptr, m_notTold);
    }

    void readAll(const json& all)
    {
        const Pointer at("/accepted");
        const json* accepted = member(all, "accepted");
        if (!accepted || !accepted->is_array())
            return tell(at, Texts::tr("The file has no list “accepted”, with an entry for each problem that "
                                      "may stay as it is."));
        for (std::size_t i = 0; i < accepted->size(); ++i)
            readEntry((*accepted)[i], at / i);
    }

    void readEntry(const json& value, const Pointer& at)
    {
        const auto refuse = [&](const Pointer& in, QString why) { tell(in.rebased({}, at), std::move(why)); };
        if (auto accepted = entryIn(value, refuse))
            m_out.entries.push_back({std::move(*accepted), at, {}});
    }

    /// Finds the entries, and what is wrong with some from number @p first on: in one pass for all.
    void locateAll(std::size_t first)
    {
        if (!m_parsed.source)
            return;
        std::vector<Sought> sought;
        for (const AcceptanceFile::Entry& entry : m_out.entries)
            sought.push_back({entry.pointer});
        for (std::size_t i = first; i < m_out.issues.size(); ++i)
            sought.push_back({m_out.issues[i].issue.pointer});
        const std::vector<Location> at = locate(m_parsed.source->tree(), sought);
        for (std::size_t i = 0; i < m_out.entries.size(); ++i)
            m_out.entries[i].at = at[i];
        for (std::size_t i = first; i < m_out.issues.size(); ++i)
            m_out.issues[i].at = at[m_out.entries.size() + i - first];
    }

    void tell(const Pointer& at, QString why, Location where = {})
    {
        if (m_out.issues.size() >= mostIssues)
            ++m_notTold;
        else
            m_out.issues.push_back({issueOf(reading::acceptanceInvalid, at, std::move(why)), where});
    }

    Parsed m_parsed;
    AcceptanceFile m_out;
    int m_notTold = 0;
};

} // namespace

bool isBlank(std::string_view text)
{
    return withoutByteOrderMark(text).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

AcceptanceFile readAcceptanceFile(const QString& path)
{
    if (isLinkToNothing(path))
        return {{},
                {{issueOf(reading::acceptanceInvalid, {},
                          Texts::tr("This is a link to a file that is not there, so that nothing is accepted "
                                    "by it. Put the file there, or take the link away.")),
                  {}}}};
    if (isLinkOut(path))
        return {{},
                {{issueOf(reading::acceptanceInvalid, {},
                          Texts::tr("This is a link that leads out of its folder, and was not read. Put the "
                                    "file itself here.")),
                  {}}}};
    const FileBytes file = readFile(path, {.sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return {{}, {{issueOf(reading::acceptanceInvalid, {}, file.error), {}}}};
    return FileReading(file.text()).read();
}

} // namespace meshwright
