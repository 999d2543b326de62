// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/file_name.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// With ".json" and the suffix of a file being written this stays below the 255 bytes of most file systems.
constexpr qsizetype longestStem = 200;

QString escaped(QChar character)
{
    return u"%%1"_s.arg(character.unicode(), 2, 16, '0'_L1).toUpper();
}

bool isDevice(const QString& stem)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(stem).hasMatch();
}

QString withDigest(const QString& stem, const std::string& name)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256).toHex();
    return stem.left(longestStem - 17) + '~'_L1 + QString::fromLatin1(digest.left(16));
}

QString encoded(const std::string& name)
{
    QString stem = QString::fromLatin1(QByteArray::fromStdString(name).toPercentEncoding({}, "~"));
    if (stem.startsWith('.'_L1) || isDevice(stem))
        stem.replace(0, 1, escaped(stem.front()));
    // Windows drops a final dot.
    if (stem.endsWith('.'_L1))
        stem.replace(stem.size() - 1, 1, escaped(u'.'));
    return stem;
}

} // namespace

QString fileStem(const std::string& name)
{
    const QString stem = encoded(name);
    return stem.size() > longestStem ? withDigest(stem, name) : stem;
}

QString freeStem(const std::string& name, const QStringList& taken)
{
    return freeStem(name,
                    [&taken](const QString& lower) { return taken.contains(lower, Qt::CaseInsensitive); });
}

QString freeStem(const std::string& name, const std::function<bool(const QString& lower)>& isTaken)
{
    QString stem = fileStem(name);
    if (!isTaken(stem.toLower()))
        return stem;
    QString other = withDigest(encoded(name), name);
    for (int number = 2; isTaken(other.toLower()); ++number)
        other = withDigest(encoded(name), name) + '-'_L1 + QString::number(number);
    return other;
}

std::string nameOfStem(const QString& stem)
{
    const QString readable = stem.section('~'_L1, 0, 0);
    return QByteArray::fromPercentEncoding((readable.isEmpty() ? stem : readable).toUtf8()).toStdString();
}

} // namespace meshwright
