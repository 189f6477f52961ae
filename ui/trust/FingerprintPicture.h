#pragma once

#include "trust/FingerprintField.h"

#include <QWidget>

#include <optional>

namespace Sealpost {

/// A fingerprint as a picture to compare by eye: the field of FingerprintField, in colours that differ in shape
/// too.
///
/// Every machine draws the same one, also from right to left. It has nothing for the ear, and says so.
class FingerprintPicture : public QWidget
{
    Q_OBJECT

public:
    /// `what` says whose it is, for screen readers: "Picture of the key".
    FingerprintPicture(const QString &what, const Fingerprint &fingerprint, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int cell() const;
    void paintPlace(QPainter &painter, FingerprintField::Place place, const QRectF &room) const;

    FingerprintField m_field;
};

} // namespace Sealpost
