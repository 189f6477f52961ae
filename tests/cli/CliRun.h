#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Sealpost {

/// How a run of the program ended, and what it said.
struct CliEnded {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const;  ///< of standard output: one object on one line; else empty
    [[nodiscard]] QJsonObject error() const; ///< "error" of it
};

/// The real program, with a profile of its own.
class CliRun
{
public:
    CliRun() = default;
    explicit CliRun(const CliRun &before); ///< its profile begins with what is in that one's

    [[nodiscard]] static QString program();
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const; ///< makes it; its path

    /// Account "me" of a server on this computer, whose key is taken as it is (row 6): written where the program
    /// would write it, which is quicker than to start it.
    void haveAccount(quint16 smtpsPort) const;

    [[nodiscard]] CliEnded run(const QStringList &words, const QByteArray &input = {}) const;
    [[nodiscard]] CliEnded json(const QStringList &words, const QByteArray &input = {}) const;

    /// Starts it, for the caller to go on with.
    void start(QProcess &process, const QStringList &words) const;

private:
    QTemporaryDir m_folder;
};

/// Turns the event loop until it has ended.
[[nodiscard]] CliEnded waitFor(QProcess &process);

} // namespace Sealpost
