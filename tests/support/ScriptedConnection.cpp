#include "support/ScriptedConnection.h"

#include <algorithm>

#include <unistd.h>

namespace Sealpost {

ScriptedConnection::ScriptedConnection(ScriptedServer &server, qintptr descriptor)
    : m_server(server)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_delay.setSingleShot(true);
    connect(&m_socket, &QSslSocket::encrypted, this, &ScriptedConnection::afterTls);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        m_conversation.over = true;
        Q_EMIT m_server.disconnected();
    });
    connect(&m_delay, &QTimer::timeout, this, [this] {
        const ScriptedAnswer due = m_delayed.front();
        m_delayed.pop_front();
        perform(due);
        if (!m_delayed.empty())
            m_delay.start(m_delayed.front().delay);
    });
}

ScriptedConnection::~ScriptedConnection()
{
    m_socket.disconnect(this); // it would tell of its end to what is half gone
}

void ScriptedConnection::begin()
{
    connect(&m_socket, &QSslSocket::readyRead, this, &ScriptedConnection::read);
    if (m_server.m_implicitTls)
        beginTls();
    else
        answer(m_server.m_greeting);
}

void ScriptedConnection::swallow()
{
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { m_conversation.inClear += m_socket.readAll(); });
}

void ScriptedConnection::say(const ScriptedAnswer &words)
{
    perform(words);
}

void ScriptedConnection::cut()
{
    m_socket.disconnectFromHost();
}

void ScriptedConnection::beginTls()
{
    m_tlsBegun = true;
    m_socket.setSslConfiguration(m_server.tlsConfiguration());
    m_socket.startServerEncryption();
}

void ScriptedConnection::afterTls()
{
    m_conversation.tls = true;
    m_serverSpoke = m_conversation.flights > 0; // the client's part of a handshake is no flight of the conversation
    if (m_server.m_implicitTls)
        answer(m_server.m_greeting);
}

void ScriptedConnection::read()
{
    const QByteArray octets = m_socket.readAll();
    (m_conversation.tls ? m_conversation.underTls : m_conversation.inClear) += octets;
    if (std::exchange(m_serverSpoke, false))
        ++m_conversation.flights;
    m_octets += octets;
    while (takeOne()) {
    }
}

bool ScriptedConnection::takeOne()
{
    switch (m_reading) {
    case Reading::Commands:
    case Reading::SaslResponse:
        return takeLine();
    case Reading::Message:
        return takeMessage();
    case Reading::Chunk:
        return takeChunk();
    case Reading::ToNoEnd:
        m_octets.clear();
        return false;
    }
    return false;
}

bool ScriptedConnection::takeLine()
{
    const qsizetype end = m_octets.indexOf('\n');
    if (end < 0)
        return false;
    QByteArray line = m_octets.first(end);
    m_octets.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    m_conversation.lines += line;
    obey(line);
    Q_EMIT m_server.heardLine(line);
    return true;
}

void ScriptedConnection::obey(const QByteArray &line)
{
    if (m_reading == Reading::SaslResponse) {
        m_reading = Reading::Commands;
        return answer(m_server.answerTo("=", line));
    }
    const QByteArrayList words = line.simplified().toUpper().split(' ');
    if (words.first() == "BDAT") {
        m_reading = Reading::Chunk;
        m_chunkSize = words.value(1).toLongLong();
        m_chunkCommand = line;
    } else if (words.first() == "EHLO") {
        answer(m_server.answerToEhlo(line, !m_conversation.tls));
    } else {
        ScriptedAnswer reply = m_server.answerTo(line);
        if (words.first() == "STARTTLS" && reply.text.startsWith("220"))
            reply.then = ScriptedAnswer::Then::StartTls;
        answer(reply);
    }
}

bool ScriptedConnection::takeMessage()
{
    const bool empty = m_octets.startsWith(".\r\n");
    const qsizetype end = empty ? 0 : m_octets.indexOf("\r\n.\r\n", m_messageSearched) + 2;
    if (!empty && end < 2) {
        m_messageSearched = std::max<qsizetype>(0, m_octets.size() - 4); // the end may have come in part
        return false;
    }
    m_messageSearched = 0;
    m_conversation.messages += m_octets.first(end);
    m_octets.remove(0, end + 3);
    m_reading = Reading::Commands;
    answer(m_server.answerTo("."));
    return true;
}

bool ScriptedConnection::takeChunk()
{
    if (m_octets.size() < m_chunkSize)
        return false;
    m_chunks += m_octets.first(m_chunkSize);
    m_octets.remove(0, m_chunkSize);
    m_reading = Reading::Commands;
    if (m_chunkCommand.toUpper().endsWith("LAST"))
        m_conversation.messages += std::exchange(m_chunks, {});
    answer(m_server.answerTo(m_chunkCommand));
    return true;
}

/// What the answer means for what comes next holds at once, also while its text still waits.
void ScriptedConnection::answer(const ScriptedAnswer &words)
{
    if (words.text.startsWith("354"))
        m_reading = Reading::Message;
    else if (words.text.startsWith("334"))
        m_reading = Reading::SaslResponse;
    else if (words.then == ScriptedAnswer::Then::ReadOn)
        m_reading = Reading::ToNoEnd;
    if (words.delay.count() == 0 && m_delayed.empty())
        return perform(words);
    m_delayed.push_back(words);
    if (!m_delay.isActive())
        m_delay.start(words.delay);
}

void ScriptedConnection::perform(const ScriptedAnswer &words)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (words.then == ScriptedAnswer::Then::BreakTls)
        return writeBelowTls(words.text);
    if (!words.text.isEmpty()) {
        m_serverSpoke = true;
        m_socket.write(words.text);
        m_socket.flush();
    }
    switch (words.then) {
    case ScriptedAnswer::Then::GoOn:
    case ScriptedAnswer::Then::BreakTls:
    case ScriptedAnswer::Then::ReadOn:
        break;
    case ScriptedAnswer::Then::Cut:
        return m_socket.disconnectFromHost();
    case ScriptedAnswer::Then::Reset:
        return m_socket.abort();
    case ScriptedAnswer::Then::StartTls:
        return beginTls();
    }
}

void ScriptedConnection::writeBelowTls(const QByteArray &octets)
{
    if (::write(static_cast<int>(m_socket.socketDescriptor()), octets.constData(), std::size_t(octets.size())) < 0)
        qFatal("cannot write below TLS");
}

} // namespace Sealpost
