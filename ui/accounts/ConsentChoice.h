#pragma once

#include "base/Consent.h"

#include <QString>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// What an account permits, in plain words (C of TRUST §1).
[[nodiscard]] QString consentText(Consent consent);
[[nodiscard]] QComboBox *consentChoice(QWidget *parent);
void chooseConsent(QComboBox &choice, Consent consent);
[[nodiscard]] Consent chosenConsent(const QComboBox &choice);

} // namespace Sealpost
