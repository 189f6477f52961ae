#pragma once

#include "trust/Certificate.h"
#include "trust/KeyComparison.h"

#include <QWidget>

namespace Sealpost {

class KeyField;

/// Paste-to-compare (TRUST §5): takes what a person got from the server's operator, answers while it is typed.
///
/// A fingerprint of the certificate or of its key, or a certificate itself, pasted or dropped as a file.
class FingerprintCompare : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintCompare(const Certificate &shown, QWidget *parent = nullptr);

    [[nodiscard]] bool isSame() const;
    [[nodiscard]] bool isDifferent() const; ///< a whole fingerprint or certificate was given, of another key

Q_SIGNALS:
    void answered(bool same);

private:
    void compare(const QByteArray &given);

    Certificate m_shown;
    std::optional<KeyComparison> m_comparison;
    KeyField *m_given;
};

} // namespace Sealpost
