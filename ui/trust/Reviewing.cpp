#include "ui/trust/Reviewing.h"

#include "submission/AccountTerms.h"
#include "ui/Engine.h"
#include "ui/parts/Front.h"
#include "ui/trust/ReviewDialog.h"
#include "wording/Wording.h"

namespace Sealpost {

namespace {

Result<void, StoreFailure> pin(Engine &engine, const Account &account, const Certificate &shown, Pin::How how)
{
    const auto book = engine.trust();
    if (!book)
        return failure(book.error());
    return (*book)->pin(trustTermsOf(account), shown, how);
}

} // namespace

void reviewServer(Engine &engine, const Account &account, const LineReport &report, QWidget *parent,
                  const std::function<void()> &afterPin)
{
    for (auto *open : parent->findChildren<ReviewDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (open->isVisible() && open->isOf(report, account.name))
            return bringToFront(*open); // what is typed there stays
        open->close();
    }
    auto *dialog = new ReviewDialog(report, account.name, parent);
    const auto decided = [&engine, account, dialog, afterPin](const Certificate &shown, Pin::How how) {
        const auto pinned = pin(engine, account, shown, how);
        if (!pinned)
            return dialog->tellFailure(Wording::text(pinned.error()));
        dialog->close();
        afterPin();
    };
    QObject::connect(dialog, &ReviewDialog::pinWanted, parent, decided);
    bringToFront(*dialog); // the keyboard is where the question is
}

} // namespace Sealpost
