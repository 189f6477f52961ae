#include "ui/parts/PlainLabel.h"

#include <QGuiApplication>
#include <QStringList>

namespace Sealpost {

namespace {

constexpr qsizetype longestWord = 60;
constexpr qsizetype longestPart = 30;
constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar rightToLeftMark(0x200F);

/// A fingerprint is copied to be compared, and has its length from the start.
bool isFingerprint(const QString &word)
{
    return word.count(u':') > 7; // no more than an IPv6 address
}

/// With places where a word that is too long may be broken.
QString breakable(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        for (qsizetype at = longestPart; word.size() > longestWord && !isFingerprint(word) && at < word.size();
             at += longestPart + 1)
            word.insert(at, zeroWidthSpace);
    return words.join(u' ');
}

/// With each line's direction at its beginning: by itself QLabel finds it in a name that the sentence begins with,
/// even though that is isolated.
QString directed(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (line.isRightToLeft())
            line.prepend(rightToLeftMark);
    return lines.join(u'\n');
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (QGuiApplication::isRightToLeft()) // on the side of the labels around it, also if these words are not
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setPlainText(*label, text);
    return label;
}

void setPlainText(QLabel &label, const QString &text)
{
    label.setText(directed(breakable(text)));
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

QLabel *remarkLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    return label;
}

} // namespace Sealpost
