package vn.binhyen.cases.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;

/// Reads a folder of topics, in the order of the files' names.
final class TopicFiles {

    private TopicFiles() {}

    /// @throws IllegalArgumentException when something is wrong: every mistake with file and line
    static Topics read(Resource[] files) throws IOException {
        List<Resource> inOrder =
                Stream.of(files)
                        .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                        .toList();
        var mistakes = new ArrayList<String>();
        var topics = new ArrayList<Topic>();
        var words = new HashSet<String>();
        for (Resource file : inOrder) {
            String name = String.valueOf(file.getFilename());
            var reading = TopicFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
            mistakes.addAll(reading.mistakes());
            reading.topic().ifPresent(topics::add);
            reading.topic()
                    .filter(topic -> !words.add(topic.word()))
                    .ifPresent(topic ->
                            mistakes.add(
                                    name
                                            + ":1: two files are about the topic '"
                                            + topic.word()
                                            + "'; allowed: one"));
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return new Topics(topics);
    }
}
