package vn.binhyen.cases.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;

/// Answers as rows beside their case.
@Repository
class SqlGivenAnswers implements GivenAnswers {

    private final JdbcClient db;

    SqlGivenAnswers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void keep(UUID caseId, List<GivenAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            GivenAnswer each = answers.get(i);
            db.sql(
                            """
                            insert into cases.given_answers (case_id, place, question, asked, answer)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(caseId, i + 1, each.question(), each.asked(), each.answer())
                    .update();
        }
    }

    @Override
    public List<GivenAnswer> of(UUID caseId) {
        return db.sql(
                        """
                        select question, asked, answer from cases.given_answers
                        where case_id = ? order by place
                        """)
                .param(caseId)
                .query((row, _) ->
                        new GivenAnswer(
                                row.getString("question"),
                                row.getString("asked"),
                                row.getString("answer")))
                .list();
    }
}
