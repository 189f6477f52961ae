#include "ui/help/HelpPage.h"

#include "wording/Translations.h"

#include <QFile>
#include <QRegularExpression>

static void initGuide()
{
    Q_INIT_RESOURCE(guide); // it cannot be named from within a namespace
}

namespace Sealpost {

using namespace Qt::StringLiterals;

QString fileNameOf(HelpPage page)
{
    switch (page) {
    case HelpPage::Index:
        return u"index.md"_s;
    case HelpPage::FirstSteps:
        return u"first-steps.md"_s;
    case HelpPage::Writing:
        return u"writing.md"_s;
    case HelpPage::Seal:
        return u"seal.md"_s;
    case HelpPage::Review:
        return u"review.md"_s;
    case HelpPage::Connection:
        return u"connection.md"_s;
    case HelpPage::Accounts:
        return u"accounts.md"_s;
    case HelpPage::TrustSettings:
        return u"trust-settings.md"_s;
    case HelpPage::Outbox:
        return u"outbox.md"_s;
    case HelpPage::Sent:
        return u"sent.md"_s;
    case HelpPage::Settings:
        return u"settings.md"_s;
    case HelpPage::Practice:
        return u"practice.md"_s;
    case HelpPage::CommandLine:
        return u"command-line.md"_s;
    }
    Q_UNREACHABLE();
}

QString guideText(const QString &fileName)
{
    static const QRegularExpression picture(u"^!\\[[^\\]]*\\]\\([^)]*\\)\\n*"_s,
                                            QRegularExpression::MultilineOption);
    initGuide();
    for (const QString &language : {Wording::language(), u"en"_s}) {
        QFile file(u":/guide/%1/%2"_s.arg(language, fileName));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).remove(picture);
    }
    return {};
}

} // namespace Sealpost
