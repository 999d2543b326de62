// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/text/for_terminal.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <string>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

/// @p text with only what XML can hold: what cannot be seen is written down, what is no character is
/// replaced.
QString xmlText(const std::string& text)
{
    QString out = QString::fromStdString(text);
    std::ranges::replace_if(
        out, [](QChar c) { return c == QChar(0xfffe) || c == QChar(0xffff); }, QChar(0xfffd));
    return out;
}

QString xmlText(const QString& text)
{
    return xmlText(harmlessLine(forTerminal(text)));
}

/// What is said of a resource: what it fails for, and the rest.
struct TestCase
{
    const CheckedResource& resource;
    std::vector<const LocatedIssue*> failures = {};
    std::vector<const LocatedIssue*> remarks = {};
};

std::vector<TestCase> testCasesOf(const CheckedFile& file, const ReportOptions& options)
{
    const Severity least = options.failsOnWarnings ? Severity::Warning : Severity::Error;
    std::vector<TestCase> out;
    for (const CheckedResource& one : file.found) {
        TestCase& test = out.emplace_back(TestCase{one});
        for (const LocatedIssue& found : one.issues)
            if (!found.accepted)
                (found.issue.severity <= least ? test.failures : test.remarks).push_back(&found);
    }
    return out;
}

/// "virtualNode shop/orders"; what is about no resource is about the file.
QString caseName(const CheckedResource& one)
{
    if (!one.kind)
        return u"file"_s;
    std::string way;
    for (const std::string& part : {one.kind == Kind::Mesh ? std::string() : one.mesh, one.parent, one.name})
        if (!part.empty())
            way += (way.empty() ? " " : "/") + part;
    return xmlText(QString::fromStdString(resourceOf(*one.kind).wrapper + way));
}

QString linesOf(const QString& path, const std::vector<const LocatedIssue*>& issues)
{
    std::string out;
    for (const LocatedIssue* found : issues)
        out += textLine(path, *found) + '\n';
    return xmlText(out);
}

class JunitWriter
{
public:
    JunitWriter() : m_xml(&m_out) { m_xml.setAutoFormatting(true); }

    std::string write(const Inventory& inventory, const ReportOptions& options)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_s);
        m_xml.writeAttribute(u"name"_s, u"meshwright-cli"_s);
        for (const CheckedFile& file : inventory.files)
            writeSuite(file, options);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_out.toStdString();
    }

private:
    void writeSuite(const CheckedFile& file, const ReportOptions& options)
    {
        const std::vector<TestCase> tests = testCasesOf(file, options);
        const auto failed =
            std::ranges::count_if(tests, [](const TestCase& one) { return !one.failures.empty(); });
        const int errors = file.error.isEmpty() ? 0 : 1;
        m_xml.writeStartElement(u"testsuite"_s);
        m_xml.writeAttribute(u"name"_s, xmlText(file.path));
        m_xml.writeAttribute(u"tests"_s, QString::number(static_cast<int>(tests.size()) + errors));
        m_xml.writeAttribute(u"failures"_s, QString::number(failed));
        m_xml.writeAttribute(u"errors"_s, QString::number(errors));
        if (errors > 0)
            writeUnreadable(file);
        for (const TestCase& test : tests)
            writeCase(file.path, test);
        m_xml.writeEndElement();
    }

    void startCase(const QString& path, const QString& name)
    {
        m_xml.writeStartElement(u"testcase"_s);
        m_xml.writeAttribute(u"classname"_s, xmlText(path));
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeAttribute(u"file"_s, xmlText(path));
    }

    void writeUnreadable(const CheckedFile& file)
    {
        startCase(file.path, u"file"_s);
        m_xml.writeStartElement(u"error"_s);
        m_xml.writeAttribute(u"message"_s, xmlText(file.error));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// With all that a resource fails for in one: readers show the first only.
    void writeCase(const QString& path, const TestCase& test)
    {
        startCase(path, caseName(test.resource));
        if (!test.failures.empty()) {
            const LocatedIssue& first = *test.failures.front();
            m_xml.writeStartElement(u"failure"_s);
            m_xml.writeAttribute(u"message"_s, xmlText(first.issue.message));
            m_xml.writeAttribute(u"type"_s, QString::fromStdString(first.issue.rule));
            m_xml.writeCharacters(linesOf(path, test.failures));
            m_xml.writeEndElement();
        }
        if (!test.remarks.empty())
            m_xml.writeTextElement(u"system-out"_s, linesOf(path, test.remarks));
        m_xml.writeEndElement();
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

} // namespace

std::string junitReport(const Inventory& inventory, const ReportOptions& options)
{
    return JunitWriter().write(inventory, options);
}

} // namespace meshwright::cli
