-- A typing error is only ever mended to a word that three cases know; the numbers and names that stand in one case are
-- many, and every unknown word was compared with all of them.
create or replace function cases.learn_words() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
    begin
        if not pg_try_advisory_xact_lock(hashtext('cases.vocabulary')) then return; end if;
        delete from cases.vocabulary;
        insert into cases.vocabulary (word, cases)
            select word, ndoc from ts_stat('select search from cases.cases', 'd')
            where ndoc >= 3 and length(word) <= 30;
    end $$;

-- The newest cases of the asker's units with all these words. The newest two months are looked through first: a word that
-- thousands of cases know fills the list from there, and nothing older is read.
create or replace function cases.found(typed text, exactly text, most int) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
    declare
        question tsquery := (
            select plainto_tsquery('simple', string_agg(cases.mended(word), ' '))
            from regexp_split_to_table(cases.folded(typed), '[^a-z0-9]+') word where word <> '');
        literal tsquery := phraseto_tsquery('simple', lower(exactly));
        back interval;
        ids uuid[];
    begin
        question := case when question is null then literal when numnode(literal) = 0 then question
                    else question && literal end;
        foreach back in array array[interval '2 months', interval '1 year', interval '1000 years'] loop
            execute
                'select array(
                     select c.id from cases.cases c
                     where c.search @@ $1 and c.opened_at >= $2
                       and c.unit in (select s.unit from staff.scope s where s.staff_id = $3)
                     order by c.opened_at desc, c.id desc limit $4)'
                into ids using question, now() - back, scope.asker(), most;
            exit when cardinality(ids) = most;
        end loop;
        return query select unnest(ids);
    end $$;
