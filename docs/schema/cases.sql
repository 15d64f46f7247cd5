-- Written from the database's catalogue by SchemaTest; do not edit.

create table cases.canned_answers (
    id uuid not null,
    unit text not null,
    name text not null,
    kinds text[] not null,
    states text[] not null,
    words text not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    CHECK ((name <> ''::text)),
    CHECK ((cardinality(states) > 0)),
    CHECK ((words <> ''::text)),
    PRIMARY KEY (id)
);
CREATE INDEX canned_answers_of_a_unit ON cases.canned_answers (unit, name) WHERE (retired_at IS NULL);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for select using true

create table cases.cases (
    id uuid not null,
    unit text not null,
    conversation uuid,
    channel text not null,
    topic text not null,
    words text not null,
    words_at timestamp with time zone not null,
    place text not null default ''::text,
    happened text not null default ''::text,
    latitude double precision,
    longitude double precision,
    anonymous boolean not null,
    opened_at timestamp with time zone not null,
    opened_by uuid,
    receipt_hash bytea,
    state text not null,
    kind text,
    number text,
    assignee uuid,
    due_at timestamp with time zone,
    due_rule text not null default ''::text,
    first_answered_at timestamp with time zone,
    waiting_since timestamp with time zone,
    handed_over_at timestamp with time zone,
    handed_over_to text not null default ''::text,
    closed_at timestamp with time zone,
    outcome text,
    outcome_words text not null default ''::text,
    reopened integer not null default 0,
    version integer not null,
    warn_at timestamp with time zone,
    answered_at timestamp with time zone,
    came_at timestamp with time zone,
    came_from text,
    search tsvector default (setweight(to_tsvector('simple'::regconfig, lower(words)), 'A'::"char") || to_tsvector('simple'::regconfig, cases.folded(((words || ' '::text) || place)))),
    valued_at timestamp with time zone,
    arrived_at timestamp with time zone not null default COALESCE(came_at, opened_at),
    next_due_at timestamp with time zone not null default COALESCE(due_at, 'infinity'::timestamp with time zone),
    CHECK ((channel = ANY (ARRAY['zalo'::text, 'web'::text, 'keyed'::text]))),
    CHECK (((state = 'RECEIVED'::text) OR (kind IS NOT NULL))),
    CHECK (((state = 'WAITING'::text) = (waiting_since IS NOT NULL))),
    CHECK (((state = 'CLOSED'::text) = (closed_at IS NOT NULL))),
    CHECK (((closed_at IS NULL) = (outcome IS NULL))),
    CHECK (((kind IS NULL) = (number IS NULL))),
    CHECK (((came_at IS NULL) = (came_from IS NULL))),
    CHECK ((kind = ANY (ARRAY['CRIME_DENUNCIATION'::text, 'CRIME_REPORT'::text, 'SECURITY_OBSERVATION'::text, 'PETITION'::text, 'PRAISE'::text, 'QUESTION'::text, 'PROCEDURE_COMPLAINT'::text, 'EMERGENCY'::text]))),
    CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CHECK ((outcome = ANY (ARRAY['ANSWERED'::text, 'RESOLVED'::text, 'NOTED'::text, 'NOT_CONFIRMED'::text, 'REFUSED'::text, 'DUPLICATE'::text]))),
    CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'IN_WORK'::text, 'WAITING'::text, 'HANDED_OVER'::text, 'CLOSED'::text]))),
    PRIMARY KEY (id),
    UNIQUE (receipt_hash),
    UNIQUE (unit, number)
);
CREATE INDEX cases_as_they_came ON cases.cases (arrived_at, id) INCLUDE (unit);
CREATE INDEX cases_by_age ON cases.cases (opened_at, id);
CREATE INDEX cases_by_due ON cases.cases (next_due_at, opened_at, id);
CREATE INDEX cases_by_place ON cases.cases USING gin (to_tsvector('simple'::regconfig, cases.folded(place)));
CREATE INDEX cases_by_words ON cases.cases USING gin (search);
CREATE INDEX cases_of_a_conversation ON cases.cases (conversation);
CREATE INDEX cases_of_a_unit_as_they_came ON cases.cases (unit, arrived_at, id);
CREATE INDEX cases_of_a_unit_by_age ON cases.cases (unit, opened_at, id);
CREATE INDEX cases_of_an_officer ON cases.cases (assignee, due_at) WHERE (state <> 'CLOSED'::text);
CREATE INDEX cases_of_value ON cases.cases (unit, valued_at) WHERE (valued_at IS NOT NULL);
CREATE INDEX cases_on_the_map ON cases.cases (unit, opened_at) INCLUDE (kind, state) WHERE (kind = ANY (ARRAY['SECURITY_OBSERVATION'::text, 'PETITION'::text, 'PRAISE'::text, 'QUESTION'::text, 'PROCEDURE_COMPLAINT'::text, 'EMERGENCY'::text]));
CREATE INDEX cases_told_at_a_point ON cases.cases (words_at) WHERE (latitude IS NOT NULL);
CREATE INDEX cases_told_in_a_unit ON cases.cases (unit, words_at);
CREATE UNIQUE INDEX one_open_case_a_conversation ON cases.cases (conversation) WHERE ((state <> 'CLOSED'::text) AND (conversation IS NOT NULL));
CREATE INDEX open_cases ON cases.cases (unit, due_at) WHERE (state <> 'CLOSED'::text);
CREATE INDEX open_cases_by_due ON cases.cases (next_due_at, opened_at, id) WHERE (state <> 'CLOSED'::text);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy owner_searches for select using true
-- policy worker for all using true

create table cases.clocks (
    case_id uuid not null,
    no integer not null,
    unit text not null,
    rule text not null,
    terms text not null,
    ours boolean not null,
    since timestamp with time zone not null,
    due_at timestamp with time zone not null,
    warn_at timestamp with time zone not null,
    extended_at timestamp with time zone,
    stood_still bigint not null default 0,
    hand text not null,
    hand_at timestamp with time zone,
    warned_at timestamp with time zone,
    ran_out_at timestamp with time zone,
    CHECK (((hand = 'RUNNING'::text) = (hand_at IS NULL))),
    CHECK ((hand = ANY (ARRAY['RUNNING'::text, 'STANDING_STILL'::text, 'MET'::text, 'DROPPED'::text]))),
    CHECK ((no > 0)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id, no)
);
CREATE INDEX clocks_that_will_run_out ON cases.clocks (due_at) WHERE ((hand = 'RUNNING'::text) AND ours AND (ran_out_at IS NULL));
CREATE INDEX clocks_that_will_warn ON cases.clocks (warn_at) WHERE ((hand = 'RUNNING'::text) AND ours AND (warned_at IS NULL));
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.deletions (
    case_id uuid not null,
    unit text not null,
    rule text not null,
    due_since timestamp with time zone not null,
    proposed_at timestamp with time zone not null,
    first_by uuid,
    first_at timestamp with time zone,
    second_by uuid,
    second_at timestamp with time zone,
    kept_by uuid,
    kept_at timestamp with time zone,
    kept_because text not null default ''::text,
    done_at timestamp with time zone,
    CHECK (((second_by IS NULL) OR ((first_by IS NOT NULL) AND (second_by <> first_by)))),
    CHECK (((done_at IS NULL) OR (second_by IS NOT NULL))),
    CHECK (((kept_by IS NULL) OR (second_by IS NULL))),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id)
);
CREATE INDEX deletions_to_carry_out ON cases.deletions (second_at) WHERE ((second_by IS NOT NULL) AND (done_at IS NULL));
CREATE INDEX deletions_to_decide ON cases.deletions (unit, due_since) WHERE ((second_by IS NULL) AND (kept_by IS NULL));
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.entries (
    id uuid not null,
    case_id uuid not null,
    unit text not null,
    at timestamp with time zone not null,
    type text not null,
    by uuid,
    words text not null default ''::text,
    detail text not null default ''::text,
    CHECK ((type ~ '^[A-Z][A-Z_]{2,29}$'::text)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (id)
);
CREATE INDEX entries_of_a_case ON cases.entries (case_id, at, id);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.freed_numbers (
    unit text not null,
    year integer not null,
    series text not null,
    number text not null,
    PRIMARY KEY (unit, number)
);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.given_answers (
    case_id uuid not null,
    place integer not null,
    question text not null,
    asked text not null,
    answer text not null,
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id, place)
);
-- policy of_cases_i_see for all using (EXISTS ( SELECT 1 FROM cases.cases c WHERE (c.id = given_answers.case_id)))
-- policy worker for all using true

create table cases.hand_overs (
    id uuid not null,
    case_id uuid not null,
    unit text not null,
    number text not null,
    case_number text not null,
    kind text not null,
    receiver text not null,
    note text not null,
    channel text not null,
    words text not null,
    words_at timestamp with time zone not null,
    place text not null,
    happened text not null,
    at timestamp with time zone not null,
    by uuid not null,
    sha256 text not null,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid,
    asked text[] not null default '{}'::text[],
    answered text[] not null default '{}'::text[],
    emptied_at timestamp with time zone,
    emptied_sha256 text,
    CHECK (((emptied_at IS NULL) = (emptied_sha256 IS NULL))),
    CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL))),
    CHECK ((acknowledged_by <> by)),
    CHECK ((cardinality(asked) = cardinality(answered))),
    CHECK ((emptied_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (id),
    UNIQUE (unit, number)
);
CREATE INDEX hand_overs_newest_first ON cases.hand_overs (unit, at DESC);
CREATE INDEX hand_overs_of_a_case ON cases.hand_overs (case_id, at DESC);
-- policy drawn_up_by_me for insert using -
-- policy investigators_acknowledge for update using ((acknowledged_at IS NULL) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'INVESTIGATOR'::text) AND ((a.unit = hand_overs.unit) OR (POSITION(('@'::text) IN (a.unit)) = 3))))))
-- policy investigators_see for select using (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'INVESTIGATOR'::text) AND ((a.unit = hand_overs.unit) OR (POSITION(('@'::text) IN (a.unit)) = 3)))))
-- policy of_my_units for select using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.handed_over_items (
    hand_over uuid not null,
    no integer not null,
    unit text not null,
    received_at timestamp with time zone not null,
    words text not null default ''::text,
    file uuid,
    type text not null default ''::text,
    size bigint not null default 0,
    sha256 text not null default ''::text,
    CHECK (((words <> ''::text) OR (type <> ''::text))),
    CHECK ((no > 0)),
    FOREIGN KEY (hand_over) REFERENCES cases.hand_overs(id),
    PRIMARY KEY (hand_over, no)
);
-- policy of_my_units for insert using -
-- policy with_its_record for select using (EXISTS ( SELECT 1 FROM cases.hand_overs h WHERE (h.id = handed_over_items.hand_over)))
-- policy worker for all using true

create table cases.identity_requests (
    id uuid not null,
    case_id uuid not null,
    unit text not null,
    asker uuid not null,
    reason text not null,
    asked_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    answer text not null default ''::text,
    granted_until timestamp with time zone,
    CHECK ((decided_by <> asker)),
    CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
    CHECK (((granted_until IS NULL) OR (granted_until > decided_at))),
    CHECK ((length(reason) >= 10)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX one_waiting_request_an_officer ON cases.identity_requests (case_id, asker) WHERE (decided_at IS NULL);
CREATE INDEX requests_of_an_officer ON cases.identity_requests (case_id, asker, asked_at DESC);
CREATE INDEX waiting_requests ON cases.identity_requests (unit, asked_at) WHERE (decided_at IS NULL);
-- policy custodians_answer for update using ((asker <> scope.asker()) AND (decided_at IS NULL) AND (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'CUSTODIAN'::text)))))
-- policy custodians_see for select using ((unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'CUSTODIAN'::text)))))
-- policy i_may_ask for insert using -
-- policy my_own_requests for select using ((asker = scope.asker()) AND (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))))
-- policy worker for select using true
-- policy worker_moves for delete using true

create table cases.kept_lists (
    id uuid not null,
    staff_id uuid not null,
    name text not null,
    asked jsonb not null,
    kept_at timestamp with time zone not null,
    CHECK ((name <> ''::text)),
    PRIMARY KEY (id),
    UNIQUE (staff_id, name)
);
-- policy my_own for all using (staff_id = scope.asker())

create table cases.numbers (
    unit text not null,
    year integer not null,
    series text not null,
    last integer not null,
    PRIMARY KEY (unit, year, series)
);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.proofs (
    case_id uuid not null,
    proof_hash bytea not null,
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id),
    UNIQUE (proof_hash)
);

create table cases.repetitions (
    case_id uuid not null,
    unit text not null,
    original uuid not null,
    original_unit text not null,
    by uuid not null,
    at timestamp with time zone not null,
    CHECK ((case_id <> original)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id)
);
CREATE INDEX repetitions_of_an_original ON cases.repetitions (original);
-- policy marked_again_in_my_units for update using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy marked_in_my_units for insert using -
-- policy of_my_units for select using ((unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))) OR (original_unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))))
-- policy worker for all using true

create table cases.reporters (
    case_id uuid not null,
    unit text not null,
    key_id uuid not null,
    name_sealed bytea,
    contact_sealed bytea,
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (case_id)
);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.transfers (
    id uuid not null,
    case_id uuid not null,
    unit text not null,
    to_unit text not null,
    at timestamp with time zone not null,
    by uuid not null,
    number text,
    kind text,
    channel text not null,
    opened_at timestamp with time zone not null,
    CHECK ((to_unit <> unit)),
    FOREIGN KEY (case_id) REFERENCES cases.cases(id),
    PRIMARY KEY (id),
    UNIQUE (unit, number)
);
CREATE INDEX transfers_in_the_order_of_arrival ON cases.transfers (unit, opened_at, case_id);
CREATE INDEX transfers_of_a_case ON cases.transfers (case_id, at);
-- policy of_my_units for select using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table cases.vocabulary (
    word text not null,
    cases integer not null,
    PRIMARY KEY (word)
);
