#pragma once

#include "trust/Fingerprint.h"

#include <QWidget>

namespace Sealpost {

class OctetsLabel;

/// A SHA-256 fingerprint in groups that can be read, selected and copied.
class FingerprintView : public QWidget
{
    Q_OBJECT

public:
    /// `what` says whose it is, for screen readers: "Fingerprint of the key (SHA-256)".
    explicit FingerprintView(const QString &what, QWidget *parent = nullptr);

    void setFingerprint(const Fingerprint &fingerprint);
    /// Underlines what is different in `other`, and says to screen readers how much that is.
    void markDifferencesFrom(const Fingerprint &other);

private:
    QString m_what;
    OctetsLabel *m_text;
    std::optional<Fingerprint> m_fingerprint;
};

} // namespace Sealpost
