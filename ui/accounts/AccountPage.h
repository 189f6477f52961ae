#pragma once

#include "accounts/Account.h"

#include <QWidget>

namespace Sealpost {

/// An account at a glance.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(const Account &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted();
    void duplicateWanted();
    void exportWanted();
    void removeWanted();

private:
    [[nodiscard]] QWidget *buttons();
};

} // namespace Sealpost
