// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QStringList foldersOfTranslations()
{
    const QString named = qEnvironmentVariable("MESHWRIGHT_TRANSLATIONS");
    return named.isEmpty()
               ? QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"meshwright/translations"_s,
                                           QStandardPaths::LocateDirectory)
               : QStringList{named};
}

/// The languages the person would rather have than English, the best first.
QStringList languagesBeforeEnglish()
{
    QStringList before;
    for (const QString& language : QLocale::system().uiLanguages()) {
        const QLocale::Language its = QLocale(language).language();
        if (its == QLocale::English || its == QLocale::C)
            break;
        before.append(QString(language).replace(u'-', u'_'));
    }
    return before;
}

} // namespace

Translations::Translations()
{
    const QStringList languages = languagesBeforeEnglish();
    if (languages.isEmpty())
        return;
    const QStringList folders = foldersOfTranslations();
    for (const QString& language : languages)
        for (const QString& folder : folders)
            if (m_ours.load(u"meshwright_"_s + language, folder)) {
                (void)m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
                return;
            }
}

void Translations::install()
{
    for (QTranslator* const translator : {&m_qts, &m_ours}) // the last is asked first
        if (!translator->isEmpty())
            QCoreApplication::installTranslator(translator);
}

} // namespace meshwright
