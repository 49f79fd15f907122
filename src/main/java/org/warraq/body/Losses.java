package org.warraq.body;

import java.util.ArrayList;
import java.util.List;

/** What is lost of a text; what goes beyond is counted, so that nobody takes what is told for all. */
final class Losses {
    /** Of a detail. What was said of a picture that was not taken stands nowhere else. */
    private static final int LONGEST = 2_500;

    private final List<Loss> told = new ArrayList<>();
    private int untold;

    void tell(Loss.Code code, int block, String detail) {
        if (told.size() == Converted.MAX_LOSSES) {
            untold++;
            return;
        }
        String beginning = Cut.beginning(detail, LONGEST);
        told.add(new Loss(code, block, beginning.length() == detail.length() ? detail : beginning + "…"));
    }

    List<Loss> all(int blocks) {
        List<Loss> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Loss(Loss.Code.MORE, blocks, untold + " more"));
        }
        return List.copyOf(all);
    }
}
