#pragma once

#include "trust/Fingerprint.h"

namespace Sealpost {

/// "AB:CD:EF:12  34:…": in four lines of eight octets, each in two groups, so that it can be read aloud. The lines
/// are always left to right.
[[nodiscard]] QString groupedFingerprint(const Fingerprint &fingerprint);

/// Where the digits of an octet stand in that text.
struct OctetPlace {
    int line;
    int column;
};
[[nodiscard]] OctetPlace placeInGroups(int octet);

} // namespace Sealpost
