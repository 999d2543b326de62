// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_config_file.h"

#include "models/files/read_file.h"
#include "models/source/location.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1));
}

std::string unquoted(const std::string& text)
{
    const bool isQuoted =
        text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return isQuoted ? text.substr(1, text.size() - 2) : text;
}

std::string inLowerCase(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// Reads line by line; what a line means depends on the section and setting above it. It takes and refuses
/// what Python's configparser does, with which the AWS CLI reads.
class Reading
{
public:
    Reading(AwsFileKind kind, QString path) : m_kind(kind), m_path(std::move(path)) {}

    void take(std::string_view line)
    {
        ++m_line;
        const std::string text = trimmed(line);
        if (!QUtf8StringView(line.data(), qsizetype(line.size())).isValidUtf8())
            return fault(Texts::tr("is not UTF-8"));
        if (text.empty() || text.front() == '#' || text.front() == ';')
            return;
        const std::size_t indent = line.find_first_not_of(" \t");
        if (m_setting && indent > m_indent)
            return goOn(text);
        m_indent = indent;
        const std::size_t end = text.rfind(']');
        if (text.front() == '[' && end != std::string::npos && end > 1)
            return beginSection(text.substr(1, end - 1));
        const std::size_t sign = text.find_first_of("=:");
        const bool isSetting = sign != std::string::npos && sign > 0;
        if (text.front() == '[' && (!m_isInSection || !isSetting))
            return fault(Texts::tr("begins a section and does not end it with ]"));
        if (!m_isInSection)
            return fault(Texts::tr("stands before the first section, [default] for example"));
        if (!isSetting)
            return fault(Texts::tr("is no setting (name = value)"));
        addSetting(inLowerCase(trimmed(text.substr(0, sign))), text.substr(sign + 1));
    }

    AwsConfigFile end() { return std::move(m_file); }

private:
    static std::string withoutComment(const std::string& value)
    {
        // As the AWS SDKs: a comment within a line begins with a blank and "#" or ";".
        const std::size_t at = std::min(value.find(" #"), value.find(" ;"));
        return trimmed(std::string_view(value).substr(0, at));
    }

    void beginSection(const std::string& head)
    {
        m_section = nullptr;
        m_setting.reset();
        m_isInSection = true;
        m_settings.clear();
        if (!m_sections.insert(head).second)
            fault(Texts::tr("begins a section that was there before"));
        const std::string inside = trimmed(head);
        const std::size_t blank = inside.find_first_of(" \t");
        const std::string word = inside.substr(0, blank);
        const std::string name =
            blank == std::string::npos ? std::string() : unquoted(trimmed(inside.substr(blank)));
        if (m_kind == AwsFileKind::Credentials)
            m_section = &m_file.profiles[unquoted(inside)];
        else if (word == "profile" && !name.empty())
            m_section = &m_file.profiles[name];
        else if (word == "services" && !name.empty())
            m_section = &m_file.services[name];
        else if (inside == "default")
            m_section = &m_file.profiles["default"];
        // No section of ours: [sso-session …], [plugins], and what later versions bring.
    }

    void addSetting(const std::string& name, const std::string& value)
    {
        if (!m_settings.insert(name).second)
            fault(Texts::tr("gives a setting that its section has given before"));
        m_setting = name;
        m_hasInner = trimmed(value).empty();
        if (m_section)
            (*m_section)[name] = withoutComment(value);
    }

    /// An indented line belongs to the setting above: as one within it when that has no value of its own, and
    /// otherwise as more of its value.
    void goOn(const std::string& text)
    {
        const std::size_t equals = text.find('=');
        if (m_hasInner && equals == std::string::npos)
            return fault(Texts::tr("is no setting (name = value)"));
        if (!m_section)
            return;
        if (m_hasInner)
            (*m_section)[*m_setting + '.' + trimmed(text.substr(0, equals))] =
                withoutComment(text.substr(equals + 1));
        else
            (*m_section)[*m_setting] += '\n' + text;
    }

    void fault(const QString& what)
    {
        m_file.faults.append(Texts::tr("%1, line %2 %3.")
                                 .arg(QDir::toNativeSeparators(m_path), QString::number(m_line), what));
    }

    AwsFileKind m_kind;
    QString m_path;
    AwsConfigFile m_file;
    AwsSection* m_section = nullptr;      ///< the one that is being read, when it is for us
    bool m_isInSection = false;           ///< in any
    std::optional<std::string> m_setting; ///< the one that indented lines belong to
    bool m_hasInner = false;              ///< it has no value of its own
    std::size_t m_indent = 0;             ///< of it, or of the section
    std::set<std::string> m_sections;     ///< as they begin
    std::set<std::string> m_settings;     ///< of the section that is being read
    int m_line = 0;
};

/// True when @p path leads to nothing but links, which is not the same as not being there.
bool isLinkLoop(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ELOOP;
}

} // namespace

AwsConfigFile readAwsConfig(std::string_view text, AwsFileKind kind, const QString& path)
{
    Reading reading(kind, path);
    text = withoutByteOrderMark(text);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (const std::string_view line = text.substr(0, end); !line.empty())
            reading.take(line);
        else
            reading.take(" ");
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return reading.end();
}

Outcome<AwsConfigFile> loadAwsConfig(const QString& path, AwsFileKind kind)
{
    if (!QFileInfo::exists(path) && !isLinkLoop(path))
        return AwsConfigFile();
    // It may be /dev/null, or what a shell puts in the place of a file, but nobody waits for it for long.
    constexpr std::size_t largest = std::size_t(1024) * 1024;
    const FileBytes file = readFile(path, {.bytes = largest, .silence = std::chrono::seconds(2)});
    if (!file.error.isEmpty() || file.isTooLarge)
        return Failure{code::notReadable,
                       Texts::tr("The settings of the AWS CLI: %1 Check the file.")
                           .arg(file.isTooLarge
                                    ? Texts::tr("%1 cannot be read: it is larger than a megabyte.")
                                          .arg(QDir::toNativeSeparators(path))
                                    : file.error),
                       {}};
    const QByteArray& bytes = file.bytes;
    AwsConfigFile read =
        readAwsConfig({bytes.constData(), static_cast<std::size_t>(bytes.size())}, kind, path);
    // What is guessed of such a file may be another account; the AWS CLI does not guess either.
    if (!read.faults.isEmpty())
        return Failure{
            code::notReadable,
            Texts::tr(
                "The settings of the AWS CLI: %1 Nothing is taken from a file that the AWS CLI does not "
                "take. Mend the line.")
                .arg(read.faults.first()),
            {}};
    return read;
}

} // namespace meshwright
