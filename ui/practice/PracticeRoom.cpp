#include "ui/practice/PracticeRoom.h"

#include "ui/Engine.h"
#include "wording/Wording.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto loopback = "127.0.0.1"_L1;

Account accountAt(const Endpoint &endpoint)
{
    return {.name = PracticeRoom::accountName,
            .identity = {PracticeRoom::tr("You"), *Address::parse(u"you@practice.example"_s)},
            .host = endpoint.host,
            .smtpsPort = endpoint.port,
            .startTlsPort = std::nullopt,
            .username = PracticeServer::username,
            .localException = false};
}

} // namespace

const QString PracticeRoom::accountName = u"Practice"_s;

PracticeRoom::PracticeRoom(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

PracticeRoom::~PracticeRoom() = default;

bool PracticeRoom::isItsAccount(const Account &account)
{
    return account.name.compare(accountName, Qt::CaseInsensitive) == 0 && account.host.ace() == loopback;
}

Result<Account, PracticeRoom::Failure> PracticeRoom::open()
{
    if (m_account)
        return keep(*m_account);
    const auto before = m_engine.accounts().find(accountName);
    if (!before)
        return failure(Failure{.store = before.error()});
    if (*before && !isItsAccount(**before))
        return failure(Failure{.nameTaken = true});
    const auto endpoint = listen(*before ? (*before)->smtpsPort : std::nullopt);
    if (!endpoint)
        return failure(endpoint.error());
    Account account = *before ? **before : accountAt(*endpoint);
    account.smtpsPort = endpoint->port;
    return keep(account);
}

/// Also after a person has removed it: whoever practises again has it again.
Result<Account, PracticeRoom::Failure> PracticeRoom::keep(const Account &account)
{
    if (const auto saved = m_engine.accounts().save(account); !saved)
        return failure(Failure{.store = saved.error()});
    QByteArray password = PracticeServer::password.toUtf8();
    m_engine.credentials().remember(account, Secret::take(password));
    m_account = account;
    return account;
}

Result<Endpoint, PracticeRoom::Failure> PracticeRoom::listen(std::optional<Port> port)
{
    const auto folder = m_engine.profile().practiceFolder();
    if (!folder)
        return failure(Failure{.store = folder.error()});
    m_server = std::make_unique<PracticeServer>(*folder);
    connect(m_server.get(), &PracticeServer::messageReceived, &m_messages, &PracticeMessagesModel::add);
    auto listening = m_server->start(port);
    if (!listening && port)
        listening = m_server->start(); // another program has taken the port that was ours
    if (!listening)
        return failure(Failure{.server = listening.error()});
    return *listening;
}

const Certificate &PracticeRoom::certificate() const
{
    return m_server->certificate();
}

QString textOf(const PracticeRoom::Failure &failure)
{
    if (failure.nameTaken)
        return PracticeRoom::tr("An account of yours has the name of the practice account. "
                                "Rename it to practise here.");
    return failure.server ? Wording::text(*failure.server) : Wording::text(*failure.store);
}

} // namespace Sealpost
