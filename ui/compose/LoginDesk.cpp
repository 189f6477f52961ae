#include "ui/compose/LoginDesk.h"

#include "accounts/SharedLine.h"
#include "ui/Engine.h"
#include "ui/accounts/AuthorizeBar.h"
#include "ui/accounts/KeptPassword.h"
#include "ui/compose/PasswordBar.h"
#include "ui/compose/Remedy.h"
#include "ui/parts/UnlockBar.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Sealpost {

namespace {

/// With the wish to keep its password that stands in the profile now; a window may have an older one.
Account asWished(Engine &engine, Account account)
{
    if (const auto kept = engine.accounts().find(account.name); kept && *kept)
        account.passwordKeeping = (*kept)->passwordKeeping;
    return account;
}

} // namespace

LoginDesk::LoginDesk(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_password(new PasswordBar(this))
    , m_unlock(new UnlockBar(engine.passwords().sealedFile(), this))
    , m_authorize(new AuthorizeBar(engine, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    hide();
    for (NoticeBar *bar : {static_cast<NoticeBar *>(m_password), static_cast<NoticeBar *>(m_unlock),
                           static_cast<NoticeBar *>(m_authorize)}) {
        column->addWidget(bar);
        bar->installEventFilter(this);
    }
    connect(m_password, &PasswordBar::given, this, &LoginDesk::take);
    connect(m_unlock, &UnlockBar::unlocked, this, &LoginDesk::afterUnlocked);
    connect(m_unlock, &UnlockBar::keptNot, this, &LoginDesk::afterKeptNot);
    connect(m_authorize, &AuthorizeBar::authorized, this, [this] {
        m_authorize->dismiss();
        Q_EMIT ready();
    });
}

bool LoginDesk::eventFilter(QObject *bar, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(!m_password->isHidden() || !m_unlock->isHidden() || !m_authorize->isHidden());
    return QWidget::eventFilter(bar, event);
}

void LoginDesk::begin(const Account &account)
{
    dismiss();
    m_account = asWished(m_engine, account);
}

void LoginDesk::ask(const Account &account, const QString &sentence)
{
    begin(account);
    if (m_account->passwordKeeping == PasswordKeeping::Stored && canUnlock())
        unlock(sentence);
    else
        askPassword(sentence);
}

void LoginDesk::askAgain(const Account &account, const QString &sentence, const QString &serverWords)
{
    begin(account);
    askPassword(sentence, serverWords);
}

bool LoginDesk::askToUnlock(const Account &account, const QString &sentence)
{
    begin(account);
    const bool isOpenNow =
        m_engine.passwords().place() == PasswordPlace::SealedFile && !m_engine.passwords().isLocked();
    if (canUnlock())
        unlock(sentence);
    else if (isOpenNow)
        QMetaObject::invokeMethod(this, &LoginDesk::ready, Qt::QueuedConnection);
    else if (isPasswordTyped(*m_account))
        askPassword(sentence);
    else
        return false; // a keyring, which is opened elsewhere
    return true;
}

void LoginDesk::askToAuthorize(const Account &account, const QString &sentence, const QString &more)
{
    begin(account);
    unlockFirst([this, sentence, more] { m_authorize->offer(*m_account, sentence, more); });
}

void LoginDesk::authorize(const Account &account)
{
    begin(account);
    unlockFirst([this] { m_authorize->begin(*m_account); });
}

/// Nobody is sent to the browser for what could not be kept then.
void LoginDesk::unlockFirst(const std::function<void()> &next)
{
    if (!m_engine.passwords().isLocked())
        return next();
    m_next = next;
    m_unlock->ask(tr("What the provider gives is kept with them."), UnlockBar::Purpose::Use);
}

void LoginDesk::follow(const Account &account)
{
    if (m_account && !shareLine(*m_account, account))
        dismiss();
}

void LoginDesk::dismiss()
{
    m_password->dismiss();
    m_unlock->dismiss();
    m_authorize->dismiss();
    m_toKeep = {};
    m_next = {};
}

bool LoginDesk::canUnlock() const
{
    return m_engine.passwords().isLocked() && m_engine.passwords().sealedFile().exists();
}

void LoginDesk::unlock(const QString &sentence)
{
    m_unlock->ask(sentence, UnlockBar::Purpose::Use);
    if (!isPasswordTyped(*m_account))
        return;
    connect(m_unlock->addButton(tr("T&ype the Password")), &QPushButton::clicked, this, [this, sentence] {
        m_unlock->dismiss();
        askPassword(sentence);
    });
}

void LoginDesk::askPassword(const QString &sentence, const QString &serverWords)
{
    m_password->ask(sentence, keepText(m_engine), m_account->passwordKeeping, serverWords);
}

void LoginDesk::take(const Secret &password, PasswordKeeping keeping)
{
    m_toKeep = password;
    if (keeping == PasswordKeeping::Asked || !m_engine.passwords().isLocked())
        return use(keeping);
    m_unlock->ask(tr("It is needed to keep the password of %1.").arg(m_account->username),
                  UnlockBar::Purpose::Keep);
}

void LoginDesk::afterUnlocked()
{
    if (m_next)
        std::exchange(m_next, {})();
    else if (m_toKeep.isEmpty())
        Q_EMIT ready();
    else
        use(PasswordKeeping::Stored);
}

/// The password that was typed counts all the same.
void LoginDesk::afterKeptNot()
{
    m_engine.credentials().remember(*m_account, std::exchange(m_toKeep, {}));
    Q_EMIT ready();
}

void LoginDesk::use(PasswordKeeping keeping)
{
    usePassword(m_engine, *m_account, std::exchange(m_toKeep, {}), keeping, this,
                [this](const Result<void, PasswordStoreFailure> &kept) {
                    if (!kept)
                        Q_EMIT notKept(notKeptText(kept.error()));
                });
    Q_EMIT ready();
}

} // namespace Sealpost
