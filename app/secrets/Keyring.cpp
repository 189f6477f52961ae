#include "secrets/Keyring.h"

#include <qt6keychain/keychain.h>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.sealpost.Sealpost"_s;

PasswordStoreFailure failureOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return PasswordStoreFailure::NotThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return PasswordStoreFailure::Denied;
    default:
        return PasswordStoreFailure::Unavailable;
    }
}

/// Starts a job that goes with its asker. `afterwards` hears of its end.
template <typename Job>
void start(Job *job, const QString &name, QObject *asker, std::function<void(Job *)> afterwards)
{
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, asker,
                     [job, afterwards = std::move(afterwards)] { afterwards(job); });
    job->start();
}

Result<void, PasswordStoreFailure> ended(QKeychain::Error error)
{
    if (error == QKeychain::NoError)
        return {};
    return failure(failureOf(error));
}

} // namespace

void Keyring::read(const QString &name, QObject *asker, Read answer)
{
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), name, asker,
                                      [answer = std::move(answer)](QKeychain::ReadPasswordJob *job) {
                                          if (job->error() != QKeychain::NoError)
                                              return answer(failure(failureOf(job->error())));
                                          QByteArray octets = job->binaryData();
                                          answer(Secret::take(octets));
                                      });
}

void Keyring::write(const QString &name, const Secret &password, QObject *asker, Done answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(password.octets().toByteArray());
    start<QKeychain::WritePasswordJob>(
        job, name, asker,
        [answer = std::move(answer)](QKeychain::WritePasswordJob *written) { answer(ended(written->error())); });
}

void Keyring::remove(const QString &name, QObject *asker, Done answer)
{
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service), name, asker,
                                        [answer = std::move(answer)](QKeychain::DeletePasswordJob *job) {
                                            const bool isGone = job->error() == QKeychain::EntryNotFound;
                                            answer(isGone ? Result<void, PasswordStoreFailure>()
                                                          : ended(job->error()));
                                        });
}

} // namespace Sealpost
