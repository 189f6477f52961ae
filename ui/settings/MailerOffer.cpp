#include "ui/settings/MailerOffer.h"

#include "ui/settings/DefaultMailer.h"

#include <QPushButton>

namespace Sealpost {

MailerOffer::MailerOffer(QWidget *parent)
    : NoticeBar(parent)
    , m_mailer(new DefaultMailer(this))
{
    connect(m_mailer, &DefaultMailer::known, this, [this](DefaultMailer::State known) {
        if (known == DefaultMailer::State::Another)
            ask();
        else
            deleteLater();
    });
    m_mailer->ask();
}

void MailerOffer::ask()
{
    tell(Tone::Notice, tr("Open mail links with Sealpost?"),
         tr("Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can "
            "do it later, too."));
    QPushButton *yes = addButton(tr("Use Sealpost for &Mail Links"));
    connect(yes, &QPushButton::clicked, this, [this] {
        hide();
        m_mailer->disconnect(this);
        connect(m_mailer, &DefaultMailer::known, this, &QObject::deleteLater);
        m_mailer->become();
    });
    connect(addButton(tr("Not No&w")), &QPushButton::clicked, this, &QObject::deleteLater);
    Q_EMIT ready();
}

} // namespace Sealpost
