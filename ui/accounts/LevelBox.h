#pragma once

#include "base/HostName.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Seal.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class Engine;
class IconLabel;
class ReasonedStep;
struct LineReport;

/// The level of the line now, the one that the server has to reach, and whether it ever failed to prove itself. The
/// last two a person can lower, with a reason (TRUST §5); it is done at once.
class LevelBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit LevelBox(Engine &engine, QWidget *parent = nullptr);

    void setServer(const QString &account, const HostName &host);
    void setReport(const LineReport &report); ///< of the last look at the server

Q_SIGNALS:
    void changed();
    void failed(const Sealpost::StoreFailure &failure);

private:
    void addNow(QVBoxLayout &column);
    void showNow(const Seal &seal, const QString &sentence);
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
    IconLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_sentence = nullptr;
    QComboBox *m_to;
    ReasonedStep *m_level = nullptr;
    ReasonedStep *m_proof = nullptr;
};

} // namespace Sealpost
