create index cases_in_the_order_of_arrival on cases.cases (unit, coalesce(came_at, opened_at), id);
create index transfers_in_the_order_of_arrival on cases.transfers (unit, opened_at, case_id);
