#pragma once

#include <QListView>

namespace Sealpost {

class AttachmentsModel;

/// The attachments of a message, side by side, at most three rows of them before it scrolls. Delete removes.
class AttachmentsView : public QListView
{
    Q_OBJECT

public:
    explicit AttachmentsView(AttachmentsModel &model, QWidget *parent = nullptr);

    void removeSelected();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIfAny();

    AttachmentsModel &m_model;
};

} // namespace Sealpost
