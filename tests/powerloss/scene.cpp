// What replay.py plays and replays, on the engine itself.
//
//     powerloss_scene play PROFILE     enqueues messages, delivers them to a server of its own, keeps the copies
//     powerloss_scene recover          for each profile named on a line of standard input: recovers it, sends
//                                      nothing, and prints what there is as one line of JSON

#include "accounts/AccountStore.h"
#include "accounts/Profile.h"
#include "accounts/ProfileDatabase.h"
#include "accounts/SettingsStore.h"
#include "outbox/Courier.h"
#include "outbox/Intake.h"
#include "outbox/SentFolder.h"
#include "outbox/SentKeeper.h"
#include "outbox/Spool.h"
#include "outbox/Withdrawal.h"
#include "submission/Bench.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <dlfcn.h>

#include <cstdio>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int messages = 10;
constexpr int partlyRefused = 3; // by RCPT
constexpr int cutAfterTheEnd = 5;
constexpr int large = 6;
constexpr int withdrawnAtOnce = 7;
constexpr int withdrawnBeforeItsTime = 9;

bool isWithdrawn(int number)
{
    return number == withdrawnAtOnce || number == withdrawnBeforeItsTime;
}

/// In the recorder's log; nowhere without it.
void mark(const QByteArray &words)
{
    using Mark = void (*)(const char *);
    static const auto function = reinterpret_cast<Mark>(dlsym(RTLD_DEFAULT, "powerloss_mark"));
    if (function)
        function(words.constData());
}

/// The outbox of a profile, as a program has it.
struct House {
    House(const Profile &profile, Database &database, AccountStore &accountStore, const LineParts &parts)
        : store(database)
        , spool(*profile.spoolFolder())
        , settings(profile.folder())
        , intake(store, spool, parts.clock)
        , outbox(store, spool, accountStore, parts)
        , folder(profile.sentFolder())
        , keeper(store, spool, folder, accountStore, settings, parts.clock)
        , courier(profile.outboxLockFile(), outbox, store, spool, keeper, parts.clock)
    {
    }

    OutboxStore store;
    Spool spool;
    SettingsStore settings;
    Intake intake;
    Outbox outbox;
    SentFolder folder;
    SentKeeper keeper;
    Courier courier;
};

int numberIn(const QByteArray &message)
{
    const qsizetype at = message.indexOf("Message-ID: <") + 13;
    return message.sliced(at, message.indexOf('@', at) - at).toInt();
}

QByteArray octetsOf(int number)
{
    QByteArray text("Text of this message\r\n");
    if (number == large)
        text = text.repeated(15'000);
    const QByteArray id = QByteArray::number(number);
    return "From: me@example.org\r\nTo: ann@example.org\r\nMessage-ID: <" + id + "@example.org>\r\n\r\n" + text +
           "end of " + id + "\r\n";
}

class Play : public QObject
{
public:
    explicit Play(const Profile &profile)
        : m_profile(profile)
        , m_database(*Database::open(profile.databaseFile()))
        , m_accounts(m_bench.folder.path())
        , m_house(profile, *m_database, m_accounts, m_bench.parts())
    {
        if (!m_accounts.save(m_bench.account))
            qFatal("no account");
        m_bench.smtps.on("RCPT TO:<bob@example.org>", "550 5.1.1 No such user");
        m_bench.smtps.on(".", [this](const QByteArray &) { return afterMessage(); });
        connect(&m_house.intake, &Intake::enqueued, this, &Play::afterEnqueued);
        connect(&m_house.outbox, &Outbox::changed, this, &Play::endIfDone);
        connect(&m_house.keeper, &SentKeeper::rested, this, &Play::endIfDone);
    }

    int run()
    {
        m_house.courier.start();
        enqueueNext();
        return QCoreApplication::exec();
    }

private:
    ScriptedAnswer afterMessage()
    {
        const int number = numberIn(m_bench.smtps.last().messages.last());
        mark("accepted " + QByteArray::number(number));
        return number == cutAfterTheEnd ? ScriptedAnswer::cut() : ScriptedAnswer("250 2.0.0 Taken");
    }

    void enqueueNext()
    {
        if (++m_number > messages)
            return;
        const QByteArray octets = octetsOf(m_number);
        const QString path = *m_profile.temporaryFolders() + u"/%1.eml"_s.arg(m_number);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("not written");
        file.close();
        QList<Address> recipients{*Address::parse(u"ann@example.org"_s), *Address::parse(u"eve@example.org"_s)};
        if (m_number == partlyRefused)
            recipients += *Address::parse(u"bob@example.org"_s);
        const SpooledMessage message{path, octets.size(), "<" + QByteArray::number(m_number) + "@example.org>"};
        const QDateTime later =
            m_number == withdrawnBeforeItsTime ? QDateTime::currentDateTimeUtc().addDays(1) : QDateTime();
        m_house.intake.enqueue(
            {m_bench.account, {*Envelope::make(m_bench.account.identity.address, recipients), message}, {}, later});
    }

    void afterEnqueued(const QString &, EntryId id)
    {
        mark("enqueued " + QByteArray::number(m_number));
        if (isWithdrawn(m_number)) {
            mark("withdrawing " + QByteArray::number(m_number));
            if (!withdraw(m_house.store, m_house.spool, id).value_or(false))
                qFatal("not withdrawn");
            mark("withdrawn " + QByteArray::number(m_number));
        }
        m_house.outbox.wake();
        enqueueNext();
    }

    /// Everything has gone its way: what is left is partly refused, or uncertain.
    void endIfDone()
    {
        const auto left = m_house.store.list();
        const bool over = left && std::all_of(left->begin(), left->end(),
                                              [](const EntrySummary &entry) { return needsPerson(entry.state); });
        if (m_number > messages && over && m_house.store.unfiled()->isEmpty() && !m_house.keeper.isBusy())
            QCoreApplication::quit();
    }

    Profile m_profile;
    Bench m_bench;
    std::unique_ptr<Database> m_database;
    AccountStore m_accounts;
    House m_house;
    int m_number = 0;
};

/// An hour on: nothing is so new any more that its process could still be adding it.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime().addSecs(3600); }
};

bool isSetAside(const Entry &entry)
{
    return entry.state == EntryState::Holding && !entry.notBefore.isValid();
}

QJsonArray entriesOf(const House &house)
{
    QJsonArray entries;
    for (EntryId id = 1; id <= 3 * messages; ++id) {
        const auto entry = house.store.entry(id);
        if (!entry || !*entry)
            continue;
        const SpooledMessage &message = (*entry)->submission.message;
        entries += QJsonObject{{u"number"_s, message.messageId.sliced(1).split('@').first().toInt()},
                               {u"state"_s, int((*entry)->state)},
                               {u"aside"_s, isSetAside(**entry)},
                               {u"recipients"_s, (*entry)->submission.envelope.forwardPaths().size()},
                               {u"file"_s, house.spool.path(message.path)}};
    }
    return entries;
}

QJsonObject recovered(const QString &folder, Bench &bench)
{
    const auto profile = Profile::open(folder);
    auto opened = openDatabase(*profile);
    if (!opened)
        return {{u"error"_s, opened.error().detail}, {u"kind"_s, int(opened.error().kind)}};
    AccountStore none(folder); // without an account nothing is sent
    const LaterClock clock;
    House house(*profile, *opened->database, none, {bench.transports, *bench.trust, bench.credentials, clock, {}});
    QEventLoop loop;
    QObject::connect(&house.keeper, &SentKeeper::rested, &loop, &QEventLoop::quit);
    QObject::connect(&house.courier, &Courier::failed, &loop, &QEventLoop::quit);
    house.courier.start();
    if (house.keeper.isBusy())
        loop.exec();
    return {{u"repaired"_s, opened->repair.has_value()},
            {u"delivering"_s, house.courier.isDelivering()},
            {u"entries"_s, entriesOf(house)}};
}

int recoverAll()
{
    Bench bench;
    QTextStream input(stdin);
    QString folder;
    while (input.readLineInto(&folder)) {
        std::puts(QJsonDocument(recovered(folder, bench)).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "recover"_L1)
        return recoverAll();
    const auto profile = Profile::open(words.value(2));
    return profile ? Play(*profile).run() : 1;
}
