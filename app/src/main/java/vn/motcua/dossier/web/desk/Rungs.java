package vn.motcua.dossier.web.desk;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.usecase.AlarmClock;
import vn.motcua.ui.Words;

/** Nói về các nấc, with the numbers of this installation. */
@Component
class Rungs {
    private final AlarmClock alarmClock;

    Rungs(AlarmClock alarmClock) {
        this.alarmClock = alarmClock;
    }

    String said(Rung rung, Words words) {
        return words.say(
                "dossier.ladder.rung." + rung.key(), alarmClock.ladder().number(rung));
    }
}
