#include "wording/AnchorText.h"

#include "trust/AddedRoot.h"
#include "wording/PlainText.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnchorText)
};

} // namespace

QString anchorText(const PeerCertificate &peer)
{
    if (peer.trustAnchor.isEmpty())
        return {};
    const QString name = plain(peer.trustAnchor);
    return rootAddedHere(peer).isEmpty() ? name
                                         : Words::tr("%1 (added on this computer, not by its system)").arg(name);
}

} // namespace Sealpost::Wording
