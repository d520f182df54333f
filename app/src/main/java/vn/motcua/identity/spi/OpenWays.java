package vn.motcua.identity.spi;

import java.util.Set;

/** Cách báo tin đang có: by what this installation can reach people. */
public interface OpenWays {

    /** Those on which there is somebody to hand messages to. */
    Set<Way> open();
}
