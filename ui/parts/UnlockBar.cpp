#include "ui/parts/UnlockBar.h"

#include "ui/parts/EnterLine.h"
#include "ui/parts/TypedSecret.h"
#include "wording/Wording.h"

#include <QFormLayout>
#include <QHideEvent>
#include <QPushButton>

namespace Sealpost {

UnlockBar::UnlockBar(SealedStore &file, QWidget *parent)
    : NoticeBar(parent)
    , m_file(file)
    , m_rows(setFieldRows())
    , m_passphrase(new EnterLine(this))
    , m_again(new EnterLine(this))
{
    takeEscape();
    for (EnterLine *edit : {m_passphrase, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::returnPressed, this, &UnlockBar::give);
    }
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The passphrase once more"));
    m_rows->addRow(tr("Passphrase:"), m_passphrase);
    m_rows->addRow(tr("Once more:"), m_again);
}

void UnlockBar::ask(const QString &more, Purpose purpose)
{
    const bool isNew = !m_file.exists();
    m_for = more;
    m_purpose = purpose;
    tell(Tone::Notice,
         isNew ? tr("Choose a passphrase to seal your passwords with.")
               : tr("Your stored passwords are locked by a passphrase."),
         isNew ? more + u' ' + tr("Nobody can open them without it: write it down.") : more);
    m_rows->labelForField(m_again)->setVisible(isNew);
    m_again->setVisible(isNew);
    connect(addButton(isNew ? tr("Sea&l") : tr("Un&lock")), &QPushButton::clicked, this, &UnlockBar::give);
    QPushButton *decline = addButton(purpose == Purpose::Keep ? tr("Do Not Keep") : tr("Not Now"));
    connect(decline, &QPushButton::clicked, this, [this] {
        dismiss();
        if (m_purpose == Purpose::Keep)
            Q_EMIT keptNot();
    });
    setBusy(false);
    m_passphrase->setFocus();
}

void UnlockBar::give()
{
    if (m_passphrase->text().isEmpty() || !m_passphrase->isEnabled() || !areSame())
        return;
    const Secret passphrase = takeSecret(*m_passphrase);
    static_cast<void>(takeSecret(*m_again));
    setBusy(true);
    reword(tr("The passphrase is being tried…"));
    m_file.unlock(passphrase, this, [this](const Result<void, PasswordStoreFailure> &opened) { afterTry(opened); });
}

bool UnlockBar::areSame()
{
    if (!m_again->isVisibleTo(this) || m_again->text() == m_passphrase->text())
        return true;
    if (!m_again->text().isEmpty())
        correct(tr("The two passphrases are not the same."));
    m_again->setFocus();
    return false;
}

void UnlockBar::afterTry(const Result<void, PasswordStoreFailure> &opened)
{
    setBusy(false);
    if (isHidden())
        return; // the question was taken back meanwhile
    if (opened) {
        dismiss();
        Q_EMIT unlocked();
        return;
    }
    ask(m_for, m_purpose);
    correct(Wording::text(opened.error()));
}

void UnlockBar::setBusy(bool busy)
{
    m_passphrase->setEnabled(!busy);
    m_again->setEnabled(!busy);
}

void UnlockBar::hideEvent(QHideEvent *event)
{
    NoticeBar::hideEvent(event);
    if (event->spontaneous()) // the whole window is out of sight, and comes back
        return;
    static_cast<void>(takeSecret(*m_passphrase));
    static_cast<void>(takeSecret(*m_again));
}

} // namespace Sealpost
