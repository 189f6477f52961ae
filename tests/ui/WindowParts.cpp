#include "ui/WindowParts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QTabBar>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Parts that Qt makes inside of its own widgets.
bool isQtsOwn(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QTabBar *>(parent) ||
           (parent && parent->inherits("QComboBoxPrivateContainer"));
}

bool isActedOn(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Whether it sticks out of what it stands in. A page that is scrolled is scrolled up and down only.
bool sticksOut(const QWidget &part, const QWidget &window)
{
    QRect place = part.rect();
    bool isScrolled = false;
    for (const QWidget *at = &part; at != &window; at = at->parentWidget()) {
        place.translate(at->pos());
        const QRect room = at->parentWidget()->rect();
        isScrolled = isScrolled || at->parentWidget()->objectName() == "qt_scrollarea_viewport"_L1;
        if (place.left() < room.left() || place.right() > room.right() ||
            (!isScrolled && (place.top() < room.top() || place.bottom() > room.bottom())))
            return true;
    }
    return false;
}

/// Whether its words need more room than it has.
bool isTooSmall(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part); label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    const QSize needed = part.minimumSizeHint();
    return part.width() < needed.width() || part.height() < needed.height();
}

QStringList mnemonicTexts(const QWidget &widget)
{
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label ? label->buddy() != nullptr : qobject_cast<const QAbstractButton *>(&widget) != nullptr)
        texts += shownText(widget);
    return texts;
}

} // namespace

QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&widget);
    return part ? part->text(QAccessible::Name) : QString();
}

QAbstractButton *visibleButton(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

QString visibleText(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (isActedOn(*widget) && !isQtsOwn(*widget) && accessibleName(*widget).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    return found;
}

QStringList mnemonicClashes(const QWidget &window)
{
    QMap<QString, QStringList> users;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue; // a key of another page is free for this one
        for (const QString &text : mnemonicTexts(*widget))
            if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
                users[keys.toString()] += text;
    }
    QStringList clashes;
    for (const QStringList &texts : std::as_const(users))
        if (texts.size() > 1)
            clashes += texts.join(u" / "_s);
    return clashes;
}

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible() || shownText(*part).isEmpty() || isQtsOwn(*part))
            continue;
        if (isTooSmall(*part))
            cut += u"too small: "_s + shownText(*part);
        else if (sticksOut(*part, window))
            cut += u"sticks out: "_s + shownText(*part);
    }
    return cut;
}

QStringList labelsWithMarkup(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText && !label->buddy() && Qt::mightBeRichText(label->text()))
            found += label->text();
    return found;
}

} // namespace Sealpost
