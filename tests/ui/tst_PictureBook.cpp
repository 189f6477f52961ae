#include "ui/PictureBook.h"

#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// A small window with a sentence and, if a colour is given, a mark of 16 pixels.
QImage drawn(const QString &sentence, const QColor &mark = {}, int lower = 0)
{
    QImage picture(400, 120, QImage::Format_RGB32);
    picture.fill(QColor(0xef, 0xef, 0xef));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(QFont(u"DejaVu Sans"_s, 10));
    painter.drawText(40, 50 + lower, sentence);
    if (mark.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(16, 36, 16, 16);
    }
    return picture;
}

const QColor green(0x1a, 0x7f, 0x37);
const QColor red(0xb3, 0x26, 0x1e);

} // namespace

/// What the comparison of pictures notices, and what it is to let pass.
class tst_PictureBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPortIsTheSamePicture();
    void aLineOnePixelLowerIsTheSamePicture();
    void aMarkOfAnotherColourIsNoticed();
    void aMissingMarkIsNoticed();
    void aMissingWordIsNoticed();
    void anotherSizeIsAnotherPicture();
    void whatDiffersIsMarked();
};

void tst_PictureBook::anotherPortIsTheSamePicture()
{
    QCOMPARE(
        pictureDifference(drawn(u"Nothing answers at port 38127."_s), drawn(u"Nothing answers at port 40511."_s))
            .cells,
        0);
}

void tst_PictureBook::aLineOnePixelLowerIsTheSamePicture()
{
    QVERIFY(pictureDifference(drawn(u"Encrypted to mail.example.org."_s),
                              drawn(u"Encrypted to mail.example.org."_s, {}, 1))
                .cells <= 3);
}

void tst_PictureBook::aMarkOfAnotherColourIsNoticed()
{
    QVERIFY(pictureDifference(drawn(u"Encrypted."_s, green), drawn(u"Encrypted."_s, red)).cells > 3);
}

void tst_PictureBook::aMissingMarkIsNoticed()
{
    QVERIFY(pictureDifference(drawn(u"Encrypted."_s, green), drawn(u"Encrypted."_s)).cells > 3);
}

void tst_PictureBook::aMissingWordIsNoticed()
{
    QVERIFY(pictureDifference(drawn(u"The key has changed. Nothing was sent."_s), drawn(u"The key has changed."_s))
                .cells > 3);
}

void tst_PictureBook::anotherSizeIsAnotherPicture()
{
    const QImage picture = drawn(u"Encrypted."_s);
    QVERIFY(pictureDifference(picture, picture.copy(0, 0, 392, 120)).cells > 3);
    QVERIFY(pictureDifference(QImage(), picture).cells > 3); // none was kept
}

void tst_PictureBook::whatDiffersIsMarked()
{
    const QImage now = drawn(u"Encrypted."_s, red);
    const PictureDifference difference = pictureDifference(drawn(u"Encrypted."_s, green), now);
    QCOMPARE(difference.marked.size(), now.size());
    QVERIFY(difference.marked != now);
}

QTEST_MAIN(tst_PictureBook)
#include "tst_PictureBook.moc"
