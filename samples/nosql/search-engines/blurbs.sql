-- A description for each book, and the two languages of a shop by a border.
alter table books add description text not null default '';

update books set description = case id
  when 1 then 'A pilot reads the sea: how harbors, moons and storms decide when a ship may sail.'
  when 2 then 'Two radio operators in a lonely lighthouse listen to the rain, and to each other.'
  when 3 then 'A bookkeeper finds a fraud in the accounts of a railway, one snowy night at a time.'
  when 4 then 'Drizzle, downpours, monsoons. Why it is raining, for how long, and what rain does to maps.'
  when 5 then 'Letters between two engineers who build bridges together and burn one.'
  when 6 then 'Sleeping cars, slow trains and the people who run them, through eleven countries.'
end;
