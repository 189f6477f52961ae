#include "wording/LoweringText.h"
#include "wording/Wording.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

namespace {

JournalEntry widened(const QString &reason)
{
    return {.event = Event::PermissionWidened, .account = u"Work"_s, .reason = reason};
}

} // namespace

class tst_LoweringText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachValueOfAPermissionHasItsSentence();
    void aFloorIsNamedBeforeAndAfter();
    void theJournalSaysWhatIsPermittedAndWhy();
    void whatNobodyWroteIsShownAsItIs();
};

void tst_LoweringText::eachValueOfAPermissionHasItsSentence()
{
    QSet<QString> sentences;
    const QStringList options{u"plain-password-over-unverified"_s, u"very-old-server"_s, u"local-exception"_s,
                              u"strict-pin"_s};
    for (const QString &option : options)
        for (const QString &value : {u"yes"_s, u"no"_s})
            sentences += Wording::permissionSentence(option, value);
    for (const QString &value : {u"none"_s, u"unverified-tls"_s, u"plain-mail"_s, u"plain-mail-and-password"_s})
        sentences += Wording::permissionSentence(u"consent"_s, value);
    for (const QString &value : {QString(), u"/etc/ca.pem"_s})
        sentences += Wording::permissionSentence(u"ca-file"_s, value);
    QCOMPARE(sentences.size(), 14);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY(Wording::permissionSentence(u"colour"_s, u"green"_s).isEmpty());
}

void tst_LoweringText::aFloorIsNamedBeforeAndAfter()
{
    Lowering floor{.what = Lowering::What::Floor,
                   .host = u"mail.example.org"_s,
                   .before = u"verified"_s,
                   .after = u"unverified"_s};
    QCOMPARE(Wording::text(floor), u"mail.example.org had to reach “Verified”; now “Unverified” is enough."_s);
    floor.after.clear();
    QCOMPARE(Wording::text(floor), u"mail.example.org had to reach “Verified”; now it need not reach any level."_s);
}

void tst_LoweringText::theJournalSaysWhatIsPermittedAndWhy()
{
    QCOMPARE(Wording::reason(widened(u"consent=plain-mail: no: the printer"_s)),
             u"Mail may go unencrypted, but never the password. Reason: no: the printer"_s);
    QCOMPARE(Wording::reason(widened(u"ca-file=/etc/a=b.pem: ours"_s)),
             u"The authorities in /etc/a=b.pem vouch for the server. Reason: ours"_s);
    QCOMPARE(
        Wording::reason({.event = Event::PermissionNarrowed, .account = u"Work"_s, .reason = u"strict-pin=yes"_s}),
        u"A pinned key outweighs any authority."_s);
    QCOMPARE(Wording::reason({.event = Event::Unpinned, .account = u"Work"_s, .reason = u"unseen: moved: on"_s}),
             Wording::text(Pin::How::Unseen) + u": moved: on"_s);
    QCOMPARE(Wording::reason({.event = Event::FloorRestored, .account = u"Work"_s, .reason = u"verified"_s}),
             u"Verified"_s);
    QCOMPARE(Wording::typedReason(unspokenReason()), u"on the command line"_s);
}

void tst_LoweringText::whatNobodyWroteIsShownAsItIs()
{
    for (const QString &odd : {u""_s, u"="_s, u": "_s, u"=: "_s, u"consent"_s, u"consent=all: why"_s, u": ="_s})
        QCOMPARE(Wording::reason(widened(odd)), odd);
}

QTEST_GUILESS_MAIN(tst_LoweringText)
#include "tst_LoweringText.moc"
