// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace meshwright {

/// @p text so that HTML and XML show it letter for letter, with what nobody sees as an escape of its own.
QString asHtml(const QString& text);

/// What one of our own pages says, with its `code` and its paragraphs, as HTML.
QString proseAsHtml(const QString& markdown);

/// The id of the row @p row of a report where all of it is told.
QString idOfRow(std::size_t row);

/// HTML as it is written: elements that end where they must.
class HtmlText
{
public:
    /// Begins an element; @p attributes as they stand in its tag.
    void open(QLatin1StringView tag, const QString& attributes = {});
    /// Ends the element that was begun last.
    void close();
    /// An element with nothing but @p text in it, which is escaped.
    void element(QLatin1StringView tag, const QString& text, const QString& attributes = {});
    /// An element with one line each in it.
    void lines(QLatin1StringView tag, const QStringList& lines, const QString& attributes = {});
    /// An element that is a link to the element @p id of the page.
    void link(QLatin1StringView tag, const QString& text, const QString& id, const QString& attributes = {});
    /// @p html as it is.
    void put(const QString& html) { m_text += html; }

    const QString& text() const { return m_text; }

private:
    static QString tagOf(QLatin1StringView tag, const QString& attributes);

    QString m_text;
    QStringList m_open;
};

} // namespace meshwright
