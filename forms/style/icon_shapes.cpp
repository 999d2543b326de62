// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/icon_shapes.h"

#include <QXmlStreamReader>

#include <optional>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Reads letters and numbers of a path one after the other.
class PathWords
{
public:
    explicit PathWords(QStringView text) : m_text(text) {}

    /// The next letter, where one stands there.
    std::optional<QChar> letter()
    {
        skipBlanks();
        if (m_at >= m_text.size() || !m_text[m_at].isLetter())
            return {};
        return m_text[m_at++];
    }

    bool isNumber()
    {
        skipBlanks();
        return m_at < m_text.size() && !m_text[m_at].isLetter();
    }

    qreal number()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isDigit() || m_text[m_at] == u'.' || m_text[m_at] == u'-'))
            ++m_at;
        if (m_at == begin)
            ++m_at; // whatever it is, it is not read for ever
        return m_text.mid(begin, m_at - begin).toDouble();
    }

    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

    bool isAtEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// Draws what @p command says with the numbers that follow; false when it is none that is known.
bool draw(QPainterPath& path, QChar command, PathWords& words)
{
    const QPointF here = path.currentPosition();
    switch (command.unicode()) {
    case u'M':
        path.moveTo(words.point());
        return true;
    case u'L':
        path.lineTo(words.point());
        return true;
    case u'H':
        path.lineTo(words.number(), here.y());
        return true;
    case u'V':
        path.lineTo(here.x(), words.number());
        return true;
    case u'C': {
        const QPointF first = words.point();
        const QPointF second = words.point();
        path.cubicTo(first, second, words.point());
        return true;
    }
    case u'Q': {
        const QPointF middle = words.point();
        path.quadTo(middle, words.point());
        return true;
    }
    default:
        return false;
    }
}

qreal numberIn(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble();
}

/// What an element draws; empty for one that is not known.
QPainterPath pathOf(QStringView element, const QXmlStreamAttributes& attributes)
{
    const auto number = [&](QLatin1StringView name) { return numberIn(attributes, name); };
    QPainterPath out;
    if (element == "path"_L1)
        out = meshwright::pathOf(attributes.value("d"_L1));
    else if (element == "circle"_L1)
        out.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
    else if (element == "rect"_L1)
        out.addRoundedRect(QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)),
                           number("rx"_L1), number("rx"_L1));
    return out;
}

} // namespace

QPainterPath pathOf(QStringView commands)
{
    QPainterPath out;
    PathWords words(commands);
    while (!words.isAtEnd()) {
        const auto command = words.letter();
        if (!command)
            return {};
        if (*command == u'Z') {
            out.closeSubpath();
            continue;
        }
        do {
            if (!draw(out, *command, words))
                return {};
        } while (words.isNumber());
    }
    return out;
}

std::map<QByteArray, IconShape> iconShapes(const QByteArray& svg)
{
    std::map<QByteArray, IconShape> out;
    QXmlStreamReader reader(svg);
    IconShape* icon = nullptr;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == "g"_L1)
            icon = nullptr;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "g"_L1)
            icon = &out[attributes.value("id"_L1).toLatin1()];
        else if (icon && attributes.value("class"_L1) == "solid"_L1)
            icon->solid.addPath(pathOf(reader.name(), attributes));
        else if (icon)
            icon->lines.push_back(pathOf(reader.name(), attributes));
    }
    return out;
}

} // namespace meshwright
