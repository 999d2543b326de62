// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QString>

#include <array>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace meshwright {

/// A port that takes one connection and answers whatever comes with the same words, or with none.
class OnePort
{
public:
    explicit OnePort(std::string answer) : m_answer(std::move(answer))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        socklen_t size = sizeof(address);
        EXPECT_EQ(::bind(m_socket, any, size), 0);
        EXPECT_EQ(::listen(m_socket, 4), 0);
        EXPECT_EQ(::getsockname(m_socket, any, &size), 0);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~OnePort()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    OnePort(const OnePort&) = delete;
    OnePort& operator=(const OnePort&) = delete;

    QString address() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }

private:
    void serve() const
    {
        const int taken = ::accept(m_socket, nullptr, nullptr);
        std::array<char, 4096> bytes{};
        while (taken >= 0 && ::read(taken, bytes.data(), bytes.size()) > 0)
            if (::send(taken, m_answer.data(), m_answer.size(), MSG_NOSIGNAL) < 0)
                break;
        ::close(taken);
    }

    std::string m_answer;
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace meshwright
