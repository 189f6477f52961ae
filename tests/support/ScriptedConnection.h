#pragma once

#include "support/ScriptedServer.h"

#include <QSslSocket>
#include <QTimer>

namespace Sealpost {

/// One client at a ScriptedServer.
class ScriptedConnection : public QObject
{
public:
    ScriptedConnection(ScriptedServer &server, qintptr descriptor);
    ~ScriptedConnection() override;

    void begin();   ///< greets, after the handshake where TLS is implicit
    void swallow(); ///< never reads nor answers
    void say(const ScriptedAnswer &answer);
    void cut();

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] QByteArray clientCertificate() const { return m_socket.peerCertificate().toDer(); }

private:
    enum class Reading { Commands, Message, Chunk, SaslResponse, ToNoEnd };

    void read();
    void afterTls();
    bool takeOne(); ///< one command, message or chunk out of what came
    bool takeLine();
    bool takeMessage();
    bool takeChunk();
    void obey(const QByteArray &line);
    void answer(const ScriptedAnswer &answer);
    void perform(const ScriptedAnswer &answer);
    void beginTls();
    void writeBelowTls(const QByteArray &octets);

    ScriptedServer &m_server;
    QSslSocket m_socket;
    Conversation m_conversation;
    QByteArray m_octets;             ///< not yet taken
    qsizetype m_messageSearched = 0; ///< of m_octets: no end of the message begins before
    QByteArray m_chunks;             ///< of the message that comes by BDAT
    qsizetype m_chunkSize = 0;
    QByteArray m_chunkCommand;
    Reading m_reading = Reading::Commands;
    bool m_serverSpoke = false;
    bool m_tlsBegun = false;
    std::deque<ScriptedAnswer> m_delayed; ///< answers leave in order, also behind one that waits
    QTimer m_delay;
};

} // namespace Sealpost
