#pragma once

#include "submission/LineReport.h"
#include "trust/Seal.h"

#include <QAbstractButton>
#include <QTimer>

namespace Sealpost {

/// The seal beside Send (TRUST §2): icon, word and sentence of the line that will carry the message, and how long
/// ago it was checked.
///
/// The sentence is its accessible name (TRUST §2). A change of level is announced, once: not what is passed through
/// on the way to it, and not what the TrustBar announces with a way out. A click asks for the connection's page.
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
    [[nodiscard]] QString age() const { return m_age; } ///< empty: nothing is checked

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void levelAnnounced(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void become(const Seal &seal, const QString &sentence);
    void tellAge();
    void announce(const LineReport &report);
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QString shownAge() const;
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] int gap() const; ///< between the word and its age
    [[nodiscard]] int iconSide() const;
    void paintSeal(QPainter &painter, const QRect &place) const;
    void paintTexts(QPainter &painter, const QRect &room) const;
    void paintLine(QPainter &painter, const QRect &part, const QRect &room, const QString &text) const;

    Seal m_seal;
    Seal m_announced;
    QString m_word;
    QString m_sentence;
    QDateTime m_checkedAt; ///< invalid: not checked, or no longer
    QString m_age;
    QTimer m_eachMinute;
};

} // namespace Sealpost
