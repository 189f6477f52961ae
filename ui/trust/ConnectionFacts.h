#pragma once

#include "submission/LineReport.h"

namespace Sealpost {

/// One line of the connection's page.
struct ConnectionFact {
    QString label;
    QString text;
};

/// How the line is protected: server, way, TLS, problems in words, pin, when it was checked.
[[nodiscard]] QList<ConnectionFact> factsOf(const LineReport &report);

} // namespace Sealpost
