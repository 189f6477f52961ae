#include "ui/accounts/AuthorizeBar.h"

#include "trust/ShownText.h"
#include "ui/Engine.h"
#include "ui/parts/CopyField.h"
#include "wording/OAuthText.h"

#include <QDesktopServices>
#include <QHideEvent>
#include <QPushButton>

namespace Sealpost {

AuthorizeBar::AuthorizeBar(Engine &engine, QWidget *parent)
    : NoticeBar(parent)
    , m_engine(engine)
    , m_address(new CopyField(tr("Address of the provider"), {}, this))
{
    setField(m_address);
    m_address->hide();
    takeEscape();
}

AuthorizeBar::~AuthorizeBar() = default;

void AuthorizeBar::offer(const Account &account, const QString &sentence, const QString &more)
{
    giveUp();
    tell(Tone::Warning, sentence, more);
    addBeginning(tr("Authori&ze…"), account, std::nullopt);
}

void AuthorizeBar::addBeginning(const QString &text, const Account &account,
                                const std::optional<Secret> &clientSecret)
{
    QPushButton *button = addButton(text);
    connect(button, &QPushButton::clicked, this, [this, account, clientSecret] { begin(account, clientSecret); });
    button->setFocus();
}

void AuthorizeBar::addCancel()
{
    QPushButton *cancel = addButton(tr("Cance&l"));
    connect(cancel, &QPushButton::clicked, this, &NoticeBar::dismiss);
    cancel->setFocus();
}

void AuthorizeBar::begin(const Account &account, const std::optional<Secret> &clientSecret)
{
    giveUp();
    m_address->hide();
    m_clientSecret = clientSecret;
    m_running = std::make_unique<OAuth::AccountAuthorization>(account, clientSecret, m_engine.tokens(),
                                                              m_engine.passwords(), Wording::redirectPages());
    connect(m_running.get(), &OAuth::AccountAuthorization::browserWanted, this, &AuthorizeBar::wait);
    connect(m_running.get(), &OAuth::AccountAuthorization::finished, this, &AuthorizeBar::tellEnd);
    tell(Tone::Notice, tr("Waiting for your browser…"));
    addCancel();
    m_running->start();
}

void AuthorizeBar::wait(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        return tellAddress(url);
    tell(Tone::Notice, tr("Waiting for your browser…"),
         tr("Log in there, and permit Sealpost to send mail for you. Your password stays in the browser."));
    connect(addButton(tr("&Open the Browser Again")), &QPushButton::clicked, this,
            [url] { QDesktopServices::openUrl(url); });
    addCancel();
}

void AuthorizeBar::tellAddress(const QUrl &url)
{
    tell(Tone::Warning, tr("No browser could be opened."),
         tr("Open this address in a browser on this computer. Sealpost waits for it."));
    m_address->setText(url.toString(QUrl::FullyEncoded));
    m_address->show();
    addCancel();
}

void AuthorizeBar::tellEnd(const std::optional<OAuth::Failure> &failure)
{
    m_address->hide();
    const Account account = m_running->account();
    m_running.release()->deleteLater(); // it is what speaks to us
    if (!failure) {
        tell(Tone::Done, tr("Sealpost is authorised to log in for “%1”.").arg(shownText(account.name, 80)));
        Q_EMIT authorized(account);
        return;
    }
    tell(Tone::Problem, Wording::text(*failure), Wording::providerWords(*failure));
    addBeginning(tr("Try &Once More"), account, m_clientSecret);
}

/// Nobody is told: whoever gives up knows.
void AuthorizeBar::giveUp()
{
    if (!m_running)
        return;
    m_running->disconnect(this);
    m_running.reset();
}

/// A page that goes out of sight takes the bar along, and the browser is waited for all the same.
void AuthorizeBar::hideEvent(QHideEvent *event)
{
    NoticeBar::hideEvent(event);
    if (!isHidden())
        return;
    giveUp();
    m_address->hide();
}

} // namespace Sealpost
