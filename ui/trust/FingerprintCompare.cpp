#include "ui/trust/FingerprintCompare.h"

#include "ui/trust/KeyField.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString differenceText(const KeyComparison &comparison)
{
    const qsizetype at = comparison.firstDifference();
    const auto octet = [at](const Fingerprint &of) { return of.colonHex().section(u':', at, at); };
    return FingerprintCompare::tr("Different: at place %1 of 32 you gave %2, the server showed %3. If it was "
                                  "not mistyped, this may be another server: neither pin nor accept it.")
        .arg(at + 1)
        .arg(octet(comparison.given), octet(comparison.shown));
}

} // namespace

FingerprintCompare::FingerprintCompare(const Certificate &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_given(new KeyField(tr("Fingerprint from the server's operator"), tr("Paste a fingerprint or a certificate"),
                           this))
{
    auto *file = new QPushButton(tr("Compare a &File…"), this);
    file->setAutoDefault(false);
    m_given->addBesideAnswer(file);
    connect(file, &QPushButton::clicked, this,
            [this] { m_given->chooseFile(tr("Compare with a Certificate or Fingerprint")); });
    connect(m_given, &KeyField::edited, this, [this] { compare(m_given->text().toUtf8()); });
    connect(m_given, &KeyField::fileGiven, this, &FingerprintCompare::compare);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_given);
    setFocusProxy(m_given);
    compare({});
}

bool FingerprintCompare::isSame() const
{
    return m_comparison && m_comparison->isSame();
}

bool FingerprintCompare::isDifferent() const
{
    return m_comparison && !m_comparison->isSame();
}

void FingerprintCompare::compare(const QByteArray &given)
{
    m_comparison = compareKey(m_shown, given);
    if (given.trimmed().isEmpty())
        m_given->answer(u"notice"_s, tr("Nothing is compared yet."));
    else if (!m_comparison)
        m_given->answer(u"warning"_s, tr("This is neither a whole SHA-256 fingerprint nor a certificate."));
    else if (m_comparison->isSame())
        m_given->answer(u"done"_s, tr("Same: this is the server that the operator told you about."));
    else
        m_given->answer(u"problem"_s, differenceText(*m_comparison));
    Q_EMIT answered(isSame());
}

} // namespace Sealpost
