// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/read_found.h"

#include "models/files/archive.h"
#include "models/files/content_sort.h"
#include "models/files/own_files.h"
#include "models/formats/formats.h"
#include "models/formats/mentions.h"
#include "models/formats/parse.h"
#include "models/inventory/may_be_app_mesh.h"
#include "models/json/json.h"
#include "models/meshes/tags.h"
#include "models/text/texts.h"

#include <QStringView>

#include <optional>
#include <string_view>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isTextual(std::string_view first)
{
    return contentSort(first) == ContentSort::Text;
}

QString binaryWords(ContentSort sort)
{
    switch (sort) {
    case ContentSort::Zip:
    case ContentSort::Gzip:
    case ContentSort::Tar:
    case ContentSort::OtherArchive:
        return Texts::tr("It is an archive of another kind than .zip, .tar and .tar.gz.");
    case ContentSort::Picture:
        return Texts::tr("It is a picture.");
    case ContentSort::Program:
        return Texts::tr("It is a program or a library.");
    case ContentSort::Binary:
    case ContentSort::Text:
        break;
    }
    return Texts::tr("It is no text.");
}

QString nothingHere()
{
    return Texts::tr("There is nothing of App Mesh in it.");
}

QString markdownWords()
{
    json none;
    FilePieces out;
    markdownFormat.read(none, {}, out);
    return out.skipped;
}

/// The tags in @p text when it is what list-tags-for-resource prints.
std::optional<TagList> tagListIn(const QString& path, std::string_view text)
{
    constexpr std::size_t most = 65536; // the service keeps 50 tags of 128 and 256 characters
    if (text.size() > most || text.find("\"tags\"") == std::string_view::npos)
        return {};
    const Parsed parsed = parse(text);
    const json* tags = parsed.value ? member(*parsed.value, "tags") : nullptr;
    if (!tagsIn(tags))
        return {};
    for (const auto& [key, value] : parsed.value->items())
        if (key != "tags" && key != "resourceArn" && key != "nextToken")
            return {};
    const json* arn = member(*parsed.value, "resourceArn");
    return TagList{path, std::string(meshwright::text(arn).value_or("")), *tags};
}

bool isCutList(std::string_view text)
{
    return text.find("\"nextToken\"") != std::string_view::npos ||
           text.find("\"NextToken\"") != std::string_view::npos;
}

/// Puts what @p text has given, and the file @p path is known by, into @p out.
class TextReading
{
public:
    TextReading(const QString& path, std::string_view text, bool isNamed, FilePart& out)
        : m_path(path),
          m_text(text),
          m_isNamed(isNamed),
          m_out(out)
    {}

    void read(const FillOptions& options)
    {
        if (!m_isNamed && m_text.empty())
            return skip(Texts::tr("It is empty."), isCalledJsonOrYaml(m_path));
        const bool isUtf16 = m_text.starts_with("\xFF\xFE") || m_text.starts_with("\xFE\xFF");
        if (!m_isNamed && !isUtf16 && !mayBeAppMesh(m_path, m_text))
            return skip(nothingHere(), false);
        keep(checkBytes(m_path, m_text, options.arguments, options.checking));
    }

private:
    void keep(CheckedFile file)
    {
        const bool isAnyBeside = !file.beside.empty();
        for (auto& object : std::exchange(file.beside, {}))
            m_out.beside.push_back({m_path, std::move(object)});
        const bool isNameless =
            file.resources.empty() || (file.resources.size() == 1 && file.resources.front().name().empty());
        if (isNameless && file.listed.empty())
            if (auto tags = tagListIn(m_path, m_text))
                return m_out.tagLists.push_back(std::move(*tags));
        const bool hasAny = !file.resources.empty() || !file.listed.empty();
        if (!file.listed.empty() && isCutList(m_text))
            m_out.cutLists.push_back(m_path);
        if (!hasAny && isCalledMarkdown(m_path)) // notes that neither JSON nor YAML can make sense of
            return skip(markdownWords(), isWorthTelling());
        if (hasAny || (!file.found.empty() && isWorthTelling()))
            m_out.files.push_back(std::move(file));
        else if (!file.found.empty() && isCalledJsonOrYaml(m_path))
            skip(Texts::tr("It cannot be read: %1").arg(file.found.front().issues.front().issue.message),
                 true);
        else if (isWorthTelling() || !isAnyBeside) // a namespace by itself is not skipped
            skip(file.skipped.isEmpty() ? nothingHere() : file.skipped, isWorthTelling());
    }

    bool isWorthTelling() const { return m_isNamed || mentionsAppMesh(m_text); }
    void skip(QString reason, bool isTold) { m_out.skipped.push_back({m_path, std::move(reason), isTold}); }

    const QString& m_path;
    std::string_view m_text;
    bool m_isNamed;
    FilePart& m_out;
};

void takeMember(const ArchiveMember& member, const FillOptions& options, FilePart& out)
{
    const std::string_view text = member.content.text();
    if (!member.skipped.isEmpty())
        out.skipped.push_back({member.path, member.skipped, true});
    else if (isArchive(contentSort(text)) && isCalledArchive(member.path))
        out.skipped.push_back(
            {member.path, Texts::tr("It is an archive in an archive. Unpack the outer one to have it read."),
             true});
    else if (member.content.isUnwanted)
        out.skipped.push_back({member.path, binaryWords(contentSort(text)), false});
    else
        TextReading(member.path, text, false, out).read(options);
}

FilePart readInArchive(const QString& path, const FillOptions& options)
{
    FilePart out;
    const QString error =
        readArchive(path, [&](const ArchiveMember& member) { takeMember(member, options, out); },
                    {.stop = options.stop, .isWanted = isTextual});
    if (!error.isEmpty())
        out.files.push_back({path, error});
    else if (!options.stop.stop_requested())
        out.folders.append(path);
    return out;
}

FileBytes bytesOf(const QString& path, bool isNamed, const FillOptions& options)
{
    if (path == "-"_L1)
        return readStandardInput();
    ReadLimits limits{.sort = isNamed ? FileSort::Named : FileSort::Regular, .stop = options.stop};
    limits.isWanted = [isNamed](std::string_view first) {
        return isNamed ? !isArchive(contentSort(first)) : isTextual(first);
    };
    return readFile(path, limits);
}

/// Whether @p path is a file of our own, which then is skipped in @p out.
bool skipOwnFile(const QString& path, bool isNamed, FilePart& out)
{
    if (!isOwnFile(QStringView(path).mid(path.lastIndexOf(u'/') + 1).toUtf8().toStdString()))
        return false;
    out.skipped.push_back(
        {path, Texts::tr("It is a file of Meshwright's own, and holds no resource."), isNamed});
    return true;
}

} // namespace

FilePart readFoundBytes(const QString& path, std::string_view bytes, bool isNamed, const FillOptions& options)
{
    FilePart out;
    if (skipOwnFile(path, isNamed, out))
        return out;
    if (const ContentSort sort = contentSort(bytes); sort != ContentSort::Text)
        out.skipped.push_back({path, binaryWords(sort), isNamed});
    else
        TextReading(path, bytes, isNamed, out).read(options);
    return out;
}

FilePart readFound(const QString& path, bool isNamed, const FillOptions& options)
{
    FilePart out;
    if (skipOwnFile(path, isNamed, out))
        return out;
    const FileBytes file = bytesOf(path, isNamed, options);
    if (!file.error.isEmpty()) {
        out.files.push_back({path, file.error});
        return out;
    }
    if (!file.isUnwanted) {
        TextReading(path, file.text(), isNamed, out).read(options);
        return out;
    }
    const ContentSort sort = contentSort(file.text());
    if (isArchive(sort) && (isNamed || isCalledArchive(path)))
        return readInArchive(path, options);
    out.skipped.push_back({path, binaryWords(sort), isNamed});
    return out;
}

} // namespace meshwright
