alter table staff.accounts add password_once boolean not null default false;
alter table staff.accounts add totp_step bigint not null default 0;
comment on column staff.accounts.password_once is 'Set by somebody else; good for one sign-in, at which the person chooses their own.';
comment on column staff.accounts.totp_step is 'The half minute of the last one-time code that was taken: no code is taken twice.';
