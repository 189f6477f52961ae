#include "ui/SealedFile.h"

#include "support/KeyPatience.h"
#include "ui/Engine.h"

#include <QTest>

namespace Sealpost {

namespace {

Secret secretOf(QByteArray octets)
{
    octets.detach();
    return Secret::take(octets);
}

void await(const bool &done)
{
    if (!QTest::qWaitFor([&done] { return done; }, keyPatience))
        qFatal("the sealed file gives no answer");
}

} // namespace

SealedFile::SealedFile(Engine &engine)
    : m_engine(engine)
{
}

void SealedFile::keep(const QString &name, const QByteArray &secret)
{
    SealedStore file(m_engine.profile().passwordsFile());
    QObject asker;
    bool done = false;
    file.unlock(secretOf(passphrase), &asker, [](const auto &) {});
    file.write(name, secretOf(secret), &asker, [&](const auto &kept) { done = kept.has_value(); });
    await(done);
}

std::optional<QByteArray> SealedFile::find(const QString &name) const
{
    SealedStore file(m_engine.profile().passwordsFile());
    QObject asker;
    std::optional<QByteArray> found;
    bool done = false;
    file.unlock(secretOf(passphrase), &asker, [](const auto &) {});
    file.read(name, &asker, [&](const auto &read) {
        done = true;
        if (read)
            found = read->octets().toByteArray();
    });
    await(done);
    return found;
}

void SealedFile::unlock()
{
    bool done = false;
    QObject asker;
    m_engine.passwords().sealedFile().unlock(secretOf(passphrase), &asker,
                                             [&done](const auto &opened) { done = opened.has_value(); });
    await(done);
}

} // namespace Sealpost
