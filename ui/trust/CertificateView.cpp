#include "ui/trust/CertificateView.h"

#include "trust/CertificateNames.h"
#include "trust/Chain.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/LongText.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/FingerprintView.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype mostLines = 4;

/// Whether a label, which breaks between words only, could widen or lengthen its page without end.
bool needsRoom(const QStringList &lines)
{
    const QStringList words = lines.join(u' ').split(u' ');
    return lines.size() > mostLines ||
           std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() > longestWord; });
}

QWidget *fieldOf(const Wording::CertificateFact &fact, const QString &heading, QWidget *parent)
{
    if (fact.fingerprint) {
        auto *view = new FingerprintView(heading + u": "_s + fact.label, parent);
        view->setFingerprint(*fact.fingerprint);
        return view;
    }
    const QString text = fact.lines.join(u'\n');
    if (!needsRoom(fact.lines))
        return plainLabel(text, parent);
    auto *longText = new LongText(text, parent);
    longText->setAccessibleName(fact.label);
    return longText;
}

/// After the first name in it, which is a stranger's word: nothing is left of it that means something to a file
/// system.
QString fileNameOf(const Certificate &certificate, const QString &suffix)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9.-]+|^[.-]+"_s);
    const QString name = namesOf(certificate).value(0, certificate.issuerName).left(100).replace(unsafe, u"_"_s);
    return (name.isEmpty() ? u"certificate"_s : name) + suffix + u".pem"_s;
}

bool write(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path); // what was there before stays until all of the new is
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
}

} // namespace

CertificateView::CertificateView(const QList<Certificate> &chain, qsizetype at, QWidget *parent)
    : QWidget(parent)
    , m_chain(chain)
    , m_at(at)
    , m_notice(new NoticeBar(this))
    , m_rows(new QFormLayout)
{
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(buttons());
    column->addWidget(m_notice);
    column->addLayout(m_rows);
    for (const auto &group : Wording::certificateGroups(chain, at, QDateTime::currentDateTimeUtc()))
        addGroup(group);
}

QHBoxLayout *CertificateView::buttons()
{
    const Certificate &certificate = m_chain.at(m_at);
    auto *copyPem = new QPushButton(tr("Copy as &PEM"), this);
    connect(copyPem, &QPushButton::clicked, this, &CertificateView::copy);
    auto *saveOne = new QPushButton(tr("Sa&ve…"), this);
    connect(saveOne, &QPushButton::clicked, this, [this, certificate] {
        chooseFile(tr("Save Certificate"), fileNameOf(certificate, {}), certificate.pem());
    });
    auto *saveAll = new QPushButton(tr("Save Whole C&hain…"), this);
    saveAll->setVisible(m_chain.size() > 1);
    connect(saveAll, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Save Chain of Certificates"), fileNameOf(m_chain.first(), u"-chain"_s), pemOf(m_chain));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(copyPem);
    row->addWidget(saveOne);
    row->addWidget(saveAll);
    row->addStretch();
    return row;
}

void CertificateView::addGroup(const Wording::CertificateGroup &group)
{
    m_rows->addRow(headingLabel(group.heading, this));
    for (const Wording::CertificateFact &fact : group.facts)
        addFact(fact, group.heading);
}

void CertificateView::addFact(const Wording::CertificateFact &fact, const QString &heading)
{
    QWidget *field = fieldOf(fact, heading, this);
    m_rows->addRow(fieldLabel(fact.label + u':', field, this), field);
}

void CertificateView::copy()
{
    QGuiApplication::clipboard()->setText(m_chain.at(m_at).pem());
    m_notice->tell(NoticeBar::Tone::Done, tr("The certificate is on the clipboard."));
}

void CertificateView::chooseFile(const QString &title, const QString &name, const QString &pem)
{
    auto *dialog = new QFileDialog(this, title, {}, tr("Certificates (*.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pem"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, pem](const QString &path) { save(path, pem); });
    dialog->open();
}

void CertificateView::save(const QString &path, const QString &pem)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (write(path, pem.toLatin1()))
        m_notice->tell(NoticeBar::Tone::Done, tr("Saved as %1.").arg(shown));
    else
        m_notice->tell(NoticeBar::Tone::Problem, tr("%1 could not be written.").arg(shown),
                       tr("Choose a folder that you may write to and that has room."));
}

} // namespace Sealpost
