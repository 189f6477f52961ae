#include "wording/Translations.h"

#include <QCoreApplication>
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

void loadTranslations()
{
    load(QLocale(QLocale::English), u"sealpost"_s, u":/i18n"_s); // its plurals; what comes later goes before it
    load(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QLocale(), u"sealpost"_s, u":/i18n"_s);
}

} // namespace Sealpost
