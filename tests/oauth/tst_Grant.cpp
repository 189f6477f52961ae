#include "oauth/FormText.h"
#include "oauth/Grant.h"

#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

namespace {

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

const AuthorizationServer server{QUrl(u"https://a.example/auth"_s), QUrl(u"https://a.example/token"_s), u"mail"_s,
                                 u"our id"_s};

} // namespace

class tst_Grant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeGoesWithItsVerifier();
    void aClientSecretGoesAlong();
    void aRefreshTokenGoesByItself();
    void whateverOctetsThereAreAreEscaped();
};

void tst_Grant::aCodeGoesWithItsVerifier()
{
    const CodeVerifier verifier = *CodeVerifier::of(QByteArray(43, 'v'));
    const Secret form = codeGrant(server, std::nullopt, secret("a/b c"), verifier, u"http://127.0.0.1:1"_s);
    QCOMPARE(form.octets().toByteArray(),
             "grant_type=authorization_code&code=a%2Fb%20c&redirect_uri=http%3A%2F%2F127.0.0.1%3A1&code_verifier=" +
                 QByteArray(43, 'v') + "&client_id=our%20id");
}

void tst_Grant::aClientSecretGoesAlong()
{
    const Secret form = refreshGrant(server, secret("s&t"), secret("r"));
    QVERIFY(form.octets().toByteArray().endsWith("&client_id=our%20id&client_secret=s%26t"));
}

void tst_Grant::aRefreshTokenGoesByItself()
{
    QCOMPARE(refreshGrant(server, std::nullopt, secret("1//r=")).octets().toByteArray(),
             QByteArray("grant_type=refresh_token&refresh_token=1%2F%2Fr%3D&client_id=our%20id"));
}

void tst_Grant::whateverOctetsThereAreAreEscaped()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    const QByteArray many = all.repeated(20);
    FormText form;
    form.add("n", many);
    const QByteArray written = form.takePlain();
    QVERIFY(written.startsWith("n=%00%01"));
    QVERIFY(written.contains("%7F%80%81"));
    QVERIFY(written.contains("%FE%FF"));
    QCOMPARE(QByteArray::fromPercentEncoding(written.sliced(2)), many);
}

QTEST_GUILESS_MAIN(tst_Grant)
#include "tst_Grant.moc"
