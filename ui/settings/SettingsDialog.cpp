#include "ui/settings/SettingsDialog.h"

#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "wording/SettingsText.h"
#include "wording/Wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace Sealpost {

SettingsDialog::SettingsDialog(SettingsStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_notice(new NoticeBar(this))
    , m_undoDelay(new QSpinBox(this))
    , m_sentCopy(new QCheckBox(tr("&Keep a copy of what I send"), this))
    , m_notifySuccess(new QCheckBox(tr("&Tell me when a message was sent"), this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70); // sentences of two lines, not of five
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    read();
}

void SettingsDialog::layOut()
{
    m_undoDelay->setRange(0, int(Settings::longestUndoDelay.count()));
    m_undoDelay->setSuffix(tr(" s", "seconds, behind a number"));
    m_undoDelay->setAccessibleName(tr("Seconds to undo Send"));
    auto *rows = new QFormLayout(this);
    rows->addRow(m_notice);
    rows->addRow(tr("Time to &undo Send:"), m_undoDelay);
    rows->addRow(
        remarkLabel(tr("So long a message waits in the outbox and can be called back; 0: it goes at once."), this));
    rows->addRow(m_sentCopy);
    rows->addRow(remarkLabel(tr("Copies are in the folder “Sent” of your profile, which any mail program can read; "
                                "an account may wish otherwise."),
                             this));
    rows->addRow(m_notifySuccess);
    rows->addRow(remarkLabel(tr("When something could not be sent, you are told in any case."), this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    rows->addRow(buttons);
}

void SettingsDialog::read()
{
    const auto contents = m_store.load();
    const Settings settings = contents ? contents->settings : Settings();
    m_undoDelay->setValue(int(settings.undoDelay.count()));
    m_sentCopy->setChecked(settings.sentCopy);
    m_notifySuccess->setChecked(settings.notifySuccess);
    if (!contents)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(contents.error()));
    else if (!contents->badLines.isEmpty())
        m_notice->tell(NoticeBar::Tone::Warning, Wording::badLine(contents->badLines.first()),
                       Wording::badLines(contents->badLines.sliced(1)));
}

Settings SettingsDialog::settings() const
{
    return {.undoDelay = std::chrono::seconds(m_undoDelay->value()),
            .sentCopy = m_sentCopy->isChecked(),
            .notifySuccess = m_notifySuccess->isChecked()};
}

void SettingsDialog::accept()
{
    const auto written = m_store.save(settings());
    if (!written) {
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(written.error()));
        return;
    }
    Q_EMIT saved(settings());
    QDialog::accept();
}

} // namespace Sealpost
