#pragma once

#include "base/Result.h"
#include "message/Draft.h"
#include "message/EntityHead.h"
#include "message/SpooledMessage.h"

QT_FORWARD_DECLARE_CLASS(QFile)

namespace Sealpost {

/// A spooled message as what a person can go on writing: the fields of its header, and where its text and its files
/// lie.
///
/// Only what MessageWriter would write again is one: a text, an HTML alternative, attachments. What is signed,
/// encrypted or built otherwise would not survive.
struct EditablePlan {
    struct Leaf {
        enum class Role { Text, Html, File };

        Role role;
        SpooledEntity entity;
        EntityHead head;
    };

    Draft draft; ///< its header
    QList<Leaf> leaves;

    /// `file` is open for reading. Fails with SignedOrEncrypted or NotOurStructure.
    [[nodiscard]] static Result<EditablePlan, MessageFailure> make(QFile &file,
                                                                   const QList<SpooledEntity> &entities);
};

} // namespace Sealpost
