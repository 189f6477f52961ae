#include "ui/trust/OctetsLabel.h"

#include "ui/parts/Tint.h"
#include "ui/trust/FingerprintText.h"

#include <QFontDatabase>
#include <QPainter>

namespace Sealpost {

namespace {

constexpr int thickness = 2;

} // namespace

OctetsLabel::OctetsLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void OctetsLabel::setOctets(const Fingerprint &fingerprint)
{
    setText(groupedFingerprint(fingerprint));
    underline({});
}

void OctetsLabel::underline(const QList<int> &octets)
{
    m_underlined = octets;
    update();
}

/// Where its two digits stand in the text.
QRect OctetsLabel::placeOf(int octet) const
{
    const OctetPlace place = placeInGroups(octet);
    const QString line = text().section(u'\n', place.line, place.line);
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.horizontalAdvance(line.first(place.column));
    const int right = metrics.horizontalAdvance(line.first(place.column + 2));
    return QRect(left, place.line * metrics.lineSpacing(), right - left, metrics.height())
        .translated(contentsRect().topLeft());
}

void OctetsLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    for (const int octet : m_underlined) {
        const QRect place = placeOf(octet);
        painter.fillRect(QRect(place.left(), place.bottom() + 1 - thickness, place.width(), thickness),
                         tinted(palette(), Tint::Careful, 1));
    }
}

} // namespace Sealpost
