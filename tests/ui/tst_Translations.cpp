#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One message of a language file; a plural has several forms.
struct Translated {
    QString source;
    QStringList forms;
};

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QList<Translated> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<Translated> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            messages += {.source = xml.readElementText(), .forms = {}};
        else if (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1)
            messages.last().forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return messages;
}

} // namespace

/// What holds for every language.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInEnglish_data() { languages(); }
    void nothingIsLeftInEnglish();
    void whatIsFilledInStaysFilledIn_data() { languages(); }
    void whatIsFilledInStaysFilledIn();
    void aShortcutStaysAShortcut_data() { languages(); }
    void aShortcutStaysAShortcut();
    void nothingIsEmpty_data() { languages(); }
    void nothingIsEmpty();
    void thereIsAGuideInEachLanguage_data() { languages(); }
    void thereIsAGuideInEachLanguage();

private:
    static void languages();
};

void tst_Translations::languages()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SEALPOST_SOURCE_DIR "/translations"));
    for (const QFileInfo &file : folder.entryInfoList({u"*.ts"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void tst_Translations::nothingIsLeftInEnglish()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("unfinished"));
}

void tst_Translations::whatIsFilledInStaysFilledIn()
{
    QFETCH(const QString, path);
    for (const Translated &message : messagesOf(path))
        for (const QString &form : message.forms)
            QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(form));
}

void tst_Translations::aShortcutStaysAShortcut()
{
    QFETCH(const QString, path);
    const auto shortcuts = [](QString text) { return text.remove(u"&&"_s).count(u'&'); };
    for (const Translated &message : messagesOf(path))
        for (const QString &form : message.forms)
            QVERIFY2(shortcuts(form) == shortcuts(message.source), qPrintable(message.source + u" → "_s + form));
}

void tst_Translations::nothingIsEmpty()
{
    QFETCH(const QString, path);
    for (const Translated &message : messagesOf(path)) {
        QVERIFY2(!message.forms.isEmpty(), qPrintable(message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
    }
}

/// Its pages are those of the English one.
void tst_Translations::thereIsAGuideInEachLanguage()
{
    QFETCH(const QString, path);
    const QString language = QFileInfo(path).completeBaseName().section(u'_', 1);
    const QDir guide(QStringLiteral(SEALPOST_SOURCE_DIR "/docs/guide"));
    QCOMPARE(QDir(guide.filePath(language)).entryList({u"*.md"_s}),
             QDir(guide.filePath(u"en"_s)).entryList({u"*.md"_s}));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
