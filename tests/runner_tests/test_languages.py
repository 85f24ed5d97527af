"""Each language runs its own files."""

import pytest

from tests.runner.samples import PROGRAMS
from tests.runner_tests.conftest import Play

JAVA = 'class Hello { public static void main(String[] words) { System.out.println("hello"); } }'
HELLO = {
    "a.py": "print('hello')",
    "a.sh": "echo hello",
    "a.js": "console.log('hello')",
    "a.mjs": "import process from 'node:process'\nprocess.stdout.write('hello\\n')",
    "a.go": 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }',
    "Hello.java": JAVA,
    "a.php": "<?php\necho 'hello', PHP_EOL;",
    "a.rb": "puts 'hello'",
    "a.rs": 'fn main() { println!("hello"); }',
    "a.cpp": '#include <iostream>\nint main() { std::cout << "hello\\n"; }',
    "a.sql": "-- needs: sqlite3\nselect 'hello' as word;",
}


@pytest.mark.parametrize("name", HELLO)
def test_hello(play: Play, name: str) -> None:
    assert play(name, HELLO[name] + "\n", limit=60).splitlines()[-1].strip() == "hello"


def test_no_language_is_forgotten() -> None:
    assert {"." + name.rpartition(".")[2] for name in HELLO} == set(PROGRAMS)


def test_a_script_stops_at_its_first_error(play: Play) -> None:
    with pytest.raises(Exception, match="exit status 1"):
        play("a.sh", "false\necho never\n")


SQLITE = """\
-- needs: sqlite3
-- setup: seed.sql
select id, title from books;
select nothing from books;
"""


def test_sqlite_keeps_one_database_and_stops_at_an_error(play: Play) -> None:
    seed = "create table books (id integer, title text); insert into books values (1, 'Tide Tables');"
    with pytest.raises(Exception, match=r"exit status 1(.*\n)*1   Tide Tables\n(.*\n)*Parse error near line 4"):
        play("a.sql", SQLITE, seed_sql=seed)
