#pragma once

#include "trust/Fingerprint.h"

#include <QLabel>

namespace Sealpost {

/// The groups of a fingerprint as text, of which some octets can be underlined.
class OctetsLabel : public QLabel
{
    Q_OBJECT

public:
    explicit OctetsLabel(QWidget *parent = nullptr);

    void setOctets(const Fingerprint &fingerprint);
    void underline(const QList<int> &octets); ///< by their places, from 0

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect placeOf(int octet) const;

    QList<int> m_underlined;
};

} // namespace Sealpost
