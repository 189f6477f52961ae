#pragma once

#include "ui/parts/NoticeBar.h"

namespace Sealpost {

class DefaultMailer;

/// Asks whether the desktop shall open mail links with Sealpost, where it opens them with another program; says
/// nothing elsewhere. Deletes itself when it is answered.
class MailerOffer : public NoticeBar
{
    Q_OBJECT

public:
    explicit MailerOffer(QWidget *parent = nullptr);

Q_SIGNALS:
    void ready(); ///< there is something to ask; only then it is to be seen

private:
    void ask();

    DefaultMailer *m_mailer;
};

} // namespace Sealpost
