#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Sealpost {

class Engine;

/// The sealed file of a profile, under one passphrase. What fails is the end of the test.
class SealedFile
{
public:
    static constexpr auto passphrase = "open sesame";

    explicit SealedFile(Engine &engine);

    void keep(const QString &name, const QByteArray &secret); ///< as a run before this one has left it
    [[nodiscard]] std::optional<QByteArray> find(const QString &name) const;
    void unlock(); ///< for the engine; where there is no file yet, it is sealed by this from now on

private:
    Engine &m_engine;
};

} // namespace Sealpost
