#include "support/KeyringDesktop.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Against a real Secret Service. Each use is a start of a program of its own: the libraries between us and the
/// service keep their line to the first one that they met.
class tst_Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadAtTheNextStart();
    void itOutlivesTheService();
    void whatWasNeverKeptIsNotThere();
    void whatIsRemovedIsGone();
    void withoutAKeyringItSaysSo();
    void aLockedKeyringGivesNothing();

private:
    static QString use(const QStringList &words);
};

QString tst_Keyring::use(const QStringList &words)
{
    QProcess user;
    user.start(QStringLiteral(SEALPOST_KEYRING_USER), words);
    if (!user.waitForFinished())
        qFatal("no answer");
    return QString::fromUtf8(user.readAllStandardOutput());
}

void tst_Keyring::whatIsKeptIsReadAtTheNextStart()
{
    KeyringDesktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann@mail.example.org"_s, u"pässwörd with spaces"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann@mail.example.org"_s}), u"password pässwörd with spaces"_s);
    QCOMPARE(use({u"write"_s, u"ann@mail.example.org"_s, u"another"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann@mail.example.org"_s}), u"password another"_s);
}

void tst_Keyring::itOutlivesTheService()
{
    KeyringDesktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    desktop.stopKeyring();
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"password kept"_s);
}

void tst_Keyring::whatWasNeverKeptIsNotThere()
{
    KeyringDesktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"nobody"_s}), u"not there"_s);
}

void tst_Keyring::whatIsRemovedIsGone()
{
    KeyringDesktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    QCOMPARE(use({u"remove"_s, u"ann"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"not there"_s);
    QCOMPARE(use({u"remove"_s, u"ann"_s}), u"done"_s); // gone it is
}

void tst_Keyring::withoutAKeyringItSaysSo()
{
    KeyringDesktop desktop;
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"unavailable"_s);
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"unavailable"_s);
}

void tst_Keyring::aLockedKeyringGivesNothing()
{
    KeyringDesktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    desktop.stopKeyring();
    desktop.startLocked();
    QVERIFY(!use({u"read"_s, u"ann"_s}).startsWith(u"password"_s));
    QVERIFY(use({u"write"_s, u"ann"_s, u"other"_s}) != "done"_L1);
    desktop.stopKeyring();
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"password kept"_s);
}

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_Keyring.moc"
