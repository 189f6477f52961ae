#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Sealpost {

/// How far two pictures of one window are from each other, as a person would see it.
///
/// They are looked at through a grid of cells of eight pixels: a digit that is another one, the edge of a letter or
/// a line that stands one pixel lower is not noticed; a mark of another colour or a sentence that is not there is.
struct PictureDifference {
    int cells = 0; ///< that differ; of a picture of another size all of them
    QImage marked; ///< the second picture, with those cells framed
};

[[nodiscard]] PictureDifference pictureDifference(const QImage &kept, const QImage &now);

/// The pictures of windows that are kept in the source tree, beside which the windows of today are held.
class PictureBook
{
public:
    enum class Use {
        Compare,
        Update, ///< what is seen now is kept from now on
    };

    /// As SEALPOST_PICTURES says: "compare" or "update"; without it nothing is looked at.
    [[nodiscard]] static std::optional<PictureBook> fromEnvironment(const QString &kept);

    PictureBook(QString kept, Use use);

    /// Waits until the window on the screen is at rest, and holds it beside the picture of this name. Empty: it is
    /// the same; otherwise what a tester is to look at. Parts that are others on each machine are covered.
    [[nodiscard]] QString compare(QWidget &window, const QString &name,
                                  const QList<const QWidget *> &covered = {}) const;

private:
    [[nodiscard]] QString besideKept(const QImage &now, const QString &name) const;

    QString m_kept;
    Use m_use;
};

} // namespace Sealpost
