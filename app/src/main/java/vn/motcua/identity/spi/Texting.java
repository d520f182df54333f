package vn.motcua.identity.spi;

/** Gửi tin nhắn: how a short text reaches a telephone at once. The words are the caller's. */
public interface Texting {

    /** Whether there is anybody who carries texts. */
    boolean isOpen();

    /**
     * Hands a text over. Not to be called in a transaction.
     *
     * @param phone in E.164
     * @return whether the carrier took it
     */
    boolean send(String phone, String words);
}
