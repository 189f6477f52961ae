#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace Sealpost {

/// What the desktop opens mailto: links with, and the way to make that Sealpost: by xdg-mime of xdg-utils,
/// which knows each desktop's own way. Nothing is changed before `become`.
class DefaultMailer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Sealpost,
        Another,
        Unknown, ///< Sealpost is not installed as one of the desktop's programs, or the desktop gives no answer
    };

    using QObject::QObject;

    void ask();    ///< ends with `known`
    void become(); ///< the same; what came of it is asked

Q_SIGNALS:
    void known(Sealpost::DefaultMailer::State state);

private:
    /// What it printed; empty: it is not there, or says that it could not.
    using Answered = std::function<void(const std::optional<QByteArray> &printed)>;
    void run(const QStringList &arguments, const Answered &answered);
};

[[nodiscard]] QString textOf(DefaultMailer::State state);

} // namespace Sealpost
