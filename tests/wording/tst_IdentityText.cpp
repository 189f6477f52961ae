#include "wording/IdentityText.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_IdentityText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemHasASentenceOfItsOwn();
};

void tst_IdentityText::eachProblemHasASentenceOfItsOwn()
{
    using enum IdentityProblem;
    const QList problems{BadDisplayName, BadReplyTo, BadOrganization, BadSignature,
                         AddressTwice,   TooMany,    NotThere,        LastOne};
    QSet<QString> sentences;
    for (const IdentityProblem problem : problems) {
        const QString sentence = Wording::text(problem);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), problems.size());
}

QTEST_GUILESS_MAIN(tst_IdentityText)
#include "tst_IdentityText.moc"
