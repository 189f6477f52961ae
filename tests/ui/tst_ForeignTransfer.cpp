#include "lowering/Lowerings.h"
#include "trust/TrustBook.h"
#include "ui/Keyboard.h"
#include "ui/MainWindow.h"
#include "ui/ScreenReader.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountTransfer.h"
#include "ui/accounts/AddressBar.h"
#include "ui/accounts/ForeignImportDialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray msmtprc = "account work\nhost mail.example.org\nfrom ann@example.org\nauth on\nuser ann\n"
                           "passwordeval echo secret\ntls on\ntls_starttls off\n\n"
                           "account old\nhost old.example.org\nfrom ann@example.net\nauth on\nuser ann\n"
                           "password hidden\ntls off\n";

const QByteArray prefs = "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                         "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                         "user_pref(\"mail.identity.id1.useremail\", \"ann@example.org\");\n"
                         "user_pref(\"mail.smtpservers\", \"smtp1\");\n"
                         "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\n"
                         "user_pref(\"mail.smtpserver.smtp1.port\", 465);\n"
                         "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 3);\n";

const QByteArray ofDomain =
    "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">\n"
    "<outgoingServer type=\"smtp\"><hostname>smtp.%EMAILDOMAIN%</hostname><port>2465</port>"
    "<socketType>SSL</socketType><authentication>password-cleartext</authentication>"
    "<username>%EMAILADDRESS%</username></outgoingServer></emailProvider></clientConfig>\n";

} // namespace

/// The accounts of other mail programs come into the window.
class tst_ForeignTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWouldBeAddedIsShownFirst();
    void whatIsNotTickedIsNotAdded();
    void aCommandIsRunOnlyOnceThatIsAgreedTo();
    void whatIsHereIsLeftOutAndSaid();
    void anAuthorityOfItsOwnNeedsAReason();
    void theFolderOfAProfileWillDo();
    void aProvidersFileIsAskedWhoseItIs();
    void whatIsNoSuchFileIsSaid();
    void itIsReachedAndHeardByTheKeyboardAlone();
    void whatAStrangerWroteCannotWidenItOrTurnItAround();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &octets) const;
    void import(const QString &path) { m_window->findChild<AccountTransfer *>()->importFrom(path); }
    [[nodiscard]] ForeignImportDialog *dialog() const;
    void press(const QString &button);
    [[nodiscard]] QList<Account> kept() const { return m_bench->engine.accounts().load()->accounts; }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ForeignTransfer::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_window = std::make_unique<MainWindow>(m_bench->engine, m_bench->room);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
}

void tst_ForeignTransfer::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

QString tst_ForeignTransfer::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_bench->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("not written");
    return file.fileName();
}

/// The one that is open; none: null.
ForeignImportDialog *tst_ForeignTransfer::dialog() const
{
    for (auto *dialog : m_window->findChildren<ForeignImportDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void tst_ForeignTransfer::press(const QString &button)
{
    QVERIFY(dialog());
    QAbstractButton *found = visibleButton(*dialog(), button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    found->click();
}

void tst_ForeignTransfer::whatWouldBeAddedIsShownFirst()
{
    QSignalSpy saved(m_window.get(), &MainWindow::accountSaved);
    import(write(u"msmtprc"_s, msmtprc));
    QVERIFY(dialog());
    const QString text = visibleText(*dialog());
    QVERIFY(text.contains(u"2 account(s) to add from “msmtprc”"_s));
    QVERIFY(text.contains(u"Sends as ann@example.org through mail.example.org."_s));
    QVERIFY(text.contains(u"Its password stands readable in the file."_s));
    QVERIFY(text.contains(u"It could send without encryption."_s));
    QVERIFY(!text.contains(u"hidden"_s));
    QVERIFY(kept().isEmpty());
    press(u"Import"_s);
    QVERIFY(!dialog());
    QCOMPARE(kept().size(), 2);
    QCOMPARE(kept().first().smtpsPort, std::optional(Port::submissions));
    QCOMPARE(saved.size(), 1);
    QVERIFY(visibleText(*m_window).contains(u"mail.example.org"_s)); // the first of them is shown
}

void tst_ForeignTransfer::whatIsNotTickedIsNotAdded()
{
    import(write(u"msmtprc"_s, msmtprc));
    QVERIFY(dialog());
    named<QCheckBox>(*dialog(), u"work"_s).click();
    QVERIFY(!visibleButton(*dialog(), u"Run the commands that give the passwords"_s)); // it has none now
    named<QCheckBox>(*dialog(), u"old"_s).click();
    QVERIFY(!visibleButton(*dialog(), u"Import"_s)->isEnabled());
    named<QCheckBox>(*dialog(), u"old"_s).click();
    press(u"Import"_s);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().name, u"old"_s);
}

void tst_ForeignTransfer::aCommandIsRunOnlyOnceThatIsAgreedTo()
{
    const QString file = write(u"msmtprc"_s, msmtprc);
    import(file);
    QVERIFY(dialog());
    QVERIFY(visibleText(*dialog()).contains(u"The command: echo secret"_s));
    press(u"Import"_s);
    QCOMPARE(kept().first().passwordCommand, QString());
    QVERIFY(m_bench->engine.accounts().remove(u"work"_s));
    import(file);
    press(u"Run the commands that give the passwords"_s);
    press(u"Import"_s);
    QCOMPARE(kept().last().passwordCommand, u"echo secret"_s);
}

void tst_ForeignTransfer::whatIsHereIsLeftOutAndSaid()
{
    Account own = m_bench->work(); // "Work"
    m_bench->save(own);
    import(write(u"msmtprc"_s, msmtprc));
    QVERIFY(dialog());
    QVERIFY(visibleText(*dialog()).contains(u"1 account(s) to add"_s));
    QVERIFY(visibleText(*dialog()).contains(u"“work”: an account of this name is here already."_s));
    press(u"Import"_s);
    QCOMPARE(kept().size(), 2);
    QCOMPARE(kept().first(), own);
}

void tst_ForeignTransfer::anAuthorityOfItsOwnNeedsAReason()
{
    import(write(u"msmtprc"_s, "account work\nhost mail.example.org\nfrom ann@example.org\n"
                               "tls_trust_file /etc/our-ca.pem\n"));
    press(u"Import"_s);
    QVERIFY(dialog() && visibleText(*dialog()).contains(u"Say why; the journal keeps it."_s));
    QVERIFY(kept().isEmpty());
    QTest::keyClicks(&named<QLineEdit>(*dialog(), u"Reason, for the journal"_s), u"our own authority"_s);
    press(u"Import"_s);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().caFile, u"/etc/our-ca.pem"_s);
    const auto journal = (*m_bench->engine.trust())->journal(u"work"_s);
    QVERIFY(journal->last().reason.contains(u"our own authority"_s));
}

void tst_ForeignTransfer::theFolderOfAProfileWillDo()
{
    const QByteArray fingerprint = QByteArray("AB:").repeated(31) + "AB";
    QVERIFY(QDir(m_bench->folder.path()).mkpath(u"thunderbird"_s));
    static_cast<void>(write(u"thunderbird/prefs.js"_s, prefs));
    static_cast<void>(write(u"thunderbird/cert_override.txt"_s,
                            "smtp.example.org:465:\tOID.2.16.840.1.101.3.4.2.1\t" + fingerprint + "\tU\tAAAA\n"));
    import(m_bench->folder.filePath(u"thunderbird"_s));
    QVERIFY(dialog());
    QVERIFY(visibleText(*dialog()).contains(QString::fromLatin1(fingerprint)));
    press(u"Import"_s);
    QCOMPARE(kept().first().host.shown(), u"smtp.example.org"_s);
}

void tst_ForeignTransfer::aProvidersFileIsAskedWhoseItIs()
{
    import(write(u"config-v1.1.xml"_s, ofDomain));
    auto *bar = m_window->findChild<AddressBar *>();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(treeFaults(*m_window), QStringList());
    QCOMPARE(mnemonicClashes(*m_window), QStringList());
    auto &address = named<QLineEdit>(*bar, u"Mail address"_s);
    address.setText(u"ann"_s);
    visibleButton(*bar, u"Go On"_s)->click();
    QVERIFY(visibleText(*bar).contains(u"“ann” is no mail address"_s));
    QVERIFY(!dialog());
    address.setText(u"ann@example.org"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    press(u"Import"_s);
    QCOMPARE(kept().first().smtpsPort, Port::from(2465));
    QCOMPARE(kept().first().username, u"ann@example.org"_s);
}

void tst_ForeignTransfer::whatIsNoSuchFileIsSaid()
{
    import(write(u"letter.txt"_s, "Dear Ann,\n"));
    QVERIFY(visibleText(*m_window).contains(u"This is no file with accounts."_s));
    import(m_bench->folder.path()); // a folder, and no profile of Thunderbird
    QVERIFY(visibleText(*m_window).contains(u"could not be read"_s));
    QVERIFY(!dialog());
}

void tst_ForeignTransfer::itIsReachedAndHeardByTheKeyboardAlone()
{
    m_bench->save(m_bench->work());
    import(write(u"msmtprc"_s, msmtprc + "\naccount ours\nhost mail.example.org\nfrom a@example.org\n"
                                         "passwordeval echo b\nauth on\ntls_trust_file /etc/our-ca.pem\n"));
    ForeignImportDialog *open = dialog();
    QVERIFY(open);
    open->resize(open->width(), 3000);
    QVERIFY(QTest::qWaitForWindowActive(open));
    QCOMPARE(treeFaults(*open), QStringList());
    QCOMPARE(mnemonicClashes(*open), QStringList());
    QCOMPARE(labelsWithMarkup(*open), QStringList());
    named<QCheckBox>(*open, u"old"_s).setFocus();
    const QWidgetList stops = tabStops(*open);
    QCOMPARE(notReached(*open, stops), QStringList());
    QCOMPARE(outOfOrder(*open, stops), QStringList());
    QCOMPARE(heard(stops),
             QStringList({u"check box: old = checked"_s, u"check box: ours = checked"_s,
                          u"check box: Run the commands that give the passwords = not checked"_s,
                          u"field: Reason, for the journal"_s, u"button: Import"_s, u"button: Cancel"_s}));
    QTest::keyClick(open, Qt::Key_Escape);
    QVERIFY(!dialog());
    QCOMPARE(kept().size(), 1);
}

void tst_ForeignTransfer::whatAStrangerWroteCannotWidenItOrTurnItAround()
{
    const QByteArray turned = "\xE2\x80\xAE"; // U+202E
    const QByteArray label(60, 'm');
    import(write(u"msmtprc"_s, "account " + QByteArray(300, 'W') + turned + "\nhost " + label + '.' + label +
                                   ".example.org\nfrom ann@" + label + ".example.org\nauth on\nuser ann\n" +
                                   "passwordeval " + QByteArray(3000, 'x') + turned + "\n"));
    QVERIFY(dialog());
    QVERIFY(dialog()->minimumSizeHint().width() <= dialog()->width());
    QVERIFY(dialog()->width() < dialog()->fontMetrics().averageCharWidth() * 100);
    QVERIFY(!visibleText(*dialog()).contains(QChar(0x202E)));
    for (const auto *box : dialog()->findChildren<QCheckBox *>())
        QVERIFY(!box->text().contains(QChar(0x202E)));
}

QTEST_MAIN(tst_ForeignTransfer)
#include "tst_ForeignTransfer.moc"
