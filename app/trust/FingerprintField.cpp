#include "trust/FingerprintField.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView marks = u" .o+=*BOX@%&#/^"; // for so many visits

QChar markAt(const FingerprintField &field, FingerprintField::Place place)
{
    if (place == field.end)
        return u'E';
    if (place == FingerprintField::start)
        return u'S';
    const int visits = field.visits.at(place.row).at(place.column);
    return marks.at(std::min<qsizetype>(visits, marks.size() - 1));
}

} // namespace

FingerprintField FingerprintField::of(const Fingerprint &fingerprint)
{
    constexpr int stepsAnOctet = 4; // of two bits each, the lowest first
    FingerprintField field;
    Place at = start;
    for (const char octet : fingerprint.digest()) {
        unsigned bits = static_cast<unsigned char>(octet);
        for (int step = 0; step < stepsAnOctet; ++step, bits >>= 2) {
            at.column = std::clamp(at.column + ((bits & 1) != 0 ? 1 : -1), 0, columns - 1);
            at.row = std::clamp(at.row + ((bits & 2) != 0 ? 1 : -1), 0, rows - 1);
            ++field.visits.at(at.row).at(at.column);
        }
    }
    field.end = at;
    return field;
}

QStringList FingerprintField::shownAsText() const
{
    QStringList lines{u"+-----------------+"_s};
    for (int row = 0; row < rows; ++row) {
        QString line;
        for (int column = 0; column < columns; ++column)
            line += markAt(*this, {column, row});
        lines += u'|' + line + u'|';
    }
    lines += u"+----[SHA256]-----+"_s;
    return lines;
}

} // namespace Sealpost
