#pragma once

#include "submission/LineReport.h"
#include "trust/Seal.h"

#include <QAbstractButton>

namespace Sealpost {

/// The seal beside Send (TRUST §2): icon, word and sentence of the line that will carry the message.
///
/// The sentence is its accessible name (TRUST §2), and a change is announced. A click asks for the connection's
/// page.
class SealIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SealIndicator(QWidget *parent = nullptr);

    void setReport(const LineReport &report);
    void clear(const QString &sentence); ///< no account, no line: nothing is checked, and why

    [[nodiscard]] Seal seal() const { return m_seal; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void become(const Seal &seal, const QString &sentence);
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] int iconSide() const;
    void paintTexts(QPainter &painter, const QRect &room) const;

    Seal m_seal;
    QString m_word;
    QString m_sentence;
};

} // namespace Sealpost
