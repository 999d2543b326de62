// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <set>
#include <string>

// That the rows of the catalogue are those in the sources, and every id comes from one.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::IsSupersetOf;

namespace {

using RowIds = std::set<std::string>;

RowIds idsOfRows()
{
    RowIds out;
    for (const RuleInfo& rule : allRuleInfos())
        out.insert(rule.id);
    return out;
}

/// Calls see(found, file) for every match of @p pattern in the sources of the programs.
template <typename See>
void forEachMatch(const QString& pattern, See see)
{
    const QRegularExpression expression(pattern);
    ASSERT_TRUE(expression.isValid());
    for (const QString& folder : {u"models"_s, u"forms"_s, u"app"_s}) {
        QDirIterator sources(QStringLiteral(MESHWRIGHT_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            ASSERT_TRUE(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (const auto& found : expression.globalMatch(text))
                see(found, source.fileName().toStdString());
        }
    }
}

} // namespace

TEST(Catalogue, HasEveryRowOfTheSourcesWithATitleForTranslators)
{
    RowIds rows;
    const QString row = uR"re(\{\s*"([^"]+)",\s*Severity::\w+,\s*(QT_TRANSLATE_NOOP\(\s*"rules",)?)re"_s;
    forEachMatch(row, [&](const QRegularExpressionMatch& found, const std::string& file) {
        const std::string id = found.captured(1).toStdString();
        EXPECT_TRUE(rows.insert(id).second) << id << " has two rows, one in " << file;
        EXPECT_TRUE(found.hasCaptured(2)) << id << " in " << file;
    });
    EXPECT_EQ(rows, idsOfRows());
}

TEST(Catalogue, IsWhereEveryIssueTakesItsIdFrom)
{
    const QString idInPlace = uR"re(Severity::\w+,\s*"([^"]*)")re"_s;
    forEachMatch(idInPlace, [](const QRegularExpressionMatch& found, const std::string& file) {
        ADD_FAILURE() << '"' << found.captured(1).toStdString() << "\" has no row: " << file;
    });
}

TEST(Catalogue, HasEveryIdThatIsAskedFor)
{
    RowIds asked;
    const QString comparison = uR"re(\brule [!=]= "([^"]+)")re"_s;
    forEachMatch(comparison, [&](const QRegularExpressionMatch& found, const std::string&) {
        asked.insert(found.captured(1).toStdString());
    });
    EXPECT_THAT(idsOfRows(), IsSupersetOf(asked));
}

} // namespace meshwright
