-- What came of a case, for the list; stopped and failed ones are told too.
alter table knowledge.work add column outcome uuid;
