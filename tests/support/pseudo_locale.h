// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>
#include <set>
#include <string>

namespace meshwright {

/// A language nobody speaks: English with its vowels accented, ⟦líkë thís⟧, of every text, also of Qt's own.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // What Qt calls keys is read by Qt as well.
        if (!text || !*text || qstrcmp(context, "QShortcut") == 0)
            return {};
        static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|<[^>]*>|&[#\\w]+;|--[a-z-]+"));
        const QString english = QString::fromUtf8(text);
        QString out;
        qsizetype at = 0;
        for (auto found = kept.globalMatch(english); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            out += accented(english.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        return u'⟦' + out + accented(english.mid(at)) + u'⟧';
    }

private:
    static QString accented(QString text)
    {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString with = QStringLiteral("áéíóúÁÉÍÓÚ");
        for (QChar& c : text)
            if (const qsizetype at = plain.indexOf(c); at >= 0)
                c = with[at];
        return text;
    }
};

/// The words of @p text that are English, but for @p allowed (words, and whole texts) and what is no
/// sentence: tags, names in quotation marks, paths, hosts, members of the API, ARNs.
inline QStringList englishIn(QString text, const QStringList& allowed)
{
    static const QRegularExpression foreign(
        QStringLiteral(
            "<style.*?</style>|<[^>]*>|&\\w+;|“[^”]*”|\"[^\"]*\"|arn:\\S+|[^\\s<>]*/[^\\s<>]*|[\\w-]+(?:\\.[\\w-]+)+|"
            "\\b[a-z]+[A-Z]\\w*|\\$[A-Z_]+|--[a-z-]+"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(QStringLiteral("(?<!\\w)[A-Za-z]{2,}(?!\\w)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression vowel(QStringLiteral("[aeiou]"));
    if (allowed.contains(text))
        return {};
    text.remove(foreign);
    QStringList words;
    for (auto found = word.globalMatch(text.remove(u'&')); found.hasNext();)
        if (const QString one = found.next().captured(); one.contains(vowel) && !allowed.contains(one))
            words.append(one);
    return words;
}

/// What the lists and tables in @p view say: headers, and the first level of rows.
inline QStringList textsOfItems(const QAbstractItemView& view)
{
    QStringList out;
    const QAbstractItemModel* const model = view.model();
    if (!model)
        return out;
    const auto* const tree = qobject_cast<const QTreeView*>(&view);
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
        if (!tree || !tree->isHeaderHidden())
            out.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), 50); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                out.append(model->index(row, column, view.rootIndex()).data(role).toString());
    }
    return out;
}

/// What @p widget itself shows or says; not what is typed into it.
inline QStringList textsOf(const QWidget& widget)
{
    QStringList out{widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                    widget.accessibleDescription()};
    if (widget.isWindow())
        out.append(widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        out.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        out.append(button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        out.append(box->title());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        out.append(line->placeholderText());
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        out.append(text->toPlainText());
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            out.append(combo->itemText(i));
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view && !qobject_cast<const QHeaderView*>(&widget))
        out.append(textsOfItems(*view));
    for (const QAction* action : widget.actions())
        out.append({action->text(), action->toolTip(), action->statusTip()});
    return out;
}

/// What is English in @p window and everything in it, a line each.
inline std::string englishOn(const QWidget& window, const QStringList& allowed)
{
    std::set<std::string> lines;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.prepend(const_cast<QWidget*>(&window));
    for (const QWidget* widget : widgets)
        for (const QString& text : textsOf(*widget))
            if (const QStringList words = englishIn(text, allowed); !words.isEmpty())
                lines.insert((QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                              widget->objectName() + QStringLiteral(": ") + words.join(u' ') +
                              QStringLiteral(", in: ") + text)
                                 .toStdString());
    std::string out;
    for (const std::string& line : lines)
        out += line + '\n';
    return out;
}

} // namespace meshwright
