#include "ui/trust/ReviewDialog.h"

#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/FingerprintCompare.h"
#include "ui/trust/FingerprintView.h"
#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

QString whatIsWrong(const LineReport &report)
{
    QStringList sentences;
    for (const CertificateProblem problem : report.peer->problems)
        sentences += Wording::text(problem, report);
    return sentences.join(u' ');
}

} // namespace

ReviewDialog::ReviewDialog(const LineReport &report, QWidget *parent)
    : QDialog(parent)
    , m_shown(report.peer->leaf())
    , m_changed(isKeyChanged(report))
    , m_column(new QVBoxLayout(this))
    , m_rows(new QFormLayout)
    , m_compare(new FingerprintCompare(m_shown, this))
    , m_failure(new NoticeBar(this))
{
    setWindowTitle(tr("Review the Server"));
    setAttribute(Qt::WA_DeleteOnClose);
    addProblem(report);
    addFingerprints(report);
    addComparison();
    m_column->addStretch();
    m_column->addWidget(m_failure);
    addButtons();
    m_compare->setFocus();
    const int width = fontMetrics().averageCharWidth() * 96;
    resize(width, m_column->totalHeightForWidth(width));
}

void ReviewDialog::addProblem(const LineReport &report)
{
    m_column->addWidget(headingLabel(tr("Is this really %1?").arg(report.host.shown()), this));
    m_column->addWidget(plainLabel(whatIsWrong(report), this));
    m_column->addSpacing(fontMetrics().height() / 2);
}

void ReviewDialog::addFingerprints(const LineReport &report)
{
    m_rows->addRow(tr("Belongs to:"), plainLabel(m_shown.subject, this));
    if (m_changed && report.pin)
        addFingerprint(tr("Pinned key (%1):").arg(Wording::text(report.pin->how)),
                       tr("Fingerprint of the pinned key, SHA-256"), report.pin->spkiSha256);
    addFingerprint(m_changed ? tr("New key, SHA-256:") : tr("Key, SHA-256:"), tr("Fingerprint of the key, SHA-256"),
                   m_shown.spkiSha256);
    addFingerprint(tr("Certificate, SHA-256:"), tr("Fingerprint of the certificate, SHA-256"), m_shown.sha256);
    m_column->addLayout(m_rows);
    m_column->addSpacing(fontMetrics().height() / 2);
}

void ReviewDialog::addFingerprint(const QString &label, const QString &what, const Fingerprint &fingerprint)
{
    auto *view = new FingerprintView(what, this);
    view->setFingerprint(fingerprint);
    m_rows->addRow(label, view);
}

void ReviewDialog::addComparison()
{
    m_column->addWidget(plainLabel(tr("Ask the server's operator for a fingerprint, by another way than this line, "
                                      "and compare it here. Either of the two will do."),
                                   this));
    m_column->addWidget(m_compare);
    m_column->addSpacing(fontMetrics().height() / 2);
    if (m_changed)
        return;
    m_column->addWidget(
        remarkLabel(tr("Accepting it unseen means: if somebody is in the way right now, that somebody "
                       "gets your password and your mail. A later change will be noticed."),
                    this));
}

void ReviewDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_pin = buttons->addButton(tr("&Pin"), QDialogButtonBox::AcceptRole);
    m_pin->setToolTip(tr("Trust this key from now on; the comparison above has to say “same”"));
    if (!m_changed)
        addUnseen(*buttons);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    m_pin->setAutoDefault(false);
    m_pin->setEnabled(false);
    connect(m_compare, &FingerprintCompare::answered, m_pin, &QPushButton::setEnabled);
    connect(m_pin, &QPushButton::clicked, this, [this] { decide(Pin::How::Compared); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    m_column->addWidget(buttons);
}

void ReviewDialog::addUnseen(QDialogButtonBox &buttons)
{
    QPushButton *unseen = buttons.addButton(tr("Accept &Unseen"), QDialogButtonBox::DestructiveRole);
    unseen->setAutoDefault(false);
    connect(unseen, &QPushButton::clicked, this, [this] { decide(Pin::How::Unseen); });
}

void ReviewDialog::decide(Pin::How how)
{
    Q_EMIT pinWanted(m_shown, how);
}

void ReviewDialog::tellFailure(const QString &sentence)
{
    m_failure->tell(NoticeBar::Tone::Problem, sentence);
}

} // namespace Sealpost
