-- The short word of a proposal is TTr, with a small letter (NĐ 30/2020/NĐ-CP, Appendix III).
alter table movement.papers drop constraint papers_type_check;
alter table movement.papers add constraint papers_type_check check (type ~ '^[A-Za-zĐ]{1,6}$');
