#include "ui/trust/FingerprintCompare.h"

#include "ui/parts/Announcement.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCertificateFile = 256 * 1024;

QString differenceText(const KeyComparison &comparison)
{
    const qsizetype at = comparison.firstDifference();
    const auto octet = [at](const Fingerprint &of) { return of.colonHex().section(u':', at, at); };
    return FingerprintCompare::tr("Different: at place %1 of 32 you gave %2, the server showed %3. If it was "
                                  "not mistyped, this is another server: do not pin it.")
        .arg(at + 1)
        .arg(octet(comparison.given), octet(comparison.shown));
}

} // namespace

FingerprintCompare::FingerprintCompare(const Certificate &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_given(new QPlainTextEdit(this))
    , m_icon(new IconLabel(this))
    , m_answer(plainLabel({}, this))
{
    m_given->setAccessibleName(tr("Fingerprint from the server's operator"));
    m_given->setPlaceholderText(tr("Paste a fingerprint or a certificate"));
    m_given->setTabChangesFocus(true);
    m_given->setAcceptDrops(false);
    m_given->setFixedHeight(fontMetrics().lineSpacing() * 2 + fontMetrics().height());
    connect(m_given, &QPlainTextEdit::textChanged, this, [this] { compare(m_given->toPlainText().toUtf8()); });

    auto *file = new QPushButton(tr("Compare a &File…"), this);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &FingerprintCompare::choose);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_given, 0, 0, 1, 3);
    grid->addWidget(m_icon, 1, 0, Qt::AlignTop);
    grid->addWidget(m_answer, 1, 1);
    grid->addWidget(file, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_given);
    setAcceptDrops(true);
    compare({});
}

bool FingerprintCompare::isSame() const
{
    return m_comparison && m_comparison->isSame();
}

void FingerprintCompare::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void FingerprintCompare::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        compareFile(urls.first().toLocalFile());
    else
        m_given->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

void FingerprintCompare::compare(const QByteArray &given)
{
    m_comparison = compareKey(m_shown, given);
    if (given.trimmed().isEmpty())
        answer(u"notice"_s, tr("Nothing is compared yet."));
    else if (!m_comparison)
        answer(u"warning"_s, tr("This is neither a whole SHA-256 fingerprint nor a certificate."));
    else if (m_comparison->isSame())
        answer(u"done"_s, tr("Same: this is the server that the operator told you about."));
    else
        answer(u"problem"_s, differenceText(*m_comparison));
    Q_EMIT answered(isSame());
}

void FingerprintCompare::compareFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestCertificateFile)
        compare(file.read(largestCertificateFile));
    else
        answer(u"warning"_s, tr("This file cannot be read, or is too large for a certificate."));
}

void FingerprintCompare::choose()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a Certificate or Fingerprint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FingerprintCompare::compareFile);
    dialog->open();
}

void FingerprintCompare::answer(const QString &icon, const QString &text)
{
    m_icon->setIconName(icon);
    m_answer->setText(text);
    m_given->setAccessibleDescription(text);
    announceChange(m_given);
}

} // namespace Sealpost
