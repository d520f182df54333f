package vn.motcua.identity;

import java.util.List;

/** Nhà cung cấp định danh đã cài đặt: by whom people may sign in, besides the house itself. */
public interface SignInProviders {

    /** Whether nobody on the way can read or change what is said; production asks for it. */
    boolean arePrivate();

    /** Their addresses without path: where our forms may lead a browser. */
    List<String> origins();
}
