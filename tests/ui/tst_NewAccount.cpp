#include "discovery/GuessSource.h"
#include "practice/PracticeServer.h"
#include "support/KeyPatience.h"
#include "support/TestCertificate.h"
#include "support/ToldSource.h"
#include "trust/TrustBook.h"
#include "ui/Keyboard.h"
#include "ui/MainWindow.h"
#include "ui/ScreenReader.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/NewAccountDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Candidate serverAt(const QString &host, Port port, Evidence evidence = Evidence::Autoconfig)
{
    return {.host = *HostName::parse(host),
            .smtpsPort = port,
            .username = u"practice"_s,
            .evidence = evidence,
            .source = u"example.org"_s};
}

} // namespace

/// The short page for a new account.
class tst_NewAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theServerIsLookedForWhileTheAddressIsTyped();
    void whatIsNoWholeAddressYetIsNotLookedFor();
    void whatIsNoAddressIsMarkedOnceItIsLeft();
    void eachSourceIsShownWithWhatItSaid();
    void nothingIsSentToAServerThatWasFound();
    void fromTypedToTestedInThreeSeconds();
    void aTestedAccountIsKeptWithItsPassword();
    void aPasswordIsKeptUnderAPassphrase();
    void aPasswordThatCannotBeKeptIsSaid();
    void aWrongPasswordIsMarkedBesideItsField();
    void withoutAPasswordTheServerIsLookedAt();
    void aPasswordIsNotGivenWhereATokenIsWanted();
    void whoHasAnAppPasswordMayUseItOrTheBrowser();
    void theBestServerHasToBeSettledFirst();
    void stoppingUsesWhatWasFound();
    void anotherServerStaysChosen();
    void aServerOutsideTheDomainNeedsATick();
    void theTickIsOfOneServerAlone();
    void whatAProviderNeedsIsSaid();
    void anotherAddressStartsAnew();
    void typingFurtherForgetsTheTest();
    void nothingFoundLeadsToTheWholePage();
    void withoutANetworkThatIsSaid();
    void whatIsKnownGoesAlongToTheWholePage();
    void aServerThatNobodyApprovedDoesNotGoAlong();
    void anUnknownKeyIsReviewedInPlace();
    void anAccountThatIsNotKeptLeavesNoPin();
    void anAddressThatHasAnAccountIsMarked();
    void whatWasTypedIsNotLostByAccident();
    void whatIsTypedAsThePasswordCanBeShown();
    void itIsHeardInOrder();
    void theLongestNamesWidenNothing();
    void theWindowOpensItForANewAccount();

private:
    void open();
    void type(const QString &field, const QString &text);
    void typeAnn(const QString &password = u"practice"_s);
    void press(const QString &button);
    QAbstractButton *button(const QString &text) const { return visibleButton(*m_dialog, text); }
    bool mayTest() const { return button(u"Test"_s)->isEnabled(); }
    void tick() { named<QCheckBox>(*m_dialog, u"My provider takes mail there"_s).click(); }
    void examine();
    QString text() const { return visibleText(*m_dialog); }
    Candidate practice(Evidence evidence = Evidence::Autoconfig) const
    {
        return serverAt(u"127.0.0.1"_s, *m_port, evidence);
    }
    /// The practice server as it would be seen if it were on another computer.
    LineReport firstContact() const
    {
        return {.phase = LineReport::Phase::Open,
                .host = practice().host,
                .verdict = Verdict{.decision = Decision::R9, .level = Level::Unverified},
                .peer = PeerCertificate{.chain = {m_practice->certificate()},
                                        .problems = {CertificateProblem::SelfSigned}}};
    }
    QList<Account> kept() { return m_bench->engine.accounts().load()->accounts; }
    /// What a discovery asks: records and a file that say what the test says, and a guess that really connects.
    Discovery::Sources sources(const Address &address);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<PracticeServer> m_practice;
    std::optional<Port> m_port;  ///< of it
    std::optional<Port> m_guess; ///< where the guess looks; empty: it is none of the sources
    QStringList m_asked;         ///< addresses
    QPointer<ToldSource> m_records;
    QPointer<ToldSource> m_file;
    QPointer<NewAccountDialog> m_dialog;
};

void tst_NewAccount::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_practice = std::make_unique<PracticeServer>(m_bench->folder.filePath(u"practice"_s));
    QVERIFY(QDir(m_bench->folder.path()).mkpath(u"practice"_s));
    const auto endpoint = m_practice->start();
    QVERIFY(endpoint);
    m_port = endpoint->port;
    m_guess.reset();
    m_asked.clear();
    open();
}

void tst_NewAccount::cleanup()
{
    delete m_dialog;
    m_practice.reset();
    m_bench.reset();
}

Discovery::Sources tst_NewAccount::sources(const Address &address)
{
    m_asked += address.shown();
    Discovery::Sources sources;
    auto records = std::make_unique<ToldSource>(Evidence::Srv);
    auto file = std::make_unique<ToldSource>(Evidence::Autoconfig);
    m_records = records.get();
    m_file = file.get();
    sources.push_back(std::move(records));
    sources.push_back(std::move(file));
    if (m_guess)
        sources.push_back(
            std::make_unique<GuessSource>(*HostName::parse(u"127.0.0.1"_s), address, *m_guess, *m_guess));
    return sources;
}

void tst_NewAccount::open()
{
    delete m_dialog;
    m_dialog = new NewAccountDialog(
        m_bench->engine, [this](const Address &address, QNetworkAccessManager &) { return sources(address); },
        nullptr, 20ms);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_NewAccount::type(const QString &field, const QString &text)
{
    auto &line = named<QLineEdit>(*m_dialog, field);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

void tst_NewAccount::typeAnn(const QString &password)
{
    type(u"Your name"_s, u"Ann"_s);
    type(u"Mail address"_s, u"ann@example.org"_s);
    type(u"Password"_s, password);
    QTRY_VERIFY(m_asked.contains(u"ann@example.org"_s));
}

void tst_NewAccount::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_dialog, button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    found->click();
}

void tst_NewAccount::theServerIsLookedForWhileTheAddressIsTyped()
{
    QVERIFY(text().contains(u"Type your mail address"_s));
    type(u"Mail address"_s, u"ann@example.org"_s);
    QTRY_COMPARE(m_asked, QStringList{u"ann@example.org"_s});
    QVERIFY(text().contains(u"Looking for the server of example.org…"_s));
    m_records->finds({practice(Evidence::Srv)});
    m_file->finds({});
    QVERIFY(text().contains(u"Found for example.org."_s));
    QCOMPARE(named<QComboBox>(*m_dialog, u"Server"_s).currentText(), u"127.0.0.1"_s);
    QVERIFY(text().contains(u"SMTPS (port %1)"_s.arg(m_port->number())));
    QVERIFY(text().contains(u"practice"_s));
    QVERIFY(text().contains(u"named by the domain's DNS record"_s));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab); // leaving it asks nobody again
    QCOMPARE(m_asked.size(), 1);
}

void tst_NewAccount::whatIsNoWholeAddressYetIsNotLookedFor()
{
    type(u"Mail address"_s, u"ann@localhost"_s);
    QTest::qWait(60); // longer than the pause after the last key
    QCOMPARE(m_asked, QStringList());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab); // it is meant
    QCOMPARE(m_asked, QStringList{u"ann@localhost"_s});
}

void tst_NewAccount::whatIsNoAddressIsMarkedOnceItIsLeft()
{
    type(u"Mail address"_s, u"ann at example"_s);
    auto &address = named<QLineEdit>(*m_dialog, u"Mail address"_s);
    QVERIFY(address.accessibleDescription().isEmpty());
    QTest::keyClick(&address, Qt::Key_Tab);
    QVERIFY2(text().contains(u"“ann at example” is no mail address"_s), qPrintable(text()));
    QVERIFY(!address.accessibleDescription().isEmpty());
    QVERIFY(!mayTest() && !button(u"Save"_s)->isEnabled());
}

void tst_NewAccount::eachSourceIsShownWithWhatItSaid()
{
    typeAnn();
    const auto &said = named<QPlainTextEdit>(*m_dialog, u"What each of those that were asked said"_s);
    QVERIFY(said.isVisible());
    m_records->fails();
    QCOMPARE(said.toPlainText(), u"• told could not be asked: no answer"_s);
    m_file->finds({practice()});
    QVERIFY(said.toPlainText().contains(u"file for mail programs"_s));
    QVERIFY(!said.isVisible()); // there is a server now
    press(u"Who was asked, and their answers"_s);
    QVERIFY(said.isVisible());
}

void tst_NewAccount::nothingIsSentToAServerThatWasFound()
{
    typeAnn();
    m_records->finds({serverAt(u"127.0.0.1"_s, m_bench->server.port())});
    m_file->finds({});
    QVERIFY(mayTest());
    press(u"Test"_s);
    QTRY_COMPARE(m_bench->server.connections(), 1); // and none before
}

void tst_NewAccount::fromTypedToTestedInThreeSeconds()
{
    m_guess = m_port;
    open();
    typeAnn();
    QElapsedTimer timer;
    timer.start();
    m_records->finds({});
    m_file->finds({practice()});
    QTRY_VERIFY(mayTest());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // in the field of the password
    QTRY_VERIFY(text().contains(u"Tested: the server has taken the login."_s));
    qInfo("from typed to tested: %lld ms", timer.elapsed());
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 limit = 3 * 3000; // as all time limits are under the sanitizers
#else
    constexpr qint64 limit = 3000;
#endif
    QVERIFY(timer.elapsed() < limit);
    QVERIFY(qobject_cast<QPushButton *>(button(u"Save"_s))->isDefault());
}

void tst_NewAccount::aTestedAccountIsKeptWithItsPassword()
{
    QSignalSpy saved(m_dialog, &NewAccountDialog::saved);
    typeAnn();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested"_s));
    press(u"Save"_s);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(kept().size(), 1);
    const Account account = kept().first();
    QCOMPARE(account.name, u"ann@example.org"_s);
    QCOMPARE(account.identity.shown(), u"Ann <ann@example.org>"_s);
    QCOMPARE(account.host.shown(), u"127.0.0.1"_s);
    QCOMPARE(account.smtpsPort, m_port);
    QCOMPARE(account.username, u"practice"_s);
    QVERIFY(m_bench->engine.credentials().hasAtHand(account));
    QTRY_VERIFY(!m_dialog);
}

/// A profile with a folder of its own keeps passwords in its sealed file.
void tst_NewAccount::aPasswordIsKeptUnderAPassphrase()
{
    typeAnn();
    named<QCheckBox>(*m_dialog, u"Keep it, sealed by a passphrase"_s).click();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Save"_s);
    QVERIFY(text().contains(u"It is needed to keep the password of practice."_s));
    QVERIFY(kept().isEmpty());
    named<QLineEdit>(*m_dialog, u"Passphrase"_s).setText(u"open sesame"_s);
    named<QLineEdit>(*m_dialog, u"The passphrase once more"_s).setText(u"open sesame"_s);
    press(u"Seal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, keyPatience);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().passwordKeeping, PasswordKeeping::Stored);
    QVERIFY(QFile::exists(m_bench->engine.profile().passwordsFile()));
}

void tst_NewAccount::aPasswordThatCannotBeKeptIsSaid()
{
    SealedStore &file = m_bench->engine.passwords().sealedFile();
    QByteArray passphrase("open sesame");
    file.unlock(Secret::take(passphrase), m_dialog, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!file.isLocked(), keyPatience);
    // A folder in the place of its lock: no process gets that.
    QVERIFY(QDir(m_bench->folder.path()).mkpath(m_bench->engine.profile().passwordsFile() + u".lock/x"_s));
    typeAnn();
    named<QCheckBox>(*m_dialog, u"Keep it, sealed by a passphrase"_s).click();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"The account is saved."_s), keyPatience);
    QVERIFY(text().contains(u"The password is not kept, and will be asked for."_s));
    QCOMPARE(kept().size(), 1);
    press(u"Close"_s);
    QTRY_VERIFY(!m_dialog);
}

void tst_NewAccount::aWrongPasswordIsMarkedBesideItsField()
{
    typeAnn(u"wrong"_s);
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    auto &password = named<QLineEdit>(*m_dialog, u"Password"_s);
    QTRY_VERIFY2(!password.accessibleDescription().isEmpty(), qPrintable(text()));
    QVERIFY(password.hasFocus());
    QVERIFY(!text().contains(u"Tested"_s));
    type(u"Password"_s, u"practice"_s);
    QVERIFY(password.accessibleDescription().isEmpty());
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested: the server has taken the login."_s));
}

void tst_NewAccount::withoutAPasswordTheServerIsLookedAt()
{
    typeAnn({});
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Your password was not tested."_s));
}

void tst_NewAccount::aPasswordIsNotGivenWhereATokenIsWanted()
{
    typeAnn();
    Candidate provider = practice(Evidence::Provider);
    provider.proofs = {Proof::OAuth2};
    m_records->finds({provider});
    m_file->finds({});
    QVERIFY(text().contains(u"The provider wants you to log in in the browser."_s));
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Your login was not tested."_s));
    QVERIFY(!button(u"Save"_s)->isEnabled()); // a client id is missing
    QSignalSpy wanted(m_dialog.data(), &NewAccountDialog::byHandWanted);
    press(u"Use Your Browser…"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<AccountStart>().login, AccountStart::Login::Provider);
    QVERIFY(kept().isEmpty());
}

void tst_NewAccount::whoHasAnAppPasswordMayUseItOrTheBrowser()
{
    typeAnn();
    Candidate provider = practice(Evidence::Provider);
    provider.proofs = {Proof::OAuth2, Proof::AppPassword};
    m_records->finds({provider});
    m_file->finds({});
    QVERIFY(visibleButton(*m_dialog, u"Use Your Browser…"_s));
    QVERIFY(button(u"Save"_s)->isEnabled());
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
}

void tst_NewAccount::theBestServerHasToBeSettledFirst()
{
    typeAnn();
    m_file->finds({practice()});
    QVERIFY(text().contains(u"SMTPS (port"_s)); // it is shown
    QVERIFY(!mayTest());
    m_records->finds({serverAt(u"smtp.example.org"_s, Port::submissions, Evidence::Srv)});
    QVERIFY(mayTest());
    QCOMPARE(named<QComboBox>(*m_dialog, u"Server"_s).currentText(), u"smtp.example.org"_s);
}

void tst_NewAccount::stoppingUsesWhatWasFound()
{
    typeAnn();
    m_file->finds({practice()});
    press(u"Stop Looking"_s);
    QVERIFY(mayTest());
    QVERIFY(!button(u"Stop Looking"_s));
    m_records->finds({serverAt(u"smtp.example.org"_s, Port::submissions, Evidence::Srv)});
    QCOMPARE(named<QComboBox>(*m_dialog, u"Server"_s).count(), 1);
}

void tst_NewAccount::anotherServerStaysChosen()
{
    typeAnn();
    m_file->finds({practice(), serverAt(u"smtp.example.org"_s, Port::submissions)});
    auto &server = named<QComboBox>(*m_dialog, u"Server"_s);
    server.setFocus();
    QTest::keyClick(&server, Qt::Key_Down);
    QCOMPARE(server.currentText(), u"smtp.example.org"_s);
    m_records->finds({serverAt(u"records.example.org"_s, Port::submissions, Evidence::Srv)});
    QCOMPARE(server.count(), 3);
    QCOMPARE(server.currentText(), u"smtp.example.org"_s);
    QVERIFY(text().contains(u"SMTPS (port 465)"_s));
}

void tst_NewAccount::aServerOutsideTheDomainNeedsATick()
{
    typeAnn();
    Candidate elsewhere = practice(Evidence::Srv);
    elsewhere.approval = Approval::Needed;
    m_records->finds({elsewhere});
    m_file->finds({});
    QVERIFY(text().contains(u"127.0.0.1 does not belong to example.org."_s));
    QVERIFY(!mayTest() && !button(u"Save"_s)->isEnabled());
    tick();
    QVERIFY(mayTest());
    tick();
    QVERIFY(!mayTest());
}

void tst_NewAccount::theTickIsOfOneServerAlone()
{
    typeAnn();
    Candidate one = serverAt(u"smtp.example.net"_s, Port::submissions, Evidence::Srv);
    one.approval = Approval::Needed;
    Candidate other = serverAt(u"smtp.example.com"_s, Port::submissions, Evidence::Srv);
    other.approval = Approval::Needed;
    m_records->finds({one, other});
    m_file->finds({});
    tick();
    QVERIFY(mayTest());
    auto &server = named<QComboBox>(*m_dialog, u"Server"_s);
    server.setFocus();
    QTest::keyClick(&server, Qt::Key_Down);
    QVERIFY(!mayTest());
}

void tst_NewAccount::whatAProviderNeedsIsSaid()
{
    typeAnn();
    Candidate provider = practice(Evidence::Provider);
    provider.proofs = {Proof::AppPassword};
    provider.help = QUrl(u"https://example.org/help"_s);
    m_records->finds({provider});
    m_file->finds({});
    QVERIFY(text().contains(u"The provider wants an app password"_s));
    QCOMPARE(button(u"Open the Provider's Page"_s)->toolTip(), u"https://example.org/help"_s);
}

void tst_NewAccount::anotherAddressStartsAnew()
{
    typeAnn();
    m_records->finds({practice(Evidence::Srv)});
    m_file->finds({});
    QVERIFY(mayTest());
    type(u"Mail address"_s, u"bob@example.net"_s);
    QVERIFY(!mayTest());
    QTRY_COMPARE(m_asked.last(), u"bob@example.net"_s);
    QVERIFY(text().contains(u"Looking for the server of example.net…"_s));
    QVERIFY(!text().contains(u"127.0.0.1"_s));
    m_records->finds({});
    m_file->finds({practice()});
    QVERIFY(mayTest());
}

void tst_NewAccount::typingFurtherForgetsTheTest()
{
    typeAnn();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested"_s));
    type(u"Password"_s, u"another"_s);
    QVERIFY(!text().contains(u"Tested"_s));
    QVERIFY(!text().contains(u"This computer"_s));
    QVERIFY(qobject_cast<QPushButton *>(button(u"Test"_s))->isDefault());
}

void tst_NewAccount::nothingFoundLeadsToTheWholePage()
{
    QList<AccountStart> wanted;
    connect(m_dialog, &NewAccountDialog::byHandWanted, this, [&](const AccountStart &start) { wanted += start; });
    typeAnn();
    m_records->finds({});
    m_file->finds({});
    QVERIFY(text().contains(u"No server was found for example.org."_s));
    QVERIFY(!mayTest());
    press(u"Look Again"_s);
    QCOMPARE(m_asked.size(), 2);
    m_records->finds({});
    m_file->finds({});
    press(u"Set Up by Hand…"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().displayName, u"Ann"_s);
    QCOMPARE(wanted.first().address, u"ann@example.org"_s);
    QVERIFY(!wanted.first().password.isEmpty());
    QVERIFY(!wanted.first().server);
    QTRY_VERIFY(!m_dialog);
}

void tst_NewAccount::withoutANetworkThatIsSaid()
{
    typeAnn();
    m_records->fails();
    m_file->fails();
    QVERIFY(text().contains(u"Nobody could be asked about example.org. Is this computer online?"_s));
}

void tst_NewAccount::whatIsKnownGoesAlongToTheWholePage()
{
    Candidate found = practice();
    found.startTlsPort = Port::from(2587);
    QByteArray password("practice");
    AccountDialog whole(m_bench->engine);
    whole.setAttribute(Qt::WA_DeleteOnClose, false);
    whole.startFrom(
        AccountStart{u"Ann"_s, u"ann@example.org"_s, Secret::take(password), PasswordKeeping::Asked, found});
    whole.show();
    QCOMPARE(named<QLineEdit>(whole, u"Your name"_s).text(), u"Ann"_s);
    QCOMPARE(named<QLineEdit>(whole, u"Host"_s).text(), u"127.0.0.1"_s);
    QCOMPARE(named<QLineEdit>(whole, u"Password"_s).text(), QString()); // it is not to be read there
    visibleButton(whole, u"Test"_s)->click();
    QTRY_VERIFY(visibleText(whole).contains(u"This computer"_s));
    visibleButton(whole, u"Save"_s)->click();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().username, u"practice"_s);
    QCOMPARE(kept().first().startTlsPort, Port::from(2587));
    QVERIFY(m_bench->engine.credentials().hasAtHand(kept().first()));
}

void tst_NewAccount::aServerThatNobodyApprovedDoesNotGoAlong()
{
    QList<AccountStart> wanted;
    connect(m_dialog, &NewAccountDialog::byHandWanted, this, [&](const AccountStart &start) { wanted += start; });
    typeAnn();
    Candidate elsewhere = practice(Evidence::Srv);
    elsewhere.approval = Approval::Needed;
    m_records->finds({elsewhere});
    press(u"Set Up by Hand…"_s);
    QVERIFY(!wanted.first().server);
}

void tst_NewAccount::anUnknownKeyIsReviewedInPlace()
{
    QSignalSpy changed(m_dialog, &NewAccountDialog::trustChanged);
    typeAnn();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested"_s));
    m_dialog->showReport(firstContact());
    QVERIFY(text().contains(u"Is this really 127.0.0.1?"_s));
    press(u"Accept Unseen"_s);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(text().contains(u"Pinned"_s));
    QTRY_VERIFY(text().contains(u"Tested: the server has taken the login."_s));
    QVERIFY(!text().contains(u"Is this really"_s));
    press(u"Save"_s);
    QCOMPARE((*m_bench->engine.trust())->pins(u"ann@example.org"_s)->size(), 1);
}

void tst_NewAccount::anAccountThatIsNotKeptLeavesNoPin()
{
    typeAnn();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested"_s));
    m_dialog->showReport(firstContact());
    press(u"Accept Unseen"_s);
    QCOMPARE((*m_bench->engine.trust())->pins()->size(), 1);
    press(u"Cancel"_s);
    press(u"Discard"_s);
    QVERIFY((*m_bench->engine.trust())->pins()->isEmpty());
    QVERIFY(kept().isEmpty());
}

void tst_NewAccount::anAddressThatHasAnAccountIsMarked()
{
    Account account = m_bench->work();
    account.name = u"Ann@example.org"_s;
    m_bench->save(account);
    typeAnn();
    m_records->finds({});
    m_file->finds({practice()});
    press(u"Save"_s);
    QVERIFY(text().contains(u"There is an account for this address already."_s));
    QVERIFY(named<QLineEdit>(*m_dialog, u"Mail address"_s).hasFocus());
    QCOMPARE(kept().size(), 1);
}

void tst_NewAccount::whatWasTypedIsNotLostByAccident()
{
    type(u"Your name"_s, u"Ann"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    press(u"Continue Editing"_s);
    QVERIFY(!text().contains(u"Discard what you have typed?"_s));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    press(u"Discard"_s);
    QTRY_VERIFY(!m_dialog);
    open();
    QTest::keyClick(m_dialog, Qt::Key_Escape); // nothing is to be lost
    QTRY_VERIFY(!m_dialog);
}

void tst_NewAccount::whatIsTypedAsThePasswordCanBeShown()
{
    auto &password = named<QLineEdit>(*m_dialog, u"Password"_s);
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    named<QToolButton>(*m_dialog, u"Show what is typed: Password"_s).click();
    QCOMPARE(password.echoMode(), QLineEdit::Normal);
    QVERIFY(password.inputMethodHints() & Qt::ImhSensitiveData);
    named<QToolButton>(*m_dialog, u"Show what is typed: Password"_s).click();
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    typeAnn();
    m_file->finds({practice()});
    m_records->finds({});
    press(u"Test"_s);
    QCOMPARE(password.text(), QString()); // taken
    QCOMPARE(password.placeholderText(), u"Typed already"_s);
}

/// What holds for the page, whatever stands on it.
void tst_NewAccount::examine()
{
    QVERIFY2(treeFaults(*m_dialog).isEmpty(), qPrintable(treeFaults(*m_dialog).join(u'\n')));
    QVERIFY2(mnemonicClashes(*m_dialog).isEmpty(), qPrintable(mnemonicClashes(*m_dialog).join(u'\n')));
    QVERIFY2(labelsWithMarkup(*m_dialog).isEmpty(), qPrintable(labelsWithMarkup(*m_dialog).join(u'\n')));
    const QWidgetList stops = tabStops(*m_dialog);
    QVERIFY2(notReached(*m_dialog, stops).isEmpty(), qPrintable(notReached(*m_dialog, stops).join(u'\n')));
    QVERIFY2(notReached(*m_dialog, backtabStops(*m_dialog)).isEmpty(),
             qPrintable(notReached(*m_dialog, backtabStops(*m_dialog)).join(u'\n')));
    QVERIFY2(outOfOrder(*m_dialog, stops).isEmpty(), qPrintable(outOfOrder(*m_dialog, stops).join(u'\n')));
}

void tst_NewAccount::itIsHeardInOrder()
{
    m_dialog->resize(m_dialog->width(), 3000);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    examine();
    typeAnn();
    examine();
    Candidate elsewhere = practice(Evidence::Srv);
    elsewhere.approval = Approval::Needed;
    elsewhere.help = QUrl(u"https://example.org/help"_s);
    m_records->finds({elsewhere});
    m_file->finds({});
    tick();
    examine();
    named<QLineEdit>(*m_dialog, u"Your name"_s).setFocus();
    QCOMPARE(
        heard(tabStops(*m_dialog)),
        QStringList({u"field: Your name = Ann"_s, u"field: Mail address = ann@example.org"_s,
                     u"field: Password = ********"_s, u"check box: Show what is typed: Password = not checked"_s,
                     u"check box: Keep it, sealed by a passphrase = not checked"_s, u"choice: Server = 127.0.0.1"_s,
                     u"check box: My provider takes mail there = checked"_s, u"button: Open the Provider's Page"_s,
                     u"check box: Who was asked, and their answers = not checked"_s, u"button: Save"_s,
                     u"button: Test"_s, u"button: Set Up by Hand…"_s, u"button: Cancel"_s, u"button: Help"_s}));
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Tested"_s));
    examine();
    m_dialog->showReport(firstContact());
    examine();
}

void tst_NewAccount::theLongestNamesWidenNothing()
{
    typeAnn();
    m_records->finds({practice(Evidence::Srv)});
    m_file->finds({});
    const int usual = m_dialog->minimumSizeHint().width();
    const QString label(60, u'm');
    const QString domain = label + u'.' + label + u'.' + label + u".example"_s;
    type(u"Mail address"_s, QString(60, u'a') + u'@' + domain);
    QTRY_COMPARE(m_asked.size(), 2);
    Candidate longest = serverAt(domain, Port::submissions, Evidence::Srv);
    longest.username = QString(60, u'a') + u'@' + domain;
    longest.source = u"_submissions._tcp."_s + domain;
    longest.approval = Approval::Needed;
    m_records->finds({longest});
    m_file->finds({});
    QCOMPARE(m_dialog->minimumSizeHint().width(), usual);
    examine();
}

void tst_NewAccount::theWindowOpensItForANewAccount()
{
    MainWindow window(m_bench->engine, m_bench->room);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    visibleButton(window, u"Set up my account"_s)->click();
    auto *dialog = window.findChild<NewAccountDialog *>();
    QVERIFY(dialog);
    named<QLineEdit>(*dialog, u"Your name"_s).setText(u"Ann"_s);
    visibleButton(*dialog, u"Set Up by Hand…"_s)->click();
    auto *whole = window.findChild<AccountDialog *>();
    QVERIFY(whole && whole->isVisible());
    QVERIFY(!dialog->isVisible());
    QCOMPARE(named<QLineEdit>(*whole, u"Your name"_s).text(), u"Ann"_s);
}

QTEST_MAIN(tst_NewAccount)
#include "tst_NewAccount.moc"
