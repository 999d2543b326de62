// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/act_log.h"

namespace meshwright::monkey {

ActLog::ActLog(const QString& path, quint64 seed) : m_path(path), m_file(path)
{
    if (!m_file.open(QFile::WriteOnly | QFile::Truncate))
        qFatal("The log %s cannot be written.", qPrintable(path));
    write(json{{"seed", seed}});
}

void ActLog::write(const Act& act)
{
    write(toJson(act));
}

void ActLog::note(const QString& found)
{
    write(json{{"found", found.toStdString()}});
}

void ActLog::write(const json& line)
{
    m_file.write(QByteArray::fromStdString(line.dump(-1, ' ', false, json::error_handler_t::replace)) + '\n');
    m_file.flush();
}

std::vector<Act> actsIn(const QString& path)
{
    QFile file(path);
    std::vector<Act> out;
    if (!file.open(QFile::ReadOnly))
        qFatal("The log %s cannot be read.", qPrintable(path));
    while (!file.atEnd())
        if (const auto act = actOf(json::parse(file.readLine().toStdString(), nullptr, false)))
            out.push_back(*act);
    return out;
}

} // namespace meshwright::monkey
