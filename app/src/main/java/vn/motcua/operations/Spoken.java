package vn.motcua.operations;

import vn.motcua.catalogue.ProcedureImport.Teller;
import vn.motcua.ui.Words;

/** Says the words of the room catalogue on the screen. */
record Spoken(Words words, Console console) implements Teller {

    @Override
    public void say(String key, Object... details) {
        console.print(text(key, details));
    }

    @Override
    public void problem(String key, Object... details) {
        console.printProblem(text(key, details));
    }

    @Override
    public String text(String key, Object... details) {
        return words.say(key, details);
    }
}
