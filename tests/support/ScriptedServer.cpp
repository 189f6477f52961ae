#include "support/ScriptedServer.h"

#include "support/ScriptedConnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <algorithm>

namespace Sealpost {

namespace {

QByteArray withCrlf(QByteArray text)
{
    text.replace("\r\n", "\n");
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text.replace("\n", "\r\n");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QSslKey keyOf(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    qFatal("no RSA or EC key for the scripted server");
}

bool begins(const QByteArray &line, const QByteArray &verb)
{
    return line.first(std::min(line.size(), verb.size())).compare(verb, Qt::CaseInsensitive) == 0;
}

} // namespace

ScriptedAnswer::ScriptedAnswer(const char *words)
    : text(withCrlf(words))
{
}

ScriptedAnswer::ScriptedAnswer(const QByteArray &words)
    : text(withCrlf(words))
{
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &octets)
{
    ScriptedAnswer answer{QByteArray()};
    answer.text = octets;
    return answer;
}

ScriptedAnswer ScriptedAnswer::silence()
{
    return QByteArray();
}

ScriptedAnswer ScriptedAnswer::farewell(const QByteArray &lastWords)
{
    ScriptedAnswer answer(lastWords);
    answer.then = Then::ReadOn;
    return answer;
}

ScriptedAnswer ScriptedAnswer::cut(const QByteArray &lastWords)
{
    ScriptedAnswer answer(lastWords);
    answer.then = Then::Cut;
    return answer;
}

ScriptedAnswer ScriptedAnswer::reset()
{
    ScriptedAnswer answer = silence();
    answer.then = Then::Reset;
    return answer;
}

ScriptedAnswer ScriptedAnswer::breakTls(const QByteArray &octets)
{
    ScriptedAnswer answer = raw(octets);
    answer.then = Then::BreakTls;
    return answer;
}

ScriptedAnswer ScriptedAnswer::after(std::chrono::milliseconds wait) const
{
    ScriptedAnswer answer = *this;
    answer.delay = wait;
    return answer;
}

bool Conversation::said(const QByteArray &verb) const
{
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) { return begins(line, verb); });
}

/// Hands over descriptors, so that the sockets can be made for TLS.
class ScriptedServer::Listener : public QTcpServer
{
public:
    explicit Listener(ScriptedServer &server)
        : m_server(server)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_server.accept(descriptor); }

private:
    ScriptedServer &m_server;
};

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    answersAsUsual();
    listens();
}

ScriptedServer::~ScriptedServer() = default;

Port ScriptedServer::port() const
{
    return *Port::from(m_port);
}

Endpoint ScriptedServer::endpoint(Encryption encryption, const QString &host) const
{
    return {*HostName::parse(host), port(), encryption};
}

// --- How it listens

ScriptedServer &ScriptedServer::listens(int backlog)
{
    m_listener = std::make_unique<Listener>(*this);
    m_listener->setListenBacklogSize(backlog);
    if (!m_listener->listen(QHostAddress::LocalHost, m_port))
        qFatal("cannot listen: %s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
    return *this;
}

ScriptedServer &ScriptedServer::refuses()
{
    m_listener.reset();
    return *this;
}

/// A queue that is full and never emptied: the system drops what comes for it without a word.
ScriptedServer &ScriptedServer::blackHole()
{
    refuses();
    listens(1);
    m_listener->pauseAccepting();
    for (int i = 0; i < 8; ++i) {
        m_fillers.push_back(std::make_unique<QTcpSocket>());
        m_fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }
    return *this;
}

ScriptedServer &ScriptedServer::implicitTls()
{
    m_implicitTls = true;
    return *this;
}

ScriptedServer &ScriptedServer::startsInClear()
{
    m_implicitTls = false;
    return *this;
}

ScriptedServer &ScriptedServer::swallows()
{
    m_mode = Mode::Swallow;
    return *this;
}

ScriptedServer &ScriptedServer::closesAtOnce()
{
    m_mode = Mode::CloseAtOnce;
    return *this;
}

void ScriptedServer::accept(qintptr descriptor)
{
    m_connections.push_back(std::make_unique<ScriptedConnection>(*this, descriptor));
    ScriptedConnection &connection = *m_connections.back();
    switch (m_mode) {
    case Mode::Converse:
        connection.begin();
        break;
    case Mode::Swallow:
        connection.swallow();
        break;
    case Mode::CloseAtOnce:
        connection.cut();
        break;
    }
    Q_EMIT connected();
}

// --- TLS

ScriptedServer &ScriptedServer::tls(const QString &pemPath)
{
    m_certificate = pemPath;
    return *this;
}

ScriptedServer &ScriptedServer::tlsAtMost(const QByteArray &version)
{
    m_maxVersion = version;
    return *this;
}

ScriptedServer &ScriptedServer::ciphers(const QByteArray &list)
{
    m_ciphers = list;
    return *this;
}

ScriptedServer &ScriptedServer::asksForClientCertificate()
{
    m_clientCertificate = QSslSocket::QueryPeer;
    return *this;
}

ScriptedServer &ScriptedServer::demandsClientCertificate()
{
    m_clientCertificate = QSslSocket::VerifyPeer;
    return *this;
}

QByteArray ScriptedServer::clientCertificate() const
{
    return m_connections.empty() ? QByteArray() : m_connections.back()->clientCertificate();
}

QSslConfiguration ScriptedServer::tlsConfiguration() const
{
    if (m_certificate.isEmpty())
        qFatal("the scripted server has no certificate: tls(…)");
    QString key = m_certificate;
    key.replace(QStringLiteral(".pem"), QStringLiteral(".key"));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(contentOf(m_certificate)));
    configuration.setPrivateKey(keyOf(contentOf(key)));
    configuration.setProtocol(QSsl::AnyProtocol);
    // A server may be as weak as it likes: whether that is good enough is for the client to find out.
    configuration.setBackendConfigurationOption("CipherString", m_ciphers);
    configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    configuration.setBackendConfigurationOption("MaxProtocol", m_maxVersion);
    configuration.setPeerVerifyMode(m_clientCertificate);
    return configuration;
}

// --- The script

ScriptedServer &ScriptedServer::greets(const ScriptedAnswer &answer)
{
    m_greeting = answer;
    return *this;
}

ScriptedServer &ScriptedServer::offers(const QByteArrayList &keywords)
{
    m_offers = keywords;
    return *this;
}

ScriptedServer &ScriptedServer::offersInClear(const QByteArrayList &keywords)
{
    m_offersInClear = keywords;
    return *this;
}

ScriptedServer &ScriptedServer::answersAsUsual()
{
    m_rules.clear();
    for (const char *verb : {"EHLO", "HELO", "MAIL", "RCPT", "BDAT", "RSET", "NOOP", "."})
        on(verb, "250 2.0.0 OK");
    on("DATA", "354 Go ahead");
    on("STARTTLS", "220 2.0.0 Go ahead");
    on("AUTH", "235 2.7.0 Welcome");
    on("=", "235 2.7.0 Welcome");
    on("QUIT", ScriptedAnswer::cut("221 2.0.0 Bye"));
    return on("", "500 5.5.1 Not in the script");
}

ScriptedServer &ScriptedServer::on(const QByteArray &verb, const ScriptedAnswer &answer)
{
    Rule &rule = ruleFor(verb);
    rule.always = answer;
    rule.reckon = {};
    return *this;
}

ScriptedServer &ScriptedServer::on(const QByteArray &verb, const Reckoned &reckon)
{
    ruleFor(verb).reckon = reckon;
    return *this;
}

ScriptedServer &ScriptedServer::once(const QByteArray &verb, const ScriptedAnswer &answer)
{
    ruleFor(verb).next.push_back(answer);
    return *this;
}

ScriptedServer::Rule &ScriptedServer::ruleFor(const QByteArray &verb)
{
    const auto known = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.verb.compare(verb, Qt::CaseInsensitive) == 0;
    });
    return known != m_rules.end() ? *known : m_rules.emplace_back(Rule{verb, {}, {}, {}});
}

ScriptedAnswer ScriptedServer::answerTo(const QByteArray &line)
{
    return answerTo(line, line);
}

/// `verb` finds the rule; for what a client says that is no command, it is not what the line begins with.
ScriptedAnswer ScriptedServer::answerTo(const QByteArray &verb, const QByteArray &line)
{
    Rule *best = nullptr;
    for (Rule &rule : m_rules) {
        const bool speaks = rule.always || rule.reckon || !rule.next.empty();
        if (speaks && begins(verb, rule.verb) && (!best || rule.verb.size() > best->verb.size()))
            best = &rule;
    }
    if (best->next.empty())
        return best->reckon ? best->reckon(line) : *best->always;
    const ScriptedAnswer answer = best->next.front();
    best->next.pop_front();
    return answer;
}

/// What on("EHLO", …) says, with the keywords that are offered behind it.
ScriptedAnswer ScriptedServer::answerToEhlo(const QByteArray &line, bool inClear)
{
    const QByteArrayList &keywords = inClear && !m_offersInClear.isEmpty() ? m_offersInClear : m_offers;
    ScriptedAnswer answer = answerTo(line);
    if (!answer.text.startsWith("250 ") || keywords.isEmpty())
        return answer;
    answer.text[3] = '-';
    for (const QByteArray &keyword : keywords)
        answer.text += (&keyword == &keywords.last() ? "250 " : "250-") + keyword + "\r\n";
    return answer;
}

// --- What it saw

qsizetype ScriptedServer::connections() const
{
    return static_cast<qsizetype>(m_connections.size());
}

const Conversation &ScriptedServer::conversation(qsizetype number) const
{
    return m_connections.at(static_cast<std::size_t>(number))->conversation();
}

const Conversation &ScriptedServer::last() const
{
    return conversation(connections() - 1);
}

bool ScriptedServer::heard(const QByteArray &verb) const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [&](const auto &connection) { return connection->conversation().said(verb); });
}

void ScriptedServer::say(const ScriptedAnswer &words)
{
    m_connections.back()->say(words);
}

void ScriptedServer::cut()
{
    m_connections.back()->cut();
}

} // namespace Sealpost
