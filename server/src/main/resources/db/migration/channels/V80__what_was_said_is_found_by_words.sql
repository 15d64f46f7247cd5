-- What was said is found by its words, without marks. Only what already lies here in plain words: contact cards and names
-- are sealed elsewhere and in no index.
create function channels.folded(words text) returns text
    language sql immutable parallel safe
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

create index messages_by_words on channels.messages using gin (to_tsvector('simple', channels.folded(text)));

-- Searches run as the owner, because a match of words is not leakproof and no index would be used under row-level
-- security. The function applies the asker's scope itself; only functions of the owner call it.
create policy owner_searches on channels.messages for select to current_user using (true);

create function channels.said(question tsquery, exactly text, most int)
    returns table (conversation uuid, at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
    begin
        return query execute
            'select m.conversation, m.at from channels.messages m
             where to_tsvector(''simple'', channels.folded(m.text)) @@ $1
               and ($2 = '''' or strpos(lower(m.text), lower($2)) > 0)
               and m.unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
             order by m.at desc limit $3'
            using question, exactly, most;
    end $$;
comment on function channels.said is 'exactly: words as they were written, in that order; empty for any spelling.';
revoke all on function channels.said(tsquery, text, int) from public;
