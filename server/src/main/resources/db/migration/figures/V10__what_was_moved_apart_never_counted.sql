-- The one way in which facts are deleted: their source was moved apart and its unit must not see that it was there.
grant delete on figures.facts, figures.sources, figures.tombstones, figures.totals to ${worker};
comment on table figures.facts is
    'Every figure, source by source: a version of a source adds (+1) what it says and takes back (-1) what the version before said. Never changed; deleted only when its source was moved apart.';
