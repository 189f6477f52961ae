#include "ui/accounts/LevelBox.h"

#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/ReasonedStep.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Sealpost {

LevelBox::LevelBox(Engine &engine, QWidget *parent)
    : QGroupBox(tr("Level"), parent)
    , m_engine(engine)
    , m_to(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    addNow(*column);
    addLevel();
    addProof();
    column->addWidget(m_level);
    column->addWidget(m_proof);
    showLevel({});
    showProof(false);
}

void LevelBox::addNow(QVBoxLayout &column)
{
    m_icon = new IconLabel(this);
    m_icon->setSide(fontMetrics().height() * 2);
    m_word = plainLabel({}, this);
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_sentence = plainLabel({}, this);
    auto *row = new QGridLayout;
    row->setVerticalSpacing(0);
    row->setColumnStretch(1, 1);
    row->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    row->addWidget(m_word, 0, 1);
    row->addWidget(m_sentence, 1, 1);
    column.addLayout(row);
    column.addSpacing(fontMetrics().height() / 3);
    showNow({}, tr("“Test” looks at the server; nothing is sent."));
}

void LevelBox::setReport(const LineReport &report)
{
    showNow(sealOf(report), sealSentence(report));
}

void LevelBox::showNow(const Seal &seal, const QString &sentence)
{
    m_icon->setIconName(iconName(seal.state));
    m_icon->setMark(subMarkName(seal));
    m_word->setText(tr("Now: %1").arg(Wording::word(seal.state)));
    setPlainText(*m_sentence, sentence);
}

void LevelBox::addLevel()
{
    m_level = new ReasonedStep({tr("Lo&wer the Level…"),
                                tr("Messages may then leave over a weaker line to this server, if the account "
                                   "permits one. This is done at once, and written into the journal."),
                                tr("Lower the Level")},
                               this);
    setChoiceName(*m_to, tr("Lower the level to"));
    m_level->addChoice(tr("To:"), m_to);
    connect(m_level, &ReasonedStep::wanted, this, &LevelBox::lower);
}

void LevelBox::addProof()
{
    m_proof = new ReasonedStep({tr("For&give This…"),
                                tr("Your password may then go to this server in a weaker way than SCRAM. This is "
                                   "done at once, and written into the journal."),
                                tr("Forgive This")},
                               this);
    connect(m_proof, &ReasonedStep::wanted, this, &LevelBox::forgive);
}

void LevelBox::setServer(const QString &account, const HostName &host)
{
    m_account = account;
    m_host = host;
    reload();
}

void LevelBox::reload()
{
    const auto book = m_engine.trust();
    if (!book) {
        Q_EMIT failed(book.error());
        return;
    }
    const auto floor = (*book)->floor(m_account, *m_host);
    const auto proofs = (*book)->failedProofs(m_account);
    if (!floor || !proofs) {
        Q_EMIT failed(floor ? proofs.error() : floor.error());
        return;
    }
    showLevel(*floor);
    showProof(std::any_of(proofs->begin(), proofs->end(),
                          [this](const FailedProof &proof) { return proof.host == m_host->ace(); }));
}

void LevelBox::showLevel(std::optional<Level> floor)
{
    m_to->clear();
    for (const Level level : {Level::Pinned, Level::Unverified, Level::Plain})
        if (floor > level)
            m_to->addItem(Wording::word(level), static_cast<int>(level));
    m_to->addItem(tr("No level: as if nothing had been sent yet"));
    if (floor)
        m_level->setState(tr("To this server nothing leaves below “%1”, even where a permission would allow it.")
                              .arg(Wording::word(*floor)),
                          true);
    else
        m_level->setState(tr("This server has not accepted a message yet, so no level has been reached."), false);
}

void LevelBox::showProof(bool hasFailed)
{
    m_proof->setVisible(hasFailed);
    m_proof->setState(
        tr("This server once could not prove that it knows your password, so the password itself does "
           "not go to it. Ask its operator before you forgive this."),
        hasFailed);
}

void LevelBox::lower(const QString &reason)
{
    const QVariant chosen = m_to->currentData();
    const auto level = chosen.isValid() ? std::optional(static_cast<Level>(chosen.toInt())) : std::nullopt;
    if (const auto book = m_engine.trust())
        conclude((*book)->lowerFloor(m_account, *m_host, level, reason));
}

void LevelBox::forgive(const QString &reason)
{
    if (const auto book = m_engine.trust())
        conclude((*book)->forgiveFailedProof(m_account, *m_host, reason));
}

void LevelBox::conclude(const Result<void, StoreFailure> &done)
{
    reload();
    if (done)
        Q_EMIT changed();
    else
        Q_EMIT failed(done.error());
}

} // namespace Sealpost
