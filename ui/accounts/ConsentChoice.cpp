#include "ui/accounts/ConsentChoice.h"

#include "ui/parts/ChoiceName.h"

#include <QComboBox>
#include <QCoreApplication>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentChoice)
};

} // namespace

QString consentText(Consent consent)
{
    switch (consent) {
    case Consent::None:
        return Words::tr("Only servers that are vouched for or pinned (recommended)");
    case Consent::UnverifiedTls:
        return Words::tr("Encrypted mail to servers that nobody has checked");
    case Consent::PlainMail:
        return Words::tr("Unencrypted mail, never the password: anyone on the way can read it");
    case Consent::PlainMailAndPassword:
        return Words::tr("Unencrypted mail and password: anyone on the way can send as you");
    }
    Q_UNREACHABLE();
}

QComboBox *consentChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    setChoiceName(*choice, Words::tr("What this account permits"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Consent consent :
         {Consent::None, Consent::UnverifiedTls, Consent::PlainMail, Consent::PlainMailAndPassword})
        choice->addItem(consentText(consent), static_cast<int>(consent));
    return choice;
}

void chooseConsent(QComboBox &choice, Consent consent)
{
    choice.setCurrentIndex(choice.findData(static_cast<int>(consent)));
}

Consent chosenConsent(const QComboBox &choice)
{
    return static_cast<Consent>(choice.currentData().toInt());
}

} // namespace Sealpost
