#pragma once

#include "base/HostName.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Facts.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace Sealpost {

class Engine;
class ReasonedStep;

/// The level that a server has reached, and whether it ever failed to prove itself: what a person can take back,
/// with a reason (TRUST §5). It is done at once.
class LevelBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit LevelBox(Engine &engine, QWidget *parent = nullptr);

    void setServer(const QString &account, const HostName &host);

Q_SIGNALS:
    void changed();
    void failed(const Sealpost::StoreFailure &failure);

private:
    void addLevel();
    void addProof();
    void reload();
    void showLevel(std::optional<Level> floor);
    void showProof(bool hasFailed);
    void lower(const QString &reason);
    void forgive(const QString &reason);
    void conclude(const Result<void, StoreFailure> &done);

    Engine &m_engine;
    QString m_account;
    std::optional<HostName> m_host;
    QComboBox *m_to;
    ReasonedStep *m_level = nullptr;
    ReasonedStep *m_proof = nullptr;
};

} // namespace Sealpost
