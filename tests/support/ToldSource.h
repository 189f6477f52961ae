#pragma once

#include "discovery/Source.h"

namespace Sealpost {

/// A source of discovery that says what the test says, when the test says it.
class ToldSource : public Source
{
public:
    explicit ToldSource(Evidence evidence = Evidence::Guess)
        : Source(evidence, QStringLiteral("told"), nullptr)
    {
    }

    void start() override { ++starts; }
    void finds(const QList<Candidate> &found) { end(found); }
    void fails() { end(SourceReport::Result::Failed, QStringLiteral("no answer")); }

    int starts = 0;
};

} // namespace Sealpost
