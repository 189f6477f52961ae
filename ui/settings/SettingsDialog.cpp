#include "ui/settings/SettingsDialog.h"

#include "ui/help/HelpKey.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PageRoom.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/settings/DefaultMailer.h"
#include "wording/SettingsText.h"
#include "wording/Translations.h"
#include "wording/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Sealpost {

SettingsDialog::SettingsDialog(SettingsStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_page(new QWidget)
    , m_rows(new QFormLayout(m_page))
    , m_notice(new NoticeBar(this))
    , m_undoDelay(new QSpinBox(m_page))
    , m_sentCopy(new QCheckBox(tr("&Keep a copy of what I send"), m_page))
    , m_notifySuccess(new QCheckBox(tr("&Tell me when a message was sent"), m_page))
    , m_checkOnlyOnSend(new QCheckBox(tr("&Connect only when I send"), m_page))
    , m_passwordPlace(new QComboBox(m_page))
    , m_language(new QComboBox(m_page))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70); // sentences of two lines, not of five
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    read();
    resize(sizeHint().width(), 0); // as high as the page needs it is made when it is shown
}

void SettingsDialog::layOut()
{
    m_undoDelay->setRange(0, int(Settings::longestUndoDelay.count()));
    m_undoDelay->setSuffix(tr(" s", "seconds, behind a number"));
    m_undoDelay->setAccessibleName(tr("Seconds to undo Send"));
    QFormLayout *rows = m_rows;
    rows->setContentsMargins({});
    rows->addRow(tr("Time to &undo Send:"), m_undoDelay);
    rows->addRow(
        remarkLabel(tr("So long a message waits in the outbox and can be called back; 0: it goes at once."), this));
    rows->addRow(m_sentCopy);
    rows->addRow(remarkLabel(tr("Copies are in the folder “Sent” of your profile, which any mail program can read; "
                                "an account may wish otherwise."),
                             this));
    rows->addRow(m_notifySuccess);
    rows->addRow(remarkLabel(tr("When something could not be sent, you are told in any case."), this));
    addLineRows(*rows);
    addPasswordRows(*rows);
    addLanguageRows(*rows);

    QScrollArea *area = scrolled(m_page, this);
    new PageRoom(*area);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    addHelpButton(*buttons, HelpPage::Settings);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

void SettingsDialog::addLineRows(QFormLayout &rows)
{
    rows.addRow(m_checkOnlyOnSend);
    rows.addRow(
        remarkLabel(tr("Else the server is looked at while you write, so that the seal beside Send is known "
                       "before."),
                    this));
}

void SettingsDialog::addPasswordRows(QFormLayout &rows)
{
    setChoiceName(*m_passwordPlace, tr("Where passwords are kept"));
    m_passwordPlace->addItem(tr("The keyring of this computer"), int(PasswordPlace::Keyring));
    m_passwordPlace->addItem(tr("A file under a passphrase"), int(PasswordPlace::SealedFile));
    rows.addRow(tr("Keep &passwords in:"), m_passwordPlace);
    rows.addRow(
        remarkLabel(tr("What is kept already stays where it is. A profile with a folder of its own always uses "
                       "the file."),
                    this));
}

void SettingsDialog::addLanguageRows(QFormLayout &rows)
{
    setChoiceName(*m_language, tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : Wording::languages())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    rows.addRow(tr("&Language:"), m_language);
    rows.addRow(remarkLabel(tr("It counts from the next start."), this));
}

void SettingsDialog::showDefaultMailer()
{
    auto *mailer = new DefaultMailer(this);
    QLabel *state = plainLabel(tr("Your desktop is asked…"), this);
    auto *make = new QPushButton(tr("Use Sealpost for &Mail Links"), this);
    make->setAutoDefault(false);
    make->setEnabled(false);
    connect(make, &QPushButton::clicked, mailer, &DefaultMailer::become);
    connect(mailer, &DefaultMailer::known, this, [this, state, make](DefaultMailer::State known) {
        const bool hadFocus = make->hasFocus();
        setPlainText(*state, textOf(known));
        make->setEnabled(known == DefaultMailer::State::Another);
        if (hadFocus && !make->isEnabled())
            m_language->setFocus();
    });
    m_rows->addRow(make);
    m_rows->addRow(state);
    setTabOrder(m_language, make);
    mailer->ask();
}

void SettingsDialog::read()
{
    const auto contents = m_store.load();
    const Settings settings = contents ? contents->settings : Settings();
    m_undoDelay->setValue(int(settings.undoDelay.count()));
    m_sentCopy->setChecked(settings.sentCopy);
    m_notifySuccess->setChecked(settings.notifySuccess);
    m_checkOnlyOnSend->setChecked(settings.checkOnlyOnSend);
    m_passwordPlace->setCurrentIndex(m_passwordPlace->findData(int(settings.passwordPlace)));
    if (m_language->findData(settings.language) < 0) // of a later version, or written by hand
        m_language->addItem(settings.language, settings.language);
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_before = settings;
    if (!contents)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(contents.error()));
    else if (!contents->badLines.isEmpty())
        m_notice->tell(NoticeBar::Tone::Warning, Wording::badLine(contents->badLines.first()),
                       Wording::badLines(contents->badLines.sliced(1)));
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_before;
    settings.undoDelay = std::chrono::seconds(m_undoDelay->value());
    settings.sentCopy = m_sentCopy->isChecked();
    settings.notifySuccess = m_notifySuccess->isChecked();
    settings.checkOnlyOnSend = m_checkOnlyOnSend->isChecked();
    settings.passwordPlace = static_cast<PasswordPlace>(m_passwordPlace->currentData().toInt());
    settings.language = m_language->currentData().toString();
    return settings;
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
