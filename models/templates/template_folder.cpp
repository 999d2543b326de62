// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/templates/template_folder.h"

#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFile>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p title as the name of a file that every system takes.
QString nameFor(const QString& title)
{
    constexpr qsizetype longest = 60;
    QString out;
    const QString beginning = title.toLower().left(longest);
    for (const QChar c : beginning)
        out += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'-');
    while (out.startsWith(u'-'))
        out.remove(0, 1);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.isEmpty() ? u"template"_s : out;
}

} // namespace

QString TemplateFolder::fileOf(const QString& id) const
{
    return m_path + u'/' + id + ".json"_L1;
}

TemplateFolder::Listing TemplateFolder::list() const
{
    Listing out;
    const auto files = QDir(m_path).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const FileBytes bytes = readFile(file.filePath(), {.sort = FileSort::Regular});
        TemplateReading reading =
            readTemplate({bytes.bytes.constData(), static_cast<std::size_t>(bytes.bytes.size())});
        if (bytes.error.isEmpty() && reading.value) {
            reading.value->id = file.completeBaseName();
            out.templates.push_back(std::move(*reading.value));
        } else {
            out.problems.append(Texts::tr("%1 is no template that can be used. %2")
                                    .arg(QDir::toNativeSeparators(file.filePath()),
                                         bytes.error.isEmpty() ? reading.fault : bytes.error));
        }
    }
    return out;
}

std::optional<QString> TemplateFolder::save(const NodeTemplate& one) const
{
    QDir().mkpath(m_path);
    const QString name = nameFor(one.title);
    QString id = name;
    for (int number = 2; QFile::exists(fileOf(id)); ++number)
        id = name + u'-' + QString::number(number);
    return writeFile(fileOf(id), QByteArray::fromStdString(templateText(one)));
}

std::optional<QString> TemplateFolder::remove(const QString& id) const
{
    QFile file(fileOf(id));
    if (file.remove())
        return {};
    return Texts::tr("%1 cannot be removed: %2.")
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

} // namespace meshwright
