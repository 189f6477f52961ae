#include "ui/trust/KeyReview.h"

#include "ui/parts/IconLabel.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ShownTime.h"
#include "ui/trust/FingerprintCompare.h"
#include "ui/trust/FingerprintHelp.h"
#include "ui/trust/FingerprintPicture.h"
#include "ui/trust/FingerprintView.h"
#include "ui/trust/ReportSeal.h"
#include "wording/CausesText.h"
#include "wording/TrustSentences.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString whatIsWrong(const LineReport &report)
{
    QStringList sentences;
    if (!isFirstContact(report) && report.verdict)
        sentences += Wording::sentence(report);
    for (const CertificateProblem problem : report.peer->problems)
        sentences += Wording::text(problem, report);
    return sentences.join(u' ');
}

QStringList whatItMeans(const LineReport &report)
{
    if (!report.verdict)
        return {};
    if (report.verdict->decision == Decision::R2)
        return Wording::readingsOfChange();
    return {Wording::trustSentences(report, Wording::Face::Window).meaning};
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
    , m_compareOnly(mustBeCompared(report) || report.pin)
    , m_column(new QVBoxLayout(this))
    , m_keys(new QGridLayout)
    , m_compare(new FingerprintCompare(m_shown, this))
    , m_failure(new NoticeBar(this))
{
    m_column->setContentsMargins({});
    addProblem();
    addComparison();
    addKeys();
    addRisk();
    m_column->addWidget(m_failure);
    setFocusProxy(m_compare);
}

bool KeyReview::isOf(const LineReport &report) const
{
    return report.peer && report.verdict && report.peer->leaf() == m_shown && report.host == m_report.host &&
           report.verdict->decision == m_report.verdict->decision;
}

/// Whether another key than a pinned one is shown.
bool KeyReview::isChanged() const
{
    return m_report.pin && m_report.pin->spkiSha256 != m_shown.spkiSha256;
}

void KeyReview::addProblem()
{
    m_column->addWidget(headingLabel(tr("Is this really %1?").arg(m_report.host.shown()), this));
    for (const QString &text : QStringList{whatIsWrong(m_report)} + whatItMeans(m_report))
        m_column->addWidget(plainLabel(text, this));
    if (const QString causes = Wording::causesText(m_report); !causes.isEmpty())
        m_column->addWidget(plainLabel(causes, this));
}

void KeyReview::addComparison()
{
    m_column->addSpacing(fontMetrics().height() / 2);
    m_column->addWidget(plainLabel(Wording::howToCompare(), this));
    m_column->addWidget(m_compare);
    m_column->addWidget(new FingerprintHelp(m_report, this));
}

void KeyReview::addKeys()
{
    m_keys->setHorizontalSpacing(fontMetrics().height() * 2);
    m_column->addSpacing(fontMetrics().height() / 2);
    m_column->addLayout(m_keys);
    if (isChanged())
        addNewBesidePinned();
    else
        addKeyAndCertificate();
    m_column->addWidget(remarkLabel(tr("The certificate belongs to: %1").arg(m_shown.subject), this));
}

void KeyReview::addNewBesidePinned()
{
    const Pin &pin = *m_report.pin;
    FingerprintView *newKey = viewOf(tr("Fingerprint of the new key, SHA-256"), m_shown.spkiSha256);
    FingerprintView *pinned = viewOf(tr("Fingerprint of the pinned key, SHA-256"), pin.spkiSha256);
    newKey->markDifferencesFrom(pin.spkiSha256);
    pinned->markDifferencesFrom(m_shown.spkiSha256);
    addFingerprint(0, 0, tr("New key, SHA-256"), newKey);
    addFingerprint(0, 1, tr("Pinned key, SHA-256"), pinned);
    m_keys->addWidget(remarkLabel(tr("What is underlined is different."), this), 2, 0, 1, 2);
    m_keys->addWidget(new FingerprintPicture(tr("Picture of the new key"), m_shown.spkiSha256, this), 3, 0);
    m_keys->addWidget(new FingerprintPicture(tr("Picture of the pinned key"), pin.spkiSha256, this), 3, 1);
    m_keys->addWidget(remarkLabel(shownDays(m_shown), this), 4, 0, Qt::AlignTop);
    m_keys->addWidget(remarkLabel(historyOf(pin), this), 4, 1, Qt::AlignTop);
    addFingerprint(5, 0, tr("New certificate, SHA-256"),
                   viewOf(tr("Fingerprint of the certificate, SHA-256"), m_shown.sha256));
    m_keys->setColumnStretch(0, 1);
    m_keys->setColumnStretch(1, 1);
}

void KeyReview::addKeyAndCertificate()
{
    addFingerprint(0, 0, tr("Certificate, SHA-256"),
                   viewOf(tr("Fingerprint of the certificate, SHA-256"), m_shown.sha256));
    addFingerprint(2, 0, tr("Key, SHA-256"), viewOf(tr("Fingerprint of the key, SHA-256"), m_shown.spkiSha256));
    m_keys->addWidget(plainLabel(tr("The key as a picture"), this), 0, 1);
    m_keys->addWidget(new FingerprintPicture(tr("Picture of the key"), m_shown.spkiSha256, this), 1, 1, 3, 1,
                      Qt::AlignTop);
    m_keys->addWidget(remarkLabel(shownDays(m_shown), this), 4, 0, 1, 2);
    m_keys->setColumnStretch(1, 1);
}

/// With its title above it.
void KeyReview::addFingerprint(int row, int column, const QString &title, FingerprintView *view)
{
    m_keys->addWidget(plainLabel(title, this), row, column);
    m_keys->addWidget(view, row + 1, column, Qt::AlignTop);
}

FingerprintView *KeyReview::viewOf(const QString &what, const Fingerprint &fingerprint)
{
    auto *view = new FingerprintView(what, this);
    view->setFingerprint(fingerprint);
    return view;
}

void KeyReview::addRisk()
{
    if (m_compareOnly)
        return;
    auto *icon = new IconLabel(this);
    icon->setIconName(u"warning"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(plainLabel(Wording::riskOfUnseen(), this), 1);
    m_column->addSpacing(fontMetrics().height() / 2);
    m_column->addLayout(row);
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
    unseen->setToolTip(Wording::riskOfUnseen());
    connect(m_compare, &FingerprintCompare::answered, unseen, [this, unseen] {
        unseen->setEnabled(!m_compare->isDifferent()); // nobody is to take the other button then
    });
    connect(unseen, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_shown, Pin::How::Unseen); });
}

void KeyReview::tellFailure(const QString &sentence)
{
    m_failure->tell(NoticeBar::Tone::Problem, sentence);
}

} // namespace Sealpost
