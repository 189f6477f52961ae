#include "trust/FingerprintField.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_FingerprintField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThePictureThatOpenSshDraws();
    void theWalkStaysInTheField();
    void otherFingerprintsHaveOtherPictures();
};

void tst_FingerprintField::itIsThePictureThatOpenSshDraws()
{
    // ssh-keygen -lv
    const auto fingerprint = Fingerprint::parse(u"SHA256:luYSrPrC6vebL/9ZSGA6JX22eVn9HQbmenDx0PQUJQM"_s);
    QVERIFY(fingerprint);
    QCOMPARE(FingerprintField::of(*fingerprint).shownAsText().mid(1), QStringList({
                                                                          u"|            E*=o=|"_s,
                                                                          u"|      .     o *=.|"_s,
                                                                          u"|     . = o . + =.|"_s,
                                                                          u"|     .= +.o * . +|"_s,
                                                                          u"|     oo S+ + .  o|"_s,
                                                                          u"|     ..=. o .    |"_s,
                                                                          u"| .  . . .. .     |"_s,
                                                                          u"|  oo ...  o      |"_s,
                                                                          u"|ooooo+=o.o       |"_s,
                                                                          u"+----[SHA256]-----+"_s,
                                                                      }));
}

void tst_FingerprintField::theWalkStaysInTheField()
{
    for (const int octet : {0x00, 0x55, 0xaa, 0xff}) { // into each corner
        const auto fingerprint = Fingerprint::fromOctets(QByteArray(Fingerprint::octets, static_cast<char>(octet)));
        const auto field = FingerprintField::of(*fingerprint);
        const int right = (octet & 1) != 0 ? FingerprintField::columns - 1 : 0;
        const int bottom = (octet & 2) != 0 ? FingerprintField::rows - 1 : 0;
        QCOMPARE(field.end, (FingerprintField::Place{right, bottom}));
        int visits = 0;
        for (const auto &row : field.visits)
            for (const int ofOne : row)
                visits += ofOne;
        QCOMPARE(visits, 128);
        QCOMPARE(field.shownAsText().size(), 11);
    }
}

void tst_FingerprintField::otherFingerprintsHaveOtherPictures()
{
    QSet<QString> pictures;
    for (int at = 0; at < 1000; ++at)
        pictures += FingerprintField::of(Fingerprint::of(QByteArray::number(at))).shownAsText().join(u'\n');
    QCOMPARE(pictures.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_FingerprintField)
#include "tst_FingerprintField.moc"
