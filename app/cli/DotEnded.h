#pragma once

#include <QIODevice>

namespace Sealpost::Cli {

/// Reads another device until a line that is a single dot, as sendmail does without -i.
class DotEnded final : public QIODevice
{
    Q_OBJECT

public:
    explicit DotEnded(QIODevice &source);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char *octets, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void readLine();

    QIODevice &m_source;
    QByteArray m_line; ///< of the source, what has not been read from here
    bool m_atLineStart = true;
    bool m_ended = false;
};

} // namespace Sealpost::Cli
