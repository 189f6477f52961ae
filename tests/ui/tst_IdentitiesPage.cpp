#include "ui/Keyboard.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/IdentityDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// As whom an account sends, in the account's dialog.
class tst_IdentitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatThePageDoesNotChangeStays();
    void oneIsAdded();
    void oneIsChanged();
    void theFirstOneIsTheOneOfTheBasics();
    void oneBecomesTheFirst();
    void oneIsRemoved();
    void theLastOneStays();
    void whatCannotBeIsMarkedBesideItsField();
    void anAddressTwiceIsMarkedInTheBasicsToo();
    void whatWasTypedIsNotLostByAccident();
    void aNewAccountNeedsAnAddressFirst();
    void itIsDoneByTheKeyboardAlone();
    void everythingHasANameAndAMnemonicOfItsOwn();

private:
    void edit(const std::optional<Account> &account);
    void turnTo(int page) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page); }
    void press(const QWidget &window, const QString &button);
    [[nodiscard]] QListWidget &list() const { return named<QListWidget>(*m_dialog, u"Identities"_s); }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] IdentityDialog &identity() const;
    void type(const QString &field, const QString &text) { named<QLineEdit>(identity(), field).setText(text); }
    [[nodiscard]] Account saved();

    std::unique_ptr<WindowBench> m_bench;
    QPointer<AccountDialog> m_dialog;
};

namespace {

constexpr int basics = 0;
constexpr int identitiesPage = 3;

Account withTwo(Account account)
{
    account.identity.displayName = u"Ann"_s;
    account.identity.replyTo = Mailbox{u"Desk"_s, *Address::parse(u"desk@example.org"_s)};
    account.identity.organization = u"Bücher"_s;
    account.identity.signature = u"Ann\nof us"_s;
    account.identity.sentCopy = false;
    account.furtherIdentities = {{.displayName = u"Bob"_s,
                                  .address = *Address::parse(u"b@example.org"_s),
                                  .signature = u"Bob"_s,
                                  .sentCopy = true}};
    return account;
}

} // namespace

void tst_IdentitiesPage::init()
{
    m_bench = std::make_unique<WindowBench>();
    edit(withTwo(m_bench->work()));
}

void tst_IdentitiesPage::cleanup()
{
    delete m_dialog;
    m_bench.reset();
}

void tst_IdentitiesPage::edit(const std::optional<Account> &account)
{
    delete m_dialog;
    if (account)
        m_bench->save(*account);
    m_dialog = new AccountDialog(m_bench->engine, account);
    m_dialog->show();
    m_dialog->activateWindow(); // keys are for a window that has them
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    turnTo(identitiesPage);
}

void tst_IdentitiesPage::press(const QWidget &window, const QString &button)
{
    QAbstractButton *found = visibleButton(window, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

QStringList tst_IdentitiesPage::rows() const
{
    QStringList rows;
    for (int row = 0; row < list().count(); ++row)
        rows += list().item(row)->text();
    return rows;
}

IdentityDialog &tst_IdentitiesPage::identity() const
{
    for (IdentityDialog *dialog : m_dialog->findChildren<IdentityDialog *>())
        if (dialog->isVisible())
            return *dialog;
    qFatal("no identity is edited");
}

Account tst_IdentitiesPage::saved()
{
    press(*m_dialog, u"Save"_s);
    return m_bench->engine.accounts().load()->accounts.value(0, m_bench->work());
}

void tst_IdentitiesPage::whatThePageDoesNotChangeStays()
{
    QCOMPARE(rows(), QStringList({u"Ann <me@example.org>"_s, u"Bob <b@example.org>"_s}));
    QCOMPARE(saved(), withTwo(m_bench->work()));
}

void tst_IdentitiesPage::oneIsAdded()
{
    press(*m_dialog, u"Add…"_s);
    type(u"Name"_s, u"Cid"_s);
    type(u"Mail address"_s, u"c@example.org"_s);
    type(u"Answers to"_s, u"Desk <desk@example.org>"_s);
    type(u"Organization"_s, u"Bücher"_s);
    named<QPlainTextEdit>(identity(), u"Signature"_s).setPlainText(u"-- \nCid\n"_s);
    named<QComboBox>(identity(), u"In the folder “Sent”"_s).setCurrentIndex(2);
    press(identity(), u"OK"_s);
    QCOMPARE(rows().last(), u"Cid <c@example.org>"_s);
    QCOMPARE(list().currentRow(), 2);
    const Identity expected{.displayName = u"Cid"_s,
                            .address = *Address::parse(u"c@example.org"_s),
                            .replyTo = Mailbox{u"Desk"_s, *Address::parse(u"desk@example.org"_s)},
                            .organization = u"Bücher"_s,
                            .signature = u"Cid"_s,
                            .sentCopy = false};
    const Account account = saved();
    QCOMPARE(account.furtherIdentities.value(1, account.identity), expected);
}

void tst_IdentitiesPage::oneIsChanged()
{
    list().setCurrentRow(1);
    press(*m_dialog, u"Edit…"_s);
    QCOMPARE(named<QPlainTextEdit>(identity(), u"Signature"_s).toPlainText(), u"Bob"_s);
    type(u"Mail address"_s, u"bob@example.org"_s);
    press(identity(), u"OK"_s);
    Account expected = withTwo(m_bench->work());
    expected.furtherIdentities.first().address = *Address::parse(u"bob@example.org"_s);
    QCOMPARE(saved(), expected);
}

void tst_IdentitiesPage::theFirstOneIsTheOneOfTheBasics()
{
    turnTo(basics);
    named<QLineEdit>(*m_dialog, u"Your name"_s).setText(u"Ada"_s);
    turnTo(identitiesPage);
    QCOMPARE(rows().first(), u"Ada <me@example.org>"_s);
    press(*m_dialog, u"Edit…"_s);
    type(u"Name"_s, u"Eve"_s);
    type(u"Organization"_s, u"Ours"_s);
    press(identity(), u"OK"_s);
    QCOMPARE(named<QLineEdit>(*m_dialog, u"Your name"_s).text(), u"Eve"_s);
    Account expected = withTwo(m_bench->work());
    expected.identity.displayName = u"Eve"_s;
    expected.identity.organization = u"Ours"_s;
    QCOMPARE(saved(), expected);
}

void tst_IdentitiesPage::oneBecomesTheFirst()
{
    list().setCurrentRow(1);
    press(*m_dialog, u"Make First"_s);
    QCOMPARE(rows(), QStringList({u"Bob <b@example.org>"_s, u"Ann <me@example.org>"_s}));
    QCOMPARE(named<QLineEdit>(*m_dialog, u"Mail address"_s).text(), u"b@example.org"_s);
    const Account before = withTwo(m_bench->work());
    const Account after = saved();
    QCOMPARE(after.identities(), QList({before.furtherIdentities.first(), before.identity}));
    QCOMPARE(after.username, before.username);
}

void tst_IdentitiesPage::oneIsRemoved()
{
    list().setFocus();
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(rows(), QStringList{u"Bob <b@example.org>"_s});
    QCOMPARE(saved().identities(), withTwo(m_bench->work()).furtherIdentities);
}

void tst_IdentitiesPage::theLastOneStays()
{
    press(*m_dialog, u"Remove"_s);
    QVERIFY(!visibleButton(*m_dialog, u"Remove"_s)->isEnabled());
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(rows().size(), 1);
}

void tst_IdentitiesPage::whatCannotBeIsMarkedBesideItsField()
{
    press(*m_dialog, u"Add…"_s);
    type(u"Mail address"_s, u"me at example"_s);
    type(u"Answers to"_s, u"a@example.org, b@example.org"_s);
    press(identity(), u"OK"_s);
    QVERIFY(visibleText(identity()).contains(u"“me at example” is no mail address"_s));
    QVERIFY(visibleText(identity()).contains(u"Answers go to one address."_s));
    QVERIFY(!named<QLineEdit>(identity(), u"Answers to"_s).accessibleDescription().isEmpty());
    type(u"Answers to"_s, {});
    type(u"Mail address"_s, u"me@example.org"_s);
    press(identity(), u"OK"_s);
    QVERIFY(visibleText(identity()).contains(u"The account has an identity with this address already."_s));
    type(u"Mail address"_s, u"c@example.org"_s);
    named<QPlainTextEdit>(identity(), u"Signature"_s).setPlainText(QString(10001, u'x'));
    press(identity(), u"OK"_s);
    QVERIFY(visibleText(identity()).contains(u"A signature has at most 10,000 characters"_s));
}

void tst_IdentitiesPage::anAddressTwiceIsMarkedInTheBasicsToo()
{
    turnTo(basics);
    named<QLineEdit>(*m_dialog, u"Mail address"_s).setText(u"b@example.org"_s);
    press(*m_dialog, u"Save"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(visibleText(*m_dialog).contains(u"The account has an identity with this address already."_s));
}

void tst_IdentitiesPage::whatWasTypedIsNotLostByAccident()
{
    press(*m_dialog, u"Add…"_s);
    QPointer<IdentityDialog> dialog = &identity();
    QTest::keyClicks(&named<QLineEdit>(*dialog, u"Name"_s), u"Cid"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(visibleText(*dialog).contains(u"Discard what you have typed?"_s));
    press(*dialog, u"Discard"_s);
    QTRY_VERIFY(!dialog);
    QCOMPARE(rows().size(), 2);
    press(*m_dialog, u"Remove"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && visibleText(*m_dialog).contains(u"Discard what you have typed?"_s));
}

void tst_IdentitiesPage::aNewAccountNeedsAnAddressFirst()
{
    edit(std::nullopt);
    QVERIFY(!visibleButton(*m_dialog, u"Add…"_s)->isEnabled());
    QVERIFY(visibleText(*m_dialog).contains(u"First give the account a mail address, under “Basics”."_s));
    turnTo(basics);
    named<QLineEdit>(*m_dialog, u"Mail address"_s).setText(u"new@example.org"_s);
    turnTo(identitiesPage);
    QCOMPARE(rows(), QStringList{u"new@example.org"_s});
    QVERIFY(visibleButton(*m_dialog, u"Add…"_s)->isEnabled());
}

void tst_IdentitiesPage::itIsDoneByTheKeyboardAlone()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // it is not what saves
    auto &name = named<QLineEdit>(identity(), u"Name"_s);
    QCOMPARE(name.text(), u"Bob"_s);
    const QWidgetList stops = tabStops(identity());
    QCOMPARE(notReached(identity(), stops), QStringList());
    QVERIFY2(outOfOrder(identity(), stops).isEmpty(), qPrintable(outOfOrder(identity(), stops).join(u", "_s)));
    name.setText(u"Bert"_s);
    QTest::keyClick(visibleButton(identity(), u"OK"_s), Qt::Key_Space);
    QCOMPARE(rows().last(), u"Bert <b@example.org>"_s);
    QVERIFY(list().hasFocus());
}

void tst_IdentitiesPage::everythingHasANameAndAMnemonicOfItsOwn()
{
    QCOMPARE(unnamed(*m_dialog), QStringList());
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    press(*m_dialog, u"Remove"_s); // with the question, too
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    press(*m_dialog, u"Add…"_s);
    QCOMPARE(unnamed(identity()), QStringList());
    QCOMPARE(mnemonicClashes(identity()), QStringList());
}

QTEST_MAIN(tst_IdentitiesPage)
#include "tst_IdentitiesPage.moc"
