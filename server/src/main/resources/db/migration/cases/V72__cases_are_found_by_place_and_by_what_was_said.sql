-- Places are looked for by name, in any spelling.
create index cases_by_place on cases.cases using gin (to_tsvector('simple', cases.folded(place)));
create function cases.told_at(place text, most int) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select c.id from cases.cases c
        where to_tsvector('simple', cases.folded(c.place)) @@ phraseto_tsquery('simple', cases.folded($1))
          and c.unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        order by c.opened_at desc, c.id desc limit $2
    $$;
revoke all on function cases.told_at(text, int) from public;
grant execute on function cases.told_at(text, int) to ${app};

-- The newest cases of the asker's units with all these words. What was said in the talk is looked through when the cases' own
-- words leave room. Looking through the newest months first was tried and read no less: the planner trusts the words alone.
-- A word that only one or two cases know was taken for a slip and mended away; now it is looked for as typed too.
create or replace function cases.found(typed text, exactly text, most int) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
    declare
        question tsquery;
        literal tsquery := phraseto_tsquery('simple', lower(exactly));
        spoken tsquery := phraseto_tsquery('simple', cases.folded(exactly));
        word text;
        mended text;
        either tsquery;
        ids uuid[];
        heard uuid[];
    begin
        foreach word in array regexp_split_to_array(cases.folded(typed), '[^a-z0-9]+') loop
            continue when word = '';
            mended := cases.mended(word);
            either := plainto_tsquery('simple', word);
            if mended <> word then either := either || plainto_tsquery('simple', mended); end if;
            question := case when question is null then either else question && either end;
        end loop;
        spoken := case when question is null then spoken when numnode(spoken) = 0 then question
                  else question && spoken end;
        question := case when question is null then literal when numnode(literal) = 0 then question
                    else question && literal end;
        execute
            'select array(
                 select c.id from cases.cases c
                 where c.search @@ $1 and c.unit in (select s.unit from staff.scope s where s.staff_id = $2)
                 order by c.opened_at desc, c.id desc limit $3)'
            into ids using question, scope.asker(), most;
        if cardinality(ids) < most then
            execute
                'select array(
                     select c.id from channels.said($1, $2, $3) m join cases.cases c on c.conversation = m.conversation
                     where m.at between c.opened_at - interval ''1 day'' and coalesce(c.closed_at, ''infinity'')
                       and c.unit in (select s.unit from staff.scope s where s.staff_id = $4))'
                into heard using spoken, exactly, most, scope.asker();
        end if;
        return query select unnest(ids) union select unnest(heard);
    end $$;
comment on function cases.found is 'typed: any spelling; exactly: words as they were written, in that order.';
