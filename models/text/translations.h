// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace meshwright {

/// The translation of our texts, and of Qt's own, into the language of the desktop. Both are empty where that
/// is English, or nobody has translated us into it: texts stay as they are written.
class Translations
{
public:
    /// Looks for `meshwright_<locale>.qm` in the folder that MESHWRIGHT_TRANSLATIONS names, or else in
    /// `share/meshwright/translations` of the places where the desktop has its data. Needs no application.
    Translations();

    bool isEmpty() const { return m_ours.isEmpty(); }

    /// From now on texts are translated, as long as this lives. Needs the application.
    void install();

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace meshwright
