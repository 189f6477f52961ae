#include "ui/PictureBook.h"

#include <QDir>
#include <QPainter>
#include <QScreen>
#include <QTest>
#include <QWidget>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellSize = 8;

// Of 255. Between a cell of text and a blank one lie some 60; between two texts, or a text and the same one a pixel
// lower, less than 25.
constexpr int noticed = 32;

// The seal is a drawing of four cells; ports, dates and other machines' fonts come to fewer.
constexpr int permittedCells = 3;

QImage cells(const QImage &picture)
{
    const QSize grid((picture.width() + cellSize - 1) / cellSize, (picture.height() + cellSize - 1) / cellSize);
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

bool differ(QRgb one, QRgb other)
{
    return qAbs(qRed(one) - qRed(other)) > noticed || qAbs(qGreen(one) - qGreen(other)) > noticed ||
           qAbs(qBlue(one) - qBlue(other)) > noticed;
}

QImage onScreen(const QWidget &window)
{
    return window.screen()->grabWindow(window.winId()).toImage();
}

/// What is on the screen as soon as it stays the same for a while.
QImage atRest(QWidget &window)
{
    constexpr int looks = 100;
    constexpr int pauseMilliseconds = 60;
    constexpr int sameForLooks = 4;
    QImage last = onScreen(window);
    int same = 0;
    for (int look = 0; look < looks && same < sameForLooks; ++look) {
        QTest::qWait(pauseMilliseconds);
        const QImage now = onScreen(window);
        same = now == last ? same + 1 : 0;
        last = now;
    }
    return last;
}

QString fileName(const QString &name)
{
    return QString(name).remove(u',').replace(u' ', u'-').toLower() + u".png"_s;
}

} // namespace

PictureDifference pictureDifference(const QImage &kept, const QImage &now)
{
    PictureDifference difference{.marked = now.convertToFormat(QImage::Format_RGB32)};
    const QImage after = cells(now);
    if (kept.size() != now.size())
        return {after.width() * after.height(), difference.marked};
    const QImage before = cells(kept);
    QPainter painter(&difference.marked);
    painter.setPen(Qt::magenta);
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (!differ(before.pixel(x, y), after.pixel(x, y)))
                continue;
            ++difference.cells;
            painter.drawRect(x * cellSize, y * cellSize, cellSize - 1, cellSize - 1);
        }
    }
    return difference;
}

std::optional<PictureBook> PictureBook::fromEnvironment(const QString &kept)
{
    const QByteArray use = qgetenv("SEALPOST_PICTURES");
    if (use.isEmpty())
        return std::nullopt;
    if (use != "compare" && use != "update")
        qFatal("SEALPOST_PICTURES is neither compare nor update");
    return PictureBook(kept, use == "update" ? Use::Update : Use::Compare);
}

PictureBook::PictureBook(QString kept, Use use)
    : m_kept(std::move(kept))
    , m_use(use)
{
}

QString PictureBook::compare(QWidget &window, const QString &name, const QList<const QWidget *> &covered) const
{
    if (!QTest::qWaitForWindowExposed(&window))
        return u"%1: the window is not on the screen"_s.arg(name);
    QImage now = atRest(window);
    QPainter cover(&now);
    for (const QWidget *part : covered)
        cover.fillRect(QRect(part->mapTo(&window, QPoint()), part->size()), Qt::gray);
    cover.end();
    return besideKept(now, fileName(name));
}

QString PictureBook::besideKept(const QImage &now, const QString &name) const
{
    const QString path = QDir(m_kept).filePath(name);
    if (m_use == Use::Update)
        return now.save(path) ? QString() : u"%1 was not written"_s.arg(path);
    const QImage kept(path);
    const PictureDifference difference = pictureDifference(kept, now);
    if (difference.cells <= permittedCells)
        return {};
    const QDir found(u"pictures-found"_s); // beside the build's tests
    if (!QDir().mkpath(found.path()) || !now.save(found.filePath(name)) ||
        !difference.marked.save(found.filePath(u"marked-"_s + name)))
        return u"%1 differs, and what was found could not be written"_s.arg(name);
    return u"%1 differs from the kept picture in %2 places: look at %3"_s.arg(name)
        .arg(difference.cells)
        .arg(found.absoluteFilePath(u"marked-"_s + name));
}

} // namespace Sealpost
