#include "trust/Seal.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

SealState sealStateOf(const Verdict &verdict, std::optional<Pin::How> pinnedHow)
{
    if (!verdict.level)
        return SealState::Offline;
    switch (*verdict.level) {
    case Level::Blocked:
        return SealState::Blocked;
    case Level::Plain:
        return SealState::Plain;
    case Level::Local:
        return SealState::Local;
    case Level::Unverified:
        return SealState::Unverified;
    case Level::Pinned:
        return pinnedHow == Pin::How::Compared ? SealState::PinnedCompared : SealState::PinnedUnseen;
    case Level::Verified:
        return SealState::Verified;
    }
    Q_UNREACHABLE();
}

QString iconName(SealState state)
{
    switch (state) {
    case SealState::NotChecked:
        return u"seal-not-checked"_s;
    case SealState::Checking:
        return u"seal-checking"_s;
    case SealState::Offline:
        return u"seal-offline"_s;
    case SealState::Blocked:
        return u"seal-blocked"_s;
    case SealState::Plain:
        return u"seal-plain"_s;
    case SealState::Local:
        return u"seal-local"_s;
    case SealState::Unverified:
        return u"seal-unverified"_s;
    case SealState::PinnedUnseen:
        return u"seal-pinned-unseen"_s;
    case SealState::PinnedCompared:
        return u"seal-pinned-compared"_s;
    case SealState::Verified:
        return u"seal-verified"_s;
    }
    Q_UNREACHABLE();
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Blocked:
        return u"blocked"_s;
    case Level::Plain:
        return u"plain"_s;
    case Level::Local:
        return u"local"_s;
    case Level::Unverified:
        return u"unverified"_s;
    case Level::Pinned:
        return u"pinned"_s;
    case Level::Verified:
        return u"verified"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Level> levelNamed(const QString &name)
{
    for (const Level level :
         {Level::Blocked, Level::Plain, Level::Local, Level::Unverified, Level::Pinned, Level::Verified})
        if (levelName(level) == name)
            return level;
    return std::nullopt;
}

QString levelName(const Verdict &verdict)
{
    return verdict.level ? levelName(*verdict.level) : u"offline"_s;
}

} // namespace Sealpost
