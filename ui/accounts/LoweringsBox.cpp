#include "ui/accounts/LoweringsBox.h"

#include "lowering/Lowerings.h"
#include "trust/Seal.h"
#include "ui/Engine.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ShownTime.h"
#include "ui/parts/TabOrder.h"
#include "wording/LoweringText.h"
#include "wording/Wording.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

QString whenAndWhy(const Lowering &lowering)
{
    if (!lowering.time.isValid())
        return LoweringsBox::tr("Nobody noted when and why.");
    return LoweringsBox::tr("%1, reason: %2").arg(shownTime(lowering.time), Wording::typedReason(lowering.reason));
}

QString wayBack(const Lowering &lowering)
{
    const auto level = levelNamed(lowering.before);
    return level ? LoweringsBox::tr("Back to “%1”").arg(Wording::word(*level)) : LoweringsBox::tr("Take Back");
}

/// A button in it may be what has just been pressed: each goes when that is over.
void clear(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

LoweringsBox::LoweringsBox(Engine &engine, QWidget *parent)
    : QGroupBox(tr("Made less safe"), parent)
    , m_engine(engine)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setSpacing(fontMetrics().height() / 2);
    hide();
}

void LoweringsBox::setAccount(const Account &account)
{
    const auto standing = m_engine.trust().and_then(
        [&](TrustBook *book) { return Lowerings(m_engine.accounts(), *book).standing(account); });
    if (standing)
        show(*standing);
    else
        Q_EMIT failed(standing.error());
}

void LoweringsBox::show(const QList<Lowering> &lowerings)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    clear(*m_rows);
    for (const Lowering &lowering : lowerings)
        m_rows->addWidget(rowOf(lowering));
    takeTurn(*this, *this);
    setVisible(!lowerings.isEmpty());
    if (hadFocus && !lowerings.isEmpty())
        m_rows->itemAt(0)->widget()->findChild<QPushButton *>()->setFocus();
}

QWidget *LoweringsBox::rowOf(const Lowering &lowering)
{
    const QString sentence = Wording::text(lowering);
    auto *row = new QWidget(this);
    auto *back = new QPushButton(wayBack(lowering), row);
    back->setAutoDefault(false);
    back->setAccessibleDescription(sentence);
    connect(back, &QPushButton::clicked, this, [this, lowering] { takeBack(lowering); });
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(plainLabel(sentence, row), 0, 0);
    grid->addWidget(remarkLabel(whenAndWhy(lowering), row), 1, 0);
    grid->addWidget(back, 0, 1, 2, 1, Qt::AlignTop);
    return row;
}

void LoweringsBox::takeBack(const Lowering &lowering)
{
    const auto done = m_engine.trust().and_then(
        [&](TrustBook *book) { return Lowerings(m_engine.accounts(), *book).takeBack(lowering); });
    if (done)
        Q_EMIT takenBack(lowering);
    else
        Q_EMIT failed(done.error());
}

} // namespace Sealpost
