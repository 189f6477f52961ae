#pragma once

#include "trust/Certificate.h"
#include "trust/KeyComparison.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace Sealpost {

class IconLabel;

/// Paste-to-compare (TRUST §5): takes what a person got from the server's operator, answers while it is typed.
///
/// A fingerprint of the certificate or of its key, or a certificate itself, pasted or dropped as a file.
class FingerprintCompare : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintCompare(const Certificate &shown, QWidget *parent = nullptr);

    [[nodiscard]] bool isSame() const;

Q_SIGNALS:
    void answered(bool same);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void compare(const QByteArray &given);
    void compareFile(const QString &path);
    void choose();
    void answer(const QString &icon, const QString &text);

    Certificate m_shown;
    std::optional<KeyComparison> m_comparison;
    QPlainTextEdit *m_given;
    IconLabel *m_icon;
    QLabel *m_answer;
};

} // namespace Sealpost
