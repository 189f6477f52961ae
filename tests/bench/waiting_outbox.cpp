// Fills a profile's outbox with messages that wait, and says what they cost: waiting_outbox FOLDER [COUNT]
//
// DESIGN §7: ten thousand are listed in under 200 ms, in a database of under 20 MB.

#include "accounts/Profile.h"
#include "accounts/ProfileDatabase.h"
#include "outbox/OutboxStore.h"
#include "store/Transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Entry waitingEntry(int number, const QDateTime &now)
{
    const QList<Address> recipients{*Address::parse(u"ann.example.%1@example.org"_s.arg(number)),
                                    *Address::parse(u"bob.example.%1@example.org"_s.arg(number))};
    const Envelope envelope = *Envelope::make(*Address::parse(u"me@example.org"_s), recipients);
    Entry entry{.account = u"work"_s,
                .state = EntryState::Waiting,
                .submission = {envelope,
                               {u"00000000-0000-4000-8000-%1.eml"_s.arg(number, 12, 10, QChar(u'0')), 4000 + number,
                                "<20261124190000." + QByteArray::number(number) + "@example.org>"}},
                .subject = u"The minutes of the meeting, number %1"_s.arg(number),
                .outcome = untriedOutcome(envelope),
                .enqueued = now,
                .nextTry = now.addSecs(3000),
                .tries = 5};
    return entry;
}

Result<void, StoreFailure> fill(OutboxStore &store, int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int number = 0; number < count; ++number) {
        const auto id = store.add(waitingEntry(number, now));
        if (!id)
            return failure(id.error());
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const auto profile = Profile::open(arguments.value(1));
    const auto opened = profile ? openDatabase(*profile) : failure(profile.error());
    if (!opened)
        return 74;
    OutboxStore store(*opened->database);
    QElapsedTimer time;
    const auto row = [&](const QString &what, auto work) {
        time.start();
        const bool done = work();
        out << what.leftJustified(24)
            << QString::number(double(time.nsecsElapsed()) / 1e6, 'f', 1).rightJustified(9)
            << (done ? " ms\n" : " ms, failed\n");
    };
    const int count = arguments.size() > 2 ? arguments.at(2).toInt() : 10'000;
    row(u"enqueue %1"_s.arg(count), [&] { return fill(store, count).has_value(); });
    row(u"list all"_s, [&] { return store.list().value_or(QList<EntrySummary>()).size() >= count; });
    row(u"which lanes are due"_s, [&] { return store.dueLanes(QDateTime::currentDateTimeUtc()).has_value(); });
    row(u"what is due, an hour on"_s, [&] {
        return store.due({u"work"_s, false}, QDateTime::currentDateTimeUtc().addSecs(3600), 32)->size() == 32;
    });
    row(u"when is the next due"_s, [&] { return store.nextDue().has_value(); });
    row(u"open again"_s, [&] { return openDatabase(*profile).has_value(); });
    out << "database"
        << QString::number(double(QFileInfo(profile->databaseFile()).size()) / 1e6, 'f', 1).rightJustified(25)
        << " MB\n";
    return 0;
}
