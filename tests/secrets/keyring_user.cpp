#include "secrets/Keyring.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QString name(PasswordStoreFailure failure)
{
    switch (failure) {
    case PasswordStoreFailure::NotThere:
        return u"not there"_s;
    case PasswordStoreFailure::Denied:
        return u"denied"_s;
    case PasswordStoreFailure::WrongPassphrase:
    case PasswordStoreFailure::Unreadable:
    case PasswordStoreFailure::CannotWrite:
        return u"of a file"_s;
    case PasswordStoreFailure::Unavailable:
        return u"unavailable"_s;
    }
    Q_UNREACHABLE();
}

void say(const QString &word)
{
    QTextStream(stdout) << word;
    QCoreApplication::quit();
}

} // namespace

/// One start of a program that uses the keyring: `read NAME`, `write NAME PASSWORD`, `remove NAME`. Says what came
/// of it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Keyring keyring;
    const auto done = [](const Result<void, PasswordStoreFailure> &result) {
        say(result ? u"done"_s : name(result.error()));
    };
    if (words.value(1) == "read"_L1) {
        keyring.read(words.value(2), &app, [](const Result<Secret, PasswordStoreFailure> &found) {
            say(found ? u"password "_s + QString::fromUtf8(found->octets()) : name(found.error()));
        });
    } else if (words.value(1) == "write"_L1) {
        QByteArray password = words.value(3).toUtf8();
        keyring.write(words.value(2), Secret::take(password), &app, done);
    } else {
        keyring.remove(words.value(2), &app, done);
    }
    return QCoreApplication::exec();
}
