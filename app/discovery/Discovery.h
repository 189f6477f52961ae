#pragma once

#include "discovery/Source.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Sealpost {

/// Finds the submission server of an address: every source is asked at once, the best evidence wins, and each
/// source can be seen with what it said. Nothing is sent to a server that is found before a person has seen it.
class Discovery : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longest{5000};

    /// What an address is looked up with. The order is the one in which the reports are listed.
    using Sources = std::vector<std::unique_ptr<Source>>;
    using MakeSources = std::function<Sources(const Address &, QNetworkAccessManager &)>;

    /// DNS, HTTPS, the table of providers, and guesses.
    [[nodiscard]] static Sources allSources(const Address &address, QNetworkAccessManager &web);

    explicit Discovery(MakeSources makeSources = allSources, QObject *parent = nullptr);
    ~Discovery() override;

    /// Gives up on what was asked before. Ends with finished() unless it is cancelled, never inside start().
    void start(const Address &address);
    void cancel(); ///< what was found so far stays

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Whether the best candidate stays the best: it is over, or only guesses are still awaited and one is known
    /// that is none.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QList<Candidate> candidates() const; ///< the best first
    [[nodiscard]] QList<SourceReport> reports() const; ///< of those that have ended

Q_SIGNALS:
    void changed(); ///< a source has ended
    void finished();

private:
    void afterSource(const QList<Candidate> &found);
    void finish();

    MakeSources m_makeSources;
    QNetworkAccessManager m_web;
    QTimer m_timer;
    Sources m_sources;
    QList<Candidate> m_found;
};

} // namespace Sealpost
