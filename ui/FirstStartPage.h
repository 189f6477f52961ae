#pragma once

#include <QWidget>

namespace Sealpost {

class NoticeBar;

/// What a newcomer sees: two ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    void tellFailure(const QString &sentence);

Q_SIGNALS:
    void accountWanted();
    void practiceWanted();

private:
    [[nodiscard]] QWidget *head();

    NoticeBar *m_failure;
};

} // namespace Sealpost
