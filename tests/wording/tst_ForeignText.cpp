#include "wording/ForeignText.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Remark = ForeignRemark;

class tst_ForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRemarkIsSaidInItsOwnWords();
    void whatWasUnsafeIsSaidToBeOtherwiseHere_data();
    void whatWasUnsafeIsSaidToBeOtherwiseHere();
    void whatAPersonCanDoIsSaid_data();
    void whatAPersonCanDoIsSaid();
    void eachFailureIsSaidInItsOwnWords();
    void whichFilesAreKnownIsSaid();
};

void tst_ForeignText::eachRemarkIsSaidInItsOwnWords()
{
    QSet<QString> texts;
    const auto last = static_cast<int>(Remark::PasswordInTheFile);
    for (int remark = 0; remark <= last; ++remark) {
        const QString text = Wording::text(static_cast<Remark>(remark));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        texts += text;
    }
    QCOMPARE(texts.size(), last + 1);
}

void tst_ForeignText::whatWasUnsafeIsSaidToBeOtherwiseHere_data()
{
    QTest::addColumn<Remark>("remark");
    QTest::newRow("in clear") << Remark::NoEncryption;
    QTest::newRow("any certificate") << Remark::AnyCertificate;
    QTest::newRow("a command") << Remark::PasswordCommand;
}

void tst_ForeignText::whatWasUnsafeIsSaidToBeOtherwiseHere()
{
    QFETCH(Remark, remark);
    QVERIFY(Wording::text(remark).contains(u". Sealpost "_s));
}

void tst_ForeignText::whatAPersonCanDoIsSaid_data()
{
    QTest::addColumn<Remark>("remark");
    QTest::addColumn<QString>("what");
    QTest::newRow("old fingerprint") << Remark::WeakFingerprint << u"Compare"_s;
    QTest::newRow("another login") << Remark::OtherLogin << u"password"_s;
    QTest::newRow("in the browser") << Remark::OAuth2 << u"app password"_s;
    QTest::newRow("certificate") << Remark::ClientCertificate << u"Choose the file"_s;
    QTest::newRow("password in the file") << Remark::PasswordInTheFile << u"delete it there"_s;
}

void tst_ForeignText::whatAPersonCanDoIsSaid()
{
    QFETCH(Remark, remark);
    QFETCH(QString, what);
    QVERIFY2(Wording::text(remark).contains(what), qPrintable(Wording::text(remark)));
}

void tst_ForeignText::eachFailureIsSaidInItsOwnWords()
{
    QSet<QString> texts;
    const auto last = static_cast<int>(ForeignFailure::NoAddress);
    for (int failure = 0; failure <= last; ++failure) {
        const QString text = Wording::text(static_cast<ForeignFailure>(failure));
        QVERIFY2(text.endsWith(u'.') && text.contains(u"file"_s), qPrintable(text));
        texts += text;
    }
    QCOMPARE(texts.size(), last + 1);
}

void tst_ForeignText::whichFilesAreKnownIsSaid()
{
    const QString text = Wording::text(ForeignFailure::NotThatFile);
    for (const QString &known : {u"Sealpost"_s, u"prefs.js"_s, u"msmtp"_s, u"providers' files"_s})
        QVERIFY2(text.contains(known), qPrintable(known));
}

QTEST_GUILESS_MAIN(tst_ForeignText)
#include "tst_ForeignText.moc"
