create extension if not exists fuzzystrmatch with schema public;

-- Lower case without marks, as people type on a phone.
create function cases.folded(words text) returns text
    language sql immutable parallel safe
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

alter table cases.cases add column search tsvector generated always as (
    setweight(to_tsvector('simple', lower(words)), 'A') || to_tsvector('simple', cases.folded(words || ' ' || place))) stored;
comment on column cases.cases.search is 'Weight A: the words as written; D: words and place without marks.';
create index cases_by_words on cases.cases using gin (search);
create index cases_newest_first on cases.cases (opened_at desc, id);
create index cases_by_due on cases.cases (due_at, opened_at, id);

-- The words cases are told in, without marks; typing errors in a question are mended against it. Written anew
-- every hour.
create table cases.vocabulary (
    word  text primary key,
    cases int not null
);
grant select on cases.vocabulary to ${app}, ${worker};

-- Searches run as the owner, because a match of words is not leakproof and no index would be used under row-level
-- security. The functions below apply the asker's scope themselves and give ids, nothing else.
create policy owner_searches on cases.cases for select to current_user using (true);
create policy owner_searches on staff.scope for select to current_user using (true);

-- The word itself where cases know it, else the commonest word one slip away (two in a long word), else itself.
create function cases.mended(typed text) returns text
    language sql stable
    as $$
        select coalesce(
            (select v.word from cases.vocabulary v where v.word = typed and v.cases >= 3),
            (select v.word from cases.vocabulary v
             where length(typed) >= 3 and v.cases >= 3 and abs(length(v.word) - length(typed)) <= 2
               and public.levenshtein_less_equal(v.word, typed, 2) <= case when length(typed) >= 6 then 2 else 1 end
             order by public.levenshtein_less_equal(v.word, typed, 2), v.cases desc limit 1),
            typed)
    $$;

-- The newest cases of the asker's units with all these words.
create function cases.found(typed text, exactly text, most int) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
    declare
        question tsquery := (
            select plainto_tsquery('simple', string_agg(cases.mended(word), ' '))
            from regexp_split_to_table(cases.folded(typed), '[^a-z0-9]+') word where word <> '');
        literal tsquery := phraseto_tsquery('simple', lower(exactly));
    begin
        question := case when question is null then literal when numnode(literal) = 0 then question
                    else question && literal end;
        return query execute
            'select c.id from cases.cases c
             where c.search @@ $1 and c.unit in (select s.unit from staff.scope s where s.staff_id = $2)
             order by c.opened_at desc, c.id limit $3'
            using question, scope.asker(), most;
    end $$;
comment on function cases.found is 'typed: any spelling; exactly: words as they were written, in that order.';

create function cases.learn_words() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
    begin
        if not pg_try_advisory_xact_lock(hashtext('cases.vocabulary')) then return; end if;
        delete from cases.vocabulary;
        insert into cases.vocabulary (word, cases)
            select word, ndoc from ts_stat('select search from cases.cases', 'd') where length(word) <= 30;
    end $$;

revoke all on function cases.found(text, text, int), cases.learn_words() from public;
grant execute on function cases.found(text, text, int) to ${app};
grant execute on function cases.learn_words() to ${worker};
