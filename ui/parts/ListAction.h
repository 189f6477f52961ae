#pragma once

#include <QAbstractItemView>
#include <QAction>

namespace Sealpost {

/// Something to do with what is chosen in a list: in its context menu, and by these keys while the list has the
/// keyboard.
template <typename Context, typename Act>
QAction *addListAction(QAbstractItemView *list, const QString &text, const QKeySequence &keys,
                       const Context *context, Act act)
{
    auto *action = new QAction(text, list);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);
    QObject::connect(action, &QAction::triggered, context, act);
    return action;
}

} // namespace Sealpost
