#include "ui/trust/KeyReview.h"

#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ShownTime.h"
#include "ui/trust/FingerprintCompare.h"
#include "ui/trust/FingerprintView.h"
#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

QString whatIsWrong(const LineReport &report)
{
    QStringList sentences;
    if (mustBeCompared(report))
        sentences += Wording::sentence(report);
    for (const CertificateProblem problem : report.peer->problems)
        sentences += Wording::text(problem, report);
    return sentences.join(u' ');
}

QString shownDays(const Certificate &certificate)
{
    return KeyReview::tr("Valid from %1 to %2", "a certificate")
        .arg(shownTime(certificate.notBefore), shownTime(certificate.notAfter));
}

QString historyOf(const Pin &pin)
{
    const QString pinned =
        KeyReview::tr("Pinned on %1, %2", "when, then how").arg(shownTime(pin.since), Wording::text(pin.how));
    return pin.lastSeen.isValid() ? pinned + u'\n' + KeyReview::tr("Last seen on %1").arg(shownTime(pin.lastSeen))
                                  : pinned;
}

} // namespace

KeyReview::KeyReview(const LineReport &report, QWidget *parent)
    : QWidget(parent)
    , m_shown(report.peer->leaf())
    , m_report(report)
    , m_compareOnly(mustBeCompared(report))
    , m_column(new QVBoxLayout(this))
    , m_keys(new QGridLayout)
    , m_compare(new FingerprintCompare(m_shown, this))
    , m_failure(new NoticeBar(this))
{
    m_column->setContentsMargins({});
    addProblem();
    addComparison();
    addKeys();
    m_column->addWidget(m_failure);
    setFocusProxy(m_compare);
}

bool KeyReview::isOf(const LineReport &report) const
{
    return report.peer && report.verdict && report.peer->leaf() == m_shown && report.host == m_report.host &&
           report.verdict->decision == m_report.verdict->decision;
}

void KeyReview::addProblem()
{
    m_column->addWidget(headingLabel(tr("Is this really %1?").arg(m_report.host.shown()), this));
    m_column->addWidget(plainLabel(whatIsWrong(m_report), this));
}

void KeyReview::addComparison()
{
    m_column->addWidget(plainLabel(tr("Ask the server's operator for a fingerprint, by another way than this line, "
                                      "and compare it here. Either of the two will do."),
                                   this));
    m_column->addWidget(m_compare);
    if (!m_compareOnly)
        m_column->addWidget(
            remarkLabel(tr("Accepting it unseen means: if somebody is in the way right now, that somebody "
                           "gets your password and your mail. A later change will be noticed."),
                        this));
}

void KeyReview::addKeys()
{
    m_keys->setHorizontalSpacing(fontMetrics().height() * 2);
    m_column->addSpacing(fontMetrics().height() / 2);
    m_column->addLayout(m_keys);
    m_column->addWidget(plainLabel(tr("Belongs to: %1").arg(m_shown.subject), this));
    const bool changed = m_report.pin && m_report.pin->spkiSha256 != m_shown.spkiSha256;
    addKey(0, changed ? tr("New key, SHA-256") : tr("Key, SHA-256"), tr("Fingerprint of the key, SHA-256"),
           m_shown.spkiSha256, shownDays(m_shown));
    if (changed)
        addKey(1, tr("Pinned key, SHA-256"), tr("Fingerprint of the pinned key, SHA-256"), m_report.pin->spkiSha256,
               historyOf(*m_report.pin));
    else
        addKey(1, tr("Certificate, SHA-256"), tr("Fingerprint of the certificate, SHA-256"), m_shown.sha256, {});
    if (changed) {
        m_column->addWidget(plainLabel(tr("New certificate, SHA-256"), this));
        auto *view = new FingerprintView(tr("Fingerprint of the certificate, SHA-256"), this);
        view->setFingerprint(m_shown.sha256);
        m_column->addWidget(view);
    }
}

void KeyReview::addKey(int column, const QString &title, const QString &what, const Fingerprint &key,
                       const QString &more)
{
    auto *view = new FingerprintView(what, this);
    view->setFingerprint(key);
    m_keys->addWidget(plainLabel(title, this), 0, column);
    m_keys->addWidget(view, 1, column, Qt::AlignTop);
    if (!more.isEmpty())
        m_keys->addWidget(remarkLabel(more, this), 2, column, Qt::AlignTop);
    m_keys->setColumnStretch(column, 1);
}

void KeyReview::addButtonsTo(QDialogButtonBox &buttons)
{
    QPushButton *pin = buttons.addButton(tr("&Pin"), QDialogButtonBox::AcceptRole);
    pin->setToolTip(tr("Trust this key from now on; the comparison above has to say “same”"));
    pin->setAutoDefault(false);
    pin->setEnabled(m_compare->isSame());
    connect(m_compare, &FingerprintCompare::answered, pin, &QPushButton::setEnabled);
    connect(pin, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_shown, Pin::How::Compared); });
    if (m_compareOnly)
        return;
    QPushButton *unseen = buttons.addButton(tr("Accept &Unseen"), QDialogButtonBox::DestructiveRole);
    unseen->setAutoDefault(false);
    connect(unseen, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_shown, Pin::How::Unseen); });
}

void KeyReview::tellFailure(const QString &sentence)
{
    m_failure->tell(NoticeBar::Tone::Problem, sentence);
}

} // namespace Sealpost
