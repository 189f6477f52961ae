#pragma once

#include "oauth/Redirect.h"

#include <QTcpServer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace Sealpost::OAuth {

/// What a person reads in the browser when it is done there.
struct RedirectPages {
    QString permitted; ///< plain text
    QString refused;
};

/// Waits on a free port of 127.0.0.1 for the browser to bring the answer (RFC 8252 §7.3).
///
/// Any program of this computer, and any page in its browser, can send requests here. What is not the answer that
/// is waited for gets a 404, and the wait goes on. A request has maxHead octets and maxSeconds; of more
/// than maxConnections the oldest has to go.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxHead = 16 * 1024;
    static constexpr std::chrono::seconds maxSeconds{10};
    static constexpr int maxConnections = 16;

    RedirectListener(const QByteArray &state, const RedirectPages &pages, QObject *parent = nullptr);

    [[nodiscard]] bool listen();       ///< whether there is a port
    void close();                      ///< nobody is listened to any more
    [[nodiscard]] QString uri() const; ///< http://127.0.0.1:PORT, while it listens

Q_SIGNALS:
    /// Once, last: it is closed.
    void arrived(const Sealpost::OAuth::Redirect &redirect);

private:
    void welcome();
    void read(QTcpSocket &browser);
    void take(const QByteArray &head, QTcpSocket &browser);

    QList<QTcpSocket *> m_open;
    QTcpServer m_server; ///< their parent: it goes first
    QByteArray m_state;
    RedirectPages m_pages;
};

} // namespace Sealpost::OAuth
