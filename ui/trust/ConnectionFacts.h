#pragma once

#include "submission/LineReport.h"

namespace Sealpost {

/// One line of the connection's page.
struct ConnectionFact {
    QString label;
    QString text;

    friend bool operator==(const ConnectionFact &, const ConnectionFact &) = default;
};

/// How the line is protected: server, way, TLS, problems in words, pin, when it was checked and how long ago that
/// is.
[[nodiscard]] QList<ConnectionFact> factsOf(const LineReport &report, const QDateTime &now);

} // namespace Sealpost
