#include "ui/WindowParts.h"
#include "ui/settings/SettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsChangedIsSaved();
    void aLanguageOfALaterVersionStays();
    void cancelChangesNothing();
    void aLineThatMakesNoSenseIsNamed();
    void whatCannotBeWrittenKeepsTheDialogOpen();
    void everythingHasANameAndAKeyOfItsOwn();

private:
    void show()
    {
        m_dialog = new SettingsDialog(*m_store);
        m_dialog->show();
    }
    void press(QDialogButtonBox::StandardButton button)
    {
        m_dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
    QPointer<SettingsDialog> m_dialog;
};

void tst_SettingsDialog::init()
{
    delete m_dialog;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SettingsStore>(m_folder->path());
}

void tst_SettingsDialog::whatIsChangedIsSaved()
{
    show();
    QSignalSpy saved(m_dialog, &SettingsDialog::saved);
    QCOMPARE(named<QSpinBox>(*m_dialog, u"Seconds to undo Send"_s).value(), 5);
    named<QSpinBox>(*m_dialog, u"Seconds to undo Send"_s).setValue(0);
    named<QCheckBox>(*m_dialog, u"Keep a copy of what I send"_s).click();
    named<QCheckBox>(*m_dialog, u"Tell me when a message was sent"_s).click();
    named<QCheckBox>(*m_dialog, u"Connect only when I send"_s).click();
    named<QComboBox>(*m_dialog, u"Where passwords are kept"_s).setCurrentIndex(1);
    press(QDialogButtonBox::Save);
    const Settings expected{.undoDelay = std::chrono::seconds(0),
                            .sentCopy = false,
                            .notifySuccess = true,
                            .checkOnlyOnSend = true,
                            .passwordPlace = PasswordPlace::SealedFile};
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_store->load()->settings, expected);
    QTRY_VERIFY(!m_dialog);
}

void tst_SettingsDialog::aLanguageOfALaterVersionStays()
{
    QVERIFY(m_store->save({.language = u"tlh"_s}));
    show();
    press(QDialogButtonBox::Save);
    QCOMPARE(m_store->load()->settings.language, u"tlh"_s);
}

void tst_SettingsDialog::cancelChangesNothing()
{
    show();
    named<QSpinBox>(*m_dialog, u"Seconds to undo Send"_s).setValue(60);
    press(QDialogButtonBox::Cancel);
    QCOMPARE(m_store->load()->settings, Settings());
}

void tst_SettingsDialog::aLineThatMakesNoSenseIsNamed()
{
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[sending]\nundo-delay = <b>soon</b>\nsent-copy\n") > 0);
    file.close();
    show();
    const QString shown = visibleText(*m_dialog);
    QVERIFY2(shown.contains(u"Line 2 of settings.ini"_s) && shown.contains(u"Line 3"_s), qPrintable(shown));
}

void tst_SettingsDialog::whatCannotBeWrittenKeepsTheDialogOpen()
{
    show();
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    press(QDialogButtonBox::Save);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(visibleText(*m_dialog).contains(u"settings.ini"_s));
}

void tst_SettingsDialog::everythingHasANameAndAKeyOfItsOwn()
{
    show();
    QCOMPARE(unnamed(*m_dialog), QStringList());
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    QCOMPARE(labelsWithMarkup(*m_dialog), QStringList());
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"
