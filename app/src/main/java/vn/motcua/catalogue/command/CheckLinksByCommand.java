package vn.motcua.catalogue.command;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LinkCheck;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureImport.Teller;
import vn.motcua.catalogue.usecase.CheckLinks;
import vn.motcua.catalogue.usecase.CheckLinks.Outcome;
import vn.motcua.catalogue.usecase.LinkChecks.Checked;
import vn.motcua.shared.Actor;

@Component
class CheckLinksByCommand implements LinkCheck {
    private static final Actor PROGRAM = new Actor.Program("catalogue.check-links");

    private final CheckLinks checkLinks;

    CheckLinksByCommand(CheckLinks checkLinks) {
        this.checkLinks = checkLinks;
    }

    @Override
    public Ending carryOut(Teller teller) {
        var outcome = checkLinks.carryOut(
                PROGRAM, links -> teller.say("catalogue.links.command.checked", Integer.toString(links)));
        return switch (outcome) {
            case Outcome.Begun _ -> tell(teller);
            case Outcome.UnderWay _ -> no(teller, "catalogue.links.command.under-way");
            case Outcome.NoInternet _ -> no(teller, "catalogue.links.no-internet.what");
            case Outcome.Seen _ -> throw new IllegalStateException("a check looks at nothing");
            case Outcome.NotAllowed(var refused) ->
                throw new IllegalStateException("the program was refused " + refused.action());
        };
    }

    private Ending tell(Teller teller) {
        if (!(checkLinks.see(PROGRAM) instanceof Outcome.Seen seen)) {
            throw new IllegalStateException("nothing is seen");
        }
        seen.unwell().forEach(link -> tell(link, teller));
        var links = seen.latest().orElseThrow().links();
        teller.say(
                "catalogue.links.command.done",
                Integer.toString(links),
                Integer.toString(seen.unwell().size()));
        return seen.unwell().isEmpty() ? Ending.DONE : Ending.UNWELL;
    }

    private static void tell(Checked link, Teller teller) {
        teller.problem(
                "catalogue.links.command.dead",
                link.address(),
                teller.text("catalogue.links.health." + link.finding().health().key()),
                link.codes().stream().map(ProcedureCode::value).sorted().collect(Collectors.joining(", ")));
    }

    private static Ending no(Teller teller, String key) {
        teller.problem(key);
        return Ending.NOT_DONE;
    }
}
