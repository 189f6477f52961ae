// Sends small messages through the outbox: many_messages PROFILE ACCOUNT RECIPIENT COUNT
//
// The account stands in the profile. They are enqueued first, on the disk as always; what is timed is from then
// until the result of each is on the disk. Says "SECONDS SENT", and ends with 0 if all were sent.

#include "accounts/AccountCredentials.h"
#include "accounts/AccountStore.h"
#include "accounts/Profile.h"
#include "accounts/ProfileDatabase.h"
#include "base/Clock.h"
#include "net/TlsTransport.h"
#include "outbox/Outbox.h"
#include "outbox/Spool.h"
#include "trust/TrustBook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

struct Sender {
    OutboxStore &store;
    Spool &spool;
    Account account;
    Address recipient;
};

QByteArray messageOf(const Sender &sender, const QByteArray &messageId)
{
    return "From: " + sender.account.identity.address.wire() + "\r\nTo: " + sender.recipient.wire() +
           "\r\nSubject: one of many\r\nMessage-ID: " + messageId + "\r\n\r\n" +
           QByteArray("A line of about the usual length, as people write them.\r\n").repeated(20);
}

bool enqueue(Sender &sender, int number)
{
    const QByteArray messageId = "<" + QByteArray::number(number) + ".many@example.org>";
    const QByteArray octets = messageOf(sender, messageId);
    const QString name = sender.spool.newName();
    QFile file(sender.spool.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        return false;
    file.close();
    const Envelope envelope = *Envelope::make(sender.account.identity.address, {sender.recipient});
    return sender.store
        .add({.account = sender.account.name,
              .submission = {.envelope = envelope,
                             .message = {.path = name, .size = octets.size(), .messageId = messageId}},
              .subject = u"one of many"_s,
              .outcome = untriedOutcome(envelope),
              .enqueued = QDateTime::currentDateTimeUtc()})
        .has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(4).toInt();
    const auto profile = Profile::open(arguments.value(1));
    const auto opened = profile ? openDatabase(*profile) : failure(profile.error());
    const auto folder = profile ? profile->spoolFolder() : failure(profile.error());
    const auto recipient = Address::parse(arguments.value(3));
    if (!opened || !folder || !recipient)
        return 74;
    const AccountStore accounts(profile->folder());
    const auto account = accounts.find(arguments.value(2));
    if (!account || !*account)
        return 64;

    const SystemClock clock;
    OutboxStore store(*opened->database);
    Spool spool(*folder);
    TlsTransportFactory transports;
    AccountCredentials credentials;
    TrustBook trust(*opened->database, clock);
    Outbox outbox(store, spool, accounts, {transports, trust, credentials, clock});
    Sender sender{store, spool, **account, *recipient};
    for (int number = 0; number < count; ++number) {
        if (!enqueue(sender, number))
            return 74;
    }

    QElapsedTimer time;
    int sent = 0;
    QObject::connect(&outbox, &Outbox::changed, &outbox, [&](EntryId id) {
        const auto entry = store.entry(id);
        sent += entry && *entry && (*entry)->state == EntryState::Sent ? 1 : 0;
    });
    QObject::connect(&outbox, &Outbox::idle, &outbox, [] { QCoreApplication::quit(); });
    time.start();
    if (!outbox.start())
        return 74;
    QCoreApplication::exec();
    QTextStream(stdout) << double(time.elapsed()) / 1000 << ' ' << sent << '\n';
    return sent == count ? 0 : 75;
}
