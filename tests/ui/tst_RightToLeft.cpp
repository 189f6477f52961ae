#include "ui/WayButton.h"
#include "ui/parts/MirroredStyle.h"
#include "ui/parts/PlainLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"Ann Example <ann@example.org>"_s;
const QString fromLeft = u"\u2066Ann Example <ann@example.org>\u2069"_s; // isolated by hand
const QString sentence = u"«\u2068ada\u2069» ليس عنوان بريد."_s;

QImage drawn(QWidget &widget)
{
    widget.resize(400, 60);
    return widget.grab().toImage();
}

/// Where the first point stands that is as dark as a letter.
int leftmostInk(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x)
        for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y)
            if (qGray(image.pixel(x, y)) < 80)
                return x;
    return image.width();
}

QIcon square()
{
    QPixmap drawing(32, 32);
    drawing.fill(Qt::black);
    return QIcon(drawing);
}

QComboBox *choice(const QString &text)
{
    auto *choice = new QComboBox;
    choice->addItem(text);
    return choice;
}

QListWidget *list(const QString &text)
{
    auto *list = new QListWidget;
    list->addItem(text);
    return list;
}

} // namespace

/// What is read from the right looks as its readers expect.
class tst_RightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QApplication::setStyle(new MirroredStyle(MirroredStyle::Letters::Joined)); }

    void aMnemonicBreaksNoWord();
    void theTextBesideAnIconIsInTheMiddle();
    void theArrowBesideATextIsWhereItIsReadFrom();
    void anAddressHasItsSignsWhereTheyBelong_data();
    void anAddressHasItsSignsWhereTheyBelong();
    void aSentenceThatBeginsWithANameIsReadFromTheRight();
    void aNameStandsOnTheSideOfItsLabel();
    void theDrawingOfAWayIsWhereItIsReadFrom();
};

void tst_RightToLeft::initTestCase()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void tst_RightToLeft::aMnemonicBreaksNoWord()
{
    QLineEdit field;
    QLabel label;
    label.setBuddy(&field);
    label.setText(u"كلمة المرور:"_s);
    const QImage whole = drawn(label);
    label.setText(u"كلمة ال&مرور:"_s);
    QCOMPARE(drawn(label), whole);
}

void tst_RightToLeft::theTextBesideAnIconIsInTheMiddle()
{
    QPushButton button(square(), u"إرسال"_s);
    QVERIFY(leftmostInk(drawn(button)) > 100); // of 400
}

void tst_RightToLeft::theArrowBesideATextIsWhereItIsReadFrom()
{
    QToolButton button;
    button.setText(u"…"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
    button.setArrowType(Qt::LeftArrow);
    QVERIFY(leftmostInk(drawn(button)) > 100);
    button.setText({});
    QVERIFY(leftmostInk(drawn(button)) > 300); // of 400
}

void tst_RightToLeft::anAddressHasItsSignsWhereTheyBelong_data()
{
    QTest::addColumn<QWidget *(*)(const QString &)>("make");
    QTest::newRow("choice") << +[](const QString &text) -> QWidget * { return choice(text); };
    QTest::newRow("list") << +[](const QString &text) -> QWidget * { return list(text); };
}

void tst_RightToLeft::anAddressHasItsSignsWhereTheyBelong()
{
    using Make = QWidget *(*)(const QString &);
    QFETCH(const Make, make);
    const std::unique_ptr<QWidget> shown(make(address));
    const QImage image = drawn(*shown);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const std::unique_ptr<QWidget> wanted(make(fromLeft));
    QCOMPARE(image, drawn(*wanted));
    const std::unique_ptr<QWidget> usual(make(address));
    QVERIFY(image != drawn(*usual));
}

void tst_RightToLeft::aSentenceThatBeginsWithANameIsReadFromTheRight()
{
    const std::unique_ptr<QLabel> label(plainLabel(sentence, nullptr));
    QCOMPARE(label->text(), QChar(0x200F) + sentence);
    setPlainText(*label, address + u'\n' + sentence);
    QCOMPARE(label->text(), address + u"\n\u200F"_s + sentence);
}

void tst_RightToLeft::aNameStandsOnTheSideOfItsLabel()
{
    const std::unique_ptr<QLabel> label(plainLabel(u"Ann"_s, nullptr));
    QVERIFY(leftmostInk(drawn(*label)) > 300); // of 400
}

void tst_RightToLeft::theDrawingOfAWayIsWhereItIsReadFrom()
{
    WayButton button(square(), u"Way"_s, u"Where it leads to."_s);
    QVERIFY(leftmostInk(drawn(button)) > 100);
    button.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(leftmostInk(drawn(button)) < 20);
    const QSize usual = button.sizeHint();
    QFont large = button.font();
    large.setPointSizeF(3 * large.pointSizeF());
    button.setFont(large);
    QVERIFY(button.sizeHint().width() > 2 * usual.width());
}

QTEST_MAIN(tst_RightToLeft)
#include "tst_RightToLeft.moc"
