#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class Engine;
class LevelBox;
class LoweringsBox;
class ReviewBox;
class TrustSettings;

/// "Server and trust": the server's key where it has to be looked at, which stands first; the level; what was made
/// less safe; what the account permits and demands.
class TrustPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrustPage(Engine &engine, QWidget *parent = nullptr);

    [[nodiscard]] TrustSettings &settings() { return *m_settings; }
    [[nodiscard]] LevelBox &level() { return *m_level; }
    [[nodiscard]] LoweringsBox &lowerings() { return *m_lowerings; }

    void setReport(const LineReport &report);
    [[nodiscard]] bool isReviewing() const { return m_review != nullptr; }
    void focusReview();
    void tellPinFailure(const QString &sentence);

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

private:
    QVBoxLayout *m_column;
    LevelBox *m_level;
    LoweringsBox *m_lowerings;
    TrustSettings *m_settings;
    ReviewBox *m_review = nullptr;
};

} // namespace Sealpost
