#include "oauth/RedirectListener.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView headEnd("\r\n\r\n");

QByteArray html(const QString &sentence)
{
    const QString page = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Sealpost</title></head>"
                         "<body><p>%1</p></body></html>\n"_s;
    return page.arg(sentence.toHtmlEscaped()).toUtf8();
}

/// The address that the page has in the browser holds the code: it is kept nowhere and told to nobody.
QByteArray response(const QByteArray &status, const QString &sentence)
{
    const QByteArray body = html(sentence);
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
           "Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n" +
           body;
}

/// It has its own end: the browser reads the page when nobody listens here any more.
void sayGoodbye(QTcpSocket &browser, const QByteArray &octets)
{
    browser.setParent(QCoreApplication::instance());
    browser.write(octets);
    browser.flush(); // the program may be about to end
    browser.disconnectFromHost();
}

} // namespace

RedirectListener::RedirectListener(const QByteArray &state, const RedirectPages &pages, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_pages(pages)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::welcome);
}

bool RedirectListener::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QString RedirectListener::uri() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void RedirectListener::close()
{
    m_server.close();
    for (QTcpSocket *browser : std::exchange(m_open, {})) {
        browser->disconnect(this);
        browser->abort();
    }
}

void RedirectListener::welcome()
{
    const QPointer alive(this);
    while (alive && m_server.hasPendingConnections()) {
        QTcpSocket *browser = m_server.nextPendingConnection();
        browser->setReadBufferSize(maxHead);
        connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
        connect(browser, &QTcpSocket::disconnected, this, [this, browser] { m_open.removeOne(browser); });
        connect(browser, &QTcpSocket::readyRead, this, [this, browser] { read(*browser); });
        QTimer::singleShot(maxSeconds, browser, &QTcpSocket::abort);
        m_open += browser;
        if (m_open.size() > maxConnections)
            m_open.first()->abort(); // which takes it off the list
        read(*browser);
    }
}

/// The head is looked at where it lies until all of it is there.
void RedirectListener::read(QTcpSocket &browser)
{
    const QByteArray octets = browser.peek(maxHead);
    const qsizetype end = octets.indexOf(headEnd);
    if (end >= 0)
        take(octets.first(end + headEnd.size()), browser);
    else if (octets.size() >= maxHead)
        browser.abort();
}

void RedirectListener::take(const QByteArray &head, QTcpSocket &browser)
{
    browser.disconnect(this);
    m_open.removeOne(&browser);
    browser.readAll(); // unread octets would turn our goodbye into a reset
    const auto redirect = readRedirect(head, {m_server.serverPort(), m_state});
    if (!redirect)
        return sayGoodbye(browser, response("404 Not Found", u"404"_s));
    sayGoodbye(browser, response("200 OK", *redirect ? m_pages.permitted : m_pages.refused));
    close();
    Q_EMIT arrived(*redirect);
}

} // namespace Sealpost::OAuth
