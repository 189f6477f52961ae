#include "ui/compose/SendRow.h"

#include "ui/compose/LaterTimes.h"
#include "ui/parts/Icon.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/ReportSeal.h"
#include "ui/trust/SealIndicator.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

} // namespace

SendRow::SendRow(QWidget *parent)
    : QWidget(parent)
    , m_attach(new QPushButton(icon(u"attach"_s), tr("&Attach…"), this))
    , m_discard(new QPushButton(icon(u"remove"_s), tr("&Discard…"), this))
    , m_kept(remarkLabel(tr("Saved"), this))
    , m_seal(new SealIndicator(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
    , m_send(new QPushButton(icon(u"send"_s), tr("&Send"), this))
    , m_later(new QToolButton(this))
{
    m_later->setIcon(icon(u"clock"_s));
    m_later->setToolTip(tr("Send later"));
    m_later->setAccessibleName(tr("Send later"));
    m_later->setPopupMode(QToolButton::InstantPopup);
    m_later->setFocusPolicy(Qt::StrongFocus);
    m_later->setMenu(new QMenu(m_later));
    connect(m_later->menu(), &QMenu::aboutToShow, this, &SendRow::fillLater);
    m_send->setToolTip(tr("Send the message (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_progress->setAccessibleName(tr("Progress of sending"));
    m_progress->setRange(0, progressSteps);
    m_untilProgress.setSingleShot(true);
    m_untilProgress.setInterval(quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_attach);
    row->addWidget(m_discard);
    row->addWidget(m_kept);
    row->addWidget(m_seal, 3);
    row->addWidget(m_progress, 2);
    row->addWidget(m_cancel);
    row->addWidget(m_later);
    row->addWidget(m_send);
    setTabOrder(m_later, m_send); // as they stand

    connect(m_attach, &QPushButton::clicked, this, &SendRow::attachWanted);
    connect(m_discard, &QPushButton::clicked, this, &SendRow::discardWanted);
    connect(m_seal, &SealIndicator::clicked, this, &SendRow::sealClicked);
    connect(m_send, &QPushButton::clicked, this, &SendRow::sendWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SendRow::cancelWanted);
    connect(&m_untilProgress, &QTimer::timeout, m_progress, &QWidget::show);
    QSizePolicy place = m_kept->sizePolicy();
    place.setRetainSizeWhenHidden(true); // nothing is to move when it comes and goes
    m_kept->setSizePolicy(place);
    m_kept->setWordWrap(false);
    setKept(false);
    setSending(false);
}

/// The times are those of now.
void SendRow::fillLater()
{
    QMenu *menu = m_later->menu();
    menu->clear();
    for (const LaterTime &later : laterTimes(QDateTime::currentDateTime()))
        menu->addAction(later.name, this, [this, time = later.time] { Q_EMIT sendAtWanted(time); });
    menu->addSeparator();
    menu->addAction(tr("&Choose Day and Time…"), this, &SendRow::timeWanted);
}

void SendRow::setReport(const LineReport &report)
{
    m_seal->setReport(report);
    const bool plain = m_seal->seal().state == SealState::Plain && !isHeld(report);
    m_send->setText(plain ? tr("&Send without encryption") : tr("&Send"));
}

void SendRow::setNoLine(const QString &why)
{
    m_seal->clear(why);
    m_send->setText(tr("&Send"));
}

void SendRow::setSending(bool sending)
{
    m_attach->setEnabled(!sending);
    m_discard->setEnabled(!sending);
    m_send->setEnabled(!sending);
    m_later->setEnabled(!sending);
    m_cancel->setVisible(sending);
    m_progress->hide();
    m_progress->setValue(0);
    m_progress->setFormat({});
    if (sending) {
        m_cancel->setFocus();
        m_untilProgress.start();
    } else {
        m_untilProgress.stop();
    }
}

void SendRow::setProgress(qint64 octets, qint64 all)
{
    const QLocale locale;
    m_progress->setValue(all > 0 ? static_cast<int>(octets * progressSteps / all) : 0);
    m_progress->setFormat(tr("%1 of %2", "octets sent, octets in all")
                              .arg(locale.formattedDataSize(octets), locale.formattedDataSize(all)));
}

void SendRow::setKept(bool kept)
{
    m_kept->setVisible(kept);
}

void SendRow::setCanSend(bool can)
{
    m_send->setEnabled(can);
}

} // namespace Sealpost
