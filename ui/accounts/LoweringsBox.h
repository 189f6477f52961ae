#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Lowering.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class Engine;

/// What was made less safe for an account and still is: what, when and why, each with one button that takes it back
/// at once. It is hidden where there is nothing.
class LoweringsBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit LoweringsBox(Engine &engine, QWidget *parent = nullptr);

    void setAccount(const Account &account); ///< as it is kept

Q_SIGNALS:
    void takenBack(const Sealpost::Lowering &lowering);
    void failed(const Sealpost::StoreFailure &failure);

private:
    void show(const QList<Lowering> &lowerings);
    [[nodiscard]] QWidget *rowOf(const Lowering &lowering);
    void takeBack(const Lowering &lowering);

    Engine &m_engine;
    QVBoxLayout *m_rows;
};

} // namespace Sealpost
