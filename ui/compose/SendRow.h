#pragma once

#include "submission/LineReport.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace Sealpost {

class SealIndicator;

/// The foot of a compose window: Attach, the seal, Send; while a message leaves, its progress and Cancel.
class SendRow : public QWidget
{
    Q_OBJECT

public:
    explicit SendRow(QWidget *parent = nullptr);

    void setReport(const LineReport &report);
    void setNoLine(const QString &why);
    void setSending(bool sending);
    void setProgress(qint64 octets, qint64 all);
    void setCanSend(bool can);
    void setKept(bool kept); ///< says so, quietly

    [[nodiscard]] SealIndicator &seal() { return *m_seal; }

Q_SIGNALS:
    void attachWanted();
    void discardWanted();
    void sealClicked();
    void sendWanted();
    void sendAtWanted(const QDateTime &time);
    void timeWanted(); ///< another than those that are offered
    void cancelWanted();

private:
    void fillLater();

    /// What takes less needs no progress: it would only flicker.
    static constexpr std::chrono::seconds quiet{1};

    QPushButton *m_attach;
    QPushButton *m_discard;
    QLabel *m_kept;
    SealIndicator *m_seal;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QToolButton *m_later;
    QTimer m_untilProgress;
};

} // namespace Sealpost
