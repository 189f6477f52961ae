#include "ui/trust/ReviewDialog.h"

#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/FingerprintCompare.h"
#include "ui/trust/FingerprintView.h"
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
    , m_column(new QVBoxLayout(this))
    , m_compare(new FingerprintCompare(m_shown, this))
    , m_failure(new NoticeBar(this))
{
    setWindowTitle(tr("Review the Server"));
    setAttribute(Qt::WA_DeleteOnClose);
    addProblem(report);
    addFingerprints();
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

void ReviewDialog::addFingerprints()
{
    auto *rows = new QFormLayout;
    rows->addRow(tr("Belongs to:"), plainLabel(m_shown.subject, this));
    auto *key = new FingerprintView(tr("Fingerprint of the key, SHA-256"), this);
    key->setFingerprint(m_shown.spkiSha256);
    rows->addRow(tr("Key, SHA-256:"), key);
    auto *certificate = new FingerprintView(tr("Fingerprint of the certificate, SHA-256"), this);
    certificate->setFingerprint(m_shown.sha256);
    rows->addRow(tr("Certificate, SHA-256:"), certificate);
    m_column->addLayout(rows);
    m_column->addSpacing(fontMetrics().height() / 2);
}

void ReviewDialog::addComparison()
{
    m_column->addWidget(plainLabel(tr("Ask the server's operator for a fingerprint, by another way than this line, "
                                      "and compare it here. Either of the two will do."),
                                   this));
    m_column->addWidget(m_compare);
    m_column->addSpacing(fontMetrics().height() / 2);
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
    QPushButton *unseen = buttons->addButton(tr("Accept &Unseen"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    for (QPushButton *button : {m_pin, unseen})
        button->setAutoDefault(false);
    cancel->setDefault(true);
    m_pin->setEnabled(false);
    connect(m_compare, &FingerprintCompare::answered, m_pin, &QPushButton::setEnabled);
    connect(m_pin, &QPushButton::clicked, this, [this] { decide(Pin::How::Compared); });
    connect(unseen, &QPushButton::clicked, this, [this] { decide(Pin::How::Unseen); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    m_column->addWidget(buttons);
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
