#include "wording/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

void load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void loadTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    load(QLocale(QLocale::English), u"sealpost"_s, u":/i18n"_s); // its plurals; what comes later goes before it
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, u"sealpost"_s, u":/i18n"_s);
}

QStringList Wording::languages()
{
    QStringList tags;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"sealpost_*.qm"_s}))
        tags += file.section(u'_', 1).section(u'.', 0, 0);
    return tags;
}

QString Wording::language()
{
    QString tag = u"en"_s;
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (const QTranslator *translator : translators)
        if (translator->filePath().startsWith(u":/i18n/sealpost_"_s))
            tag = translator->filePath().section(u'_', 1).section(u'.', 0, 0);
    return tag;
}

} // namespace Sealpost
