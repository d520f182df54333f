package vn.motcua.webhook.usecase;

import java.util.Map;

/** Người nhận ở ngoài, as far as they can be reached from here. */
public interface Receivers {

    /** Whether an address is one that anybody is told anything at; where its name leads is judged again each time. */
    boolean mayBeTold(String address);

    Answer tell(String address, Map<String, String> headers, String body);

    /**
     * Trả lời.
     *
     * @param taken whether it was heard
     * @param over whether the receiver says that it wants nothing more
     */
    record Answer(boolean taken, boolean over, String words) {}
}
