#include "wording/OAuthText.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = OAuth::Failure::Kind;

class tst_OAuthText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureIsSaidInItsOwnWords();
    void whyItCannotBeKeptIsSaid();
    void theProvidersWordsAreQuotedAsText();
    void thePagesSayWhatToDoNext();
};

void tst_OAuthText::eachFailureIsSaidInItsOwnWords()
{
    QSet<QString> texts;
    const auto last = static_cast<int>(Kind::NotKept);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = Wording::text(OAuth::Failure{static_cast<Kind>(kind)});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        texts += text;
    }
    QCOMPARE(texts.size(), last + 1);
}

void tst_OAuthText::whyItCannotBeKeptIsSaid()
{
    const auto because = [](PasswordStoreFailure why) {
        return Wording::text(OAuth::Failure{.kind = Kind::NotKept, .store = why});
    };
    QVERIFY(because(PasswordStoreFailure::Denied) != because(PasswordStoreFailure::Unavailable));
}

void tst_OAuthText::theProvidersWordsAreQuotedAsText()
{
    QVERIFY(Wording::providerWords({Kind::NotAuthorized}).isEmpty());
    const QString said = Wording::providerWords({Kind::NotAuthorized, u"gone\r\n\x1b[2J\u202e!"_s});
    QVERIFY(said.contains(u"gone"_s));
    QVERIFY(!said.contains(u'\n') && !said.contains(u'\x1b') && !said.contains(u'\u202e'));
}

void tst_OAuthText::thePagesSayWhatToDoNext()
{
    const OAuth::RedirectPages pages = Wording::redirectPages();
    QVERIFY(pages.permitted != pages.refused);
    QVERIFY(pages.permitted.contains(u"Sealpost"_s) && pages.refused.contains(u"Sealpost"_s));
}

QTEST_GUILESS_MAIN(tst_OAuthText)
#include "tst_OAuthText.moc"
