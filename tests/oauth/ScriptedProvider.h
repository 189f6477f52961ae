#pragma once

#include "accounts/Account.h"

#include <QTcpServer>
#include <QUrlQuery>

namespace Sealpost {

/// The token endpoint of a provider, by HTTP on 127.0.0.1: answers in the order in which a test gave the answers,
/// and keeps what it was asked.
class ScriptedProvider : public QObject
{
    Q_OBJECT

public:
    ScriptedProvider();

    [[nodiscard]] AuthorizationServer server() const;
    /// Of ann, who proves herself by a token of this provider.
    [[nodiscard]] Account account() const;

    void answers(const QByteArray &json, const QByteArray &status = "200 OK");
    void answersRaw(const QByteArray &octets); ///< and closes the connection
    void staysSilent();

    QList<QUrlQuery> asked; ///< each form, decoded

Q_SIGNALS:
    void wasAsked(); ///< the answer comes after this

private:
    void welcome();

    QTcpServer m_server;
    QList<std::optional<QByteArray>> m_answers; ///< empty: none, ever
};

/// A redirect as the browser brings it: to the address in `authorization`, an URL of Authorization, with `query`
/// (%1 is its state). What came back.
[[nodiscard]] QByteArray comeBack(const QUrl &authorization, const QString &query);

} // namespace Sealpost
