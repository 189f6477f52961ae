#include "submission/LiveAttempt.h"

#include <QSignalSpy>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename Predicate>
bool anyConversation(const Bench &bench, Predicate holds)
{
    for (const ScriptedServer *server : {&bench.smtps, &bench.startTls, &bench.plain}) {
        for (qsizetype number = 0; number < server->connections(); ++number) {
            if (holds(server->conversation(number)))
                return true;
        }
    }
    return false;
}

/// With SCRAM it is proved, and does not leave.
bool saysPassword(const Conversation &conversation)
{
    return std::any_of(conversation.lines.begin(), conversation.lines.end(), [](const QByteArray &line) {
        return line.startsWith("AUTH ") && !line.startsWith("AUTH SCRAM-");
    });
}

} // namespace

bool passwordLeft(const Bench &bench)
{
    const QByteArray proof = QByteArray("\0me\0hunter2", 11).toBase64();
    return anyConversation(bench, [&](const Conversation &conversation) {
        return saysPassword(conversation) || conversation.inClear.contains(proof) ||
               conversation.underTls.contains(proof) || conversation.underTls.contains("hunter2");
    });
}

bool messageLeft(const Bench &bench)
{
    return anyConversation(bench, [](const Conversation &conversation) {
        return conversation.said("MAIL") || !conversation.messages.isEmpty();
    });
}

LiveAttempt::LiveAttempt(Bench &bench)
    : m_bench(bench)
{
}

bool LiveAttempt::run()
{
    const auto line = m_bench.line();
    Submitter submitter(*line);
    QSignalSpy finished(&submitter, &Submitter::finished);
    QObject::connect(&submitter, &Submitter::finished, &submitter,
                     [this](const SubmissionResult &result) { m_result = result; });
    submitter.submit(m_bench.submission());
    return finished.wait(20000) && finished.count() == 1;
}

std::optional<Smtp::Failure::Kind> LiveAttempt::failure() const
{
    const auto &failure = m_result->outcome.failure;
    return failure ? std::optional(failure->kind) : std::nullopt;
}

} // namespace Sealpost
