package vn.motcua.catalogue.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chữ viết tắt of official names: one name says BHXH where its neighbour says bảo hiểm xã hội, and both mean the same. */
final class Abbreviations {
    private static final Map<String, List<Word>> KNOWN = Stream.of(
                    Map.entry("BHXH", "bảo hiểm xã hội"),
                    Map.entry("BHYT", "bảo hiểm y tế"),
                    Map.entry("BHTN", "bảo hiểm thất nghiệp"),
                    Map.entry("TNLĐ", "tai nạn lao động"),
                    Map.entry("BNN", "bệnh nghề nghiệp"),
                    Map.entry("DSPHSK", "dưỡng sức phục hồi sức khỏe"),
                    Map.entry("TNHH", "trách nhiệm hữu hạn"),
                    Map.entry("UBND", "ủy ban nhân dân"))
            .collect(Collectors.toUnmodifiableMap(
                    known -> Word.one(known.getKey().toLowerCase(Locale.ROOT)).folded(),
                    known -> Word.of(known.getValue())));

    private Abbreviations() {}

    static List<Word> spelledOut(List<Word> words) {
        return words.stream()
                .flatMap(word -> KNOWN.getOrDefault(word.folded(), List.of(word)).stream())
                .toList();
    }
}
