#pragma once

#include "trust/Fingerprint.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class KeyField;

/// Where a person says which key a server has, before it was ever seen or beside the keys that are pinned: a
/// fingerprint of the key, pasted, or a file with the certificate, chosen or dropped.
///
/// A fingerprint of a certificate looks just like one of a key, and pinned no server would match it: it says so.
class PinEntry : public QWidget
{
    Q_OBJECT

public:
    explicit PinEntry(QWidget *parent = nullptr);

    void begin(const QString &host); ///< shows it, empty, for this server

Q_SIGNALS:
    void wanted(const Sealpost::Fingerprint &key, const QString &note);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buttons();
    void read();
    void take(const QByteArray &octets);

    QLabel *m_heading;
    KeyField *m_given;
    QLineEdit *m_note;
    QPushButton *m_pin;
    std::optional<Fingerprint> m_key;
};

} // namespace Sealpost
