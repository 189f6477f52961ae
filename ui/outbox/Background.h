#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QSystemTrayIcon)

namespace Sealpost {

class PostOffice;

/// The program without a window: it goes on sending while that is worth staying for (see Backlog), with an icon in
/// the tray where there is one, and then ends what it has in hand.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(PostOffice &post, QObject *parent = nullptr);
    ~Background() override;

    void begin(); ///< the last window is closed
    void stop();  ///< takes nothing new; `ended` when nothing is in hand any more
    void leave(); ///< there is a window again: it delivers as before

    [[nodiscard]] bool isStopping() const { return m_phase == Phase::Stopping; }

Q_SIGNALS:
    void ended();
    void windowWanted();

private:
    enum class Phase { Away, Sending, Stopping };

    void look();
    void showIcon();
    void afterStopped();

    PostOffice &m_post;
    Phase m_phase = Phase::Away;
    QTimer m_look; ///< what is due later than soon gets nearer
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Sealpost
