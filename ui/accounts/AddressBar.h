#pragma once

#include "message/Address.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class NotedField;

/// Asks whose account a provider's file for mail programs is to become: it is for everybody who has mail there.
class AddressBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    void given(const Sealpost::Address &address);
    void declined();

private:
    void give();

    QLineEdit *m_address;
    NotedField *m_field;
};

} // namespace Sealpost
