"""What a sample needs is known before it runs, and what is missing is said with the way to get it."""

import zipfile
from pathlib import Path

import pytest

from tests.runner import cache, dependencies, maven
from tests.runner.absence import give_up
from tests.runner.catalog import Tool, catalog, data
from tests.runner.packages import missing_packages
from tests.runner.requirements import required
from tests.runner.samples import PROGRAMS, load
from tests.runner.servers import SERVERS, ServerError
from tests.runner.toolchains import numbers
from tests.runner.tools import Tools, unpacked_module
from tests.runner_tests.trees import plant, plant_sample


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tools, "present", lambda self, tool: False)


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "backend-roadmap"


def test_every_program_that_a_server_or_a_language_takes_is_in_the_catalog(tmp_path: Path) -> None:
    names = {name for kind in SERVERS.values() for name in kind.programs}
    for kind in PROGRAMS:
        names |= required(plant_sample(tmp_path, f"a{kind}", "-- needs: sqlite3\n" if kind == ".sql" else ""))
    assert names - set(catalog()) == set()


def test_versions_are_pinned() -> None:
    assert all("@" in module for module in (*data()["go"].values(), *data()["cargo"].values()))
    assert "==" in data()["toolchain"]["go"]["pypi"]


def test_a_sample_requires_what_its_header_its_language_and_its_servers_run_with(tmp_path: Path) -> None:
    header = (
        "// needs: postgres redis-cli nobody-knows\n// setup: seed.rb\n// serve: app.php 8000\n// serve: caddy run 80\n"
    )
    sample = plant_sample(tmp_path, "a.go", header, seed_rb="", app_php="")
    assert required(sample) == {"postgres", "initdb", "psql", "redis-cli", "go", "ruby", "php", "caddy"}


def test_a_folder_with_libraries_requires_what_fetches_them(tmp_path: Path) -> None:
    npm = {"package_json": "{}", "package-lock_json": "{}"}
    sample = plant_sample(tmp_path, "a.py", "# maven: org.postgresql:postgresql:42.7.7\n", **npm, go_mod="")
    assert dependencies.kinds_of(sample) == ["npm", "go", "maven"]
    assert {"npm", "node", "go", "mvn", "javac"} <= required(sample)


def test_a_missing_program_is_said_with_its_package(tmp_path: Path, nothing_installed: None) -> None:
    sample = plant_sample(tmp_path, "a.console", "# needs: dig php-pgsql k6\n")
    with Tools() as tools:
        assert tools.missing(sample) == [
            "no program `bash` here: Debian's package bash has it",
            "no program `dig` here: Debian's package bind9-dnsutils has it",
            f"no program `k6` here: `go install {catalog()['k6'].package}` makes it",
            "no program `php-pgsql` here: Debian's package php-pgsql is it",
        ]


def test_missing_packages_are_listed_once_with_the_browser(tmp_path: Path, nothing_installed: None) -> None:
    one = plant_sample(tmp_path, "a.py", "# needs: mariadb dig\n")
    other = plant_sample(tmp_path, "b.py", "# needs: dig k6 postgres\n")
    with Tools() as tools:
        assert missing_packages([one, other], tools) == [
            "bind9-dnsutils",
            "chromium",
            "fonts-dejavu-core",
            "libatomic1",
            "mariadb-client",
            "mariadb-server",
        ]


def test_a_library_is_there_when_its_file_is(tmp_path: Path) -> None:
    (tmp_path / "pdo.so").touch()
    with Tools() as tools:
        assert tools.present(Tool("x", "libraries", "x", f"{tmp_path}/*.so"))
        assert not tools.present(Tool("x", "libraries", "x", f"{tmp_path}/*.jar"))


@pytest.mark.parametrize(
    ("environment", "kind"), [({}, pytest.skip.Exception), ({"CI": "true"}, pytest.fail.Exception)]
)
def test_without_what_it_needs_a_sample_is_skipped_and_fails_in_continuous_integration(
    environment: dict[str, str], kind: type[BaseException]
) -> None:
    with pytest.raises((pytest.skip.Exception, pytest.fail.Exception), match="no dig; no jq") as caught:
        give_up(["no dig", "no jq"], environment)
    assert caught.type is kind  # a skip that slipped through would only skip this test


def test_programs_of_the_wheels_are_linked() -> None:
    with Tools() as tools:
        for name in ("node", "npm", "valkey-server", "psql"):
            found = tools.find(name)
            assert found is not None
            assert "site-packages" in str(Path(found).resolve())
        links = tools.links
    assert not links.exists()


def test_versions_are_compared_as_numbers() -> None:
    assert numbers("go1.26.8") == (1, 26)
    assert numbers("1.9") < numbers("1.24")


def test_something_is_made_once_and_appears_whole(empty_cache: Path) -> None:
    made: list[Path] = []

    def make(place: Path) -> None:
        made.append(place)
        (place / "done").touch()
        assert not (empty_cache / "thing/one").exists()

    assert cache.once("thing/one", make) == empty_cache / "thing/one"
    assert cache.once("thing/one", make) == empty_cache / "thing/one"
    assert len(made) == 1
    assert [path.name for path in (empty_cache / "thing").iterdir()] == ["one"]


def test_what_failed_leaves_nothing_and_is_not_tried_again(empty_cache: Path) -> None:
    tries: list[Path] = []

    def fail(place: Path) -> None:
        tries.append(place)
        cache.call(["sh", "-c", "echo no network; exit 1"], place)

    for _ in range(2):
        with pytest.raises(cache.BuildError, match="exit 1 failed:\nno network"):
            cache.once("thing/two", fail)
    assert len(tries) == 1
    assert list((empty_cache / "thing").iterdir()) == []


def test_a_build_that_fails_is_a_reason_not_to_run_its_sample(tmp_path: Path, empty_cache: Path) -> None:
    good = plant_sample(tmp_path, "a.py", "")
    plant(tmp_path, {"samples/web/other/b.py": "", "samples/web/other/package.json": "{"})
    plant(tmp_path, {"samples/web/other/package-lock.json": "{"})
    bad = load(tmp_path, "web/other/b.py")
    with Tools() as tools:
        tools.build([good, bad])
        assert tools.missing(good) == []
        assert "npm ci" in tools.missing(bad)[0]


def test_libraries_are_keyed_by_what_the_sample_says(tmp_path: Path) -> None:
    one = plant_sample(tmp_path, "a.js", "", package_json="1", **{"package-lock_json": "2"})
    before = dependencies.npm_name(one)
    assert dependencies.npm_name(one) == before
    (one.folder / "package-lock.json").write_text("3")
    assert dependencies.npm_name(one) != before


def test_npm_modules_stand_beside_the_sample(tmp_path: Path, empty_cache: Path) -> None:
    sample = plant_sample(tmp_path, "a.js", "", package_json="1", **{"package-lock_json": "2"})
    dependencies.place_libraries(sample, tmp_path)
    assert (tmp_path / "node_modules").readlink().parent == empty_cache / dependencies.npm_name(sample)


def test_what_cmake_built_stands_beside_the_sample_until_its_source_changes(tmp_path: Path, empty_cache: Path) -> None:
    sample = plant_sample(tmp_path, "a.console", "", **{"CMakeLists_txt": "1", "a_cpp": "2"})
    assert dependencies.kinds_of(sample) == ["cmake"]
    assert {"cmake", "g++", "make"} <= required(sample)
    before = dependencies.cmake_name(sample)
    dependencies.place_libraries(sample, tmp_path)
    assert (tmp_path / "build").readlink() == empty_cache / before / "build"
    (sample.folder / "a.cpp").write_text("3")
    assert dependencies.cmake_name(sample) != before


def test_classes_that_a_sample_only_serves_are_compiled_before_and_again_when_their_source_changes(
    tmp_path: Path, empty_cache: Path
) -> None:
    text = "# maven: a:b:1\n# serve: sh -c 'exec java -cp classes:$CLASSPATH A' 8000\n$ true\n"
    sample = plant_sample(tmp_path, "a.console", text, A_java="1")
    assert dependencies.kinds_of(sample) == ["maven", "javac"]
    before = dependencies.javac_name(sample)
    (empty_cache / before / "classes").mkdir(parents=True)
    (empty_cache / before / "classes/A.class").write_text("compiled")
    dependencies.place_libraries(sample, tmp_path)
    assert (tmp_path / "classes/A.class").read_text() == "compiled"
    (sample.folder / "A.java").write_text("2")
    assert dependencies.javac_name(sample) != before


def test_a_sample_that_compiles_by_itself_gets_no_classes(tmp_path: Path) -> None:
    text = (
        "# maven: a:b:1\n# serve: sh -c 'javac -d classes A.java && exec java -cp classes:$CLASSPATH A' 8000\n$ true\n"
    )
    assert dependencies.kinds_of(plant_sample(tmp_path, "a.console", text, A_java="1")) == ["maven"]


@pytest.mark.parametrize(
    ("files", "said"),
    [({"Cargo_toml": "", "Cargo_lock": ""}, "--release"), ({"go_mod": "module a\n"}, "-race")],
)
def test_a_second_way_to_compile_is_prepared_for_the_samples_that_ask_for_it(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], said: str
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(cache, "call", lambda command, *_: calls.append(" ".join(map(str, command))))
    dependencies.fetch(plant_sample(tmp_path, "a.console", "$ test\n", **files), str)
    assert calls
    assert not any(said in call for call in calls)
    dependencies.fetch(plant_sample(tmp_path, "b.console", f"$ test {said}\n", **files), str)
    assert said in calls[-1]


def test_jars_of_maven_are_on_the_classpath(tmp_path: Path, empty_cache: Path) -> None:
    sample = plant_sample(tmp_path, "A.java", "// maven: org.postgresql:postgresql:42.7.7\n")
    jars = empty_cache / maven.name(sample.header.maven) / "jars"
    plant(jars, {"b.jar": "", "a.jar": ""})
    assert dependencies.environment(sample, set()) == {"CLASSPATH": f"{jars}/a.jar:{jars}/b.jar"}
    assert "<artifactId>postgresql</artifactId><version>42.7.7</version>" in maven.pom(sample.header.maven)


def test_a_server_of_jars_has_them_fetched_apart_from_those_of_the_sample(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[tuple[str, ...]] = []
    monkeypatch.setattr(maven, "fetch", lambda artifacts, _: fetched.append(artifacts))
    sample = plant_sample(tmp_path, "a.py", "# needs: cassandra\n# maven: a:b:1\n")
    assert {"mvn", "java"} <= required(sample)
    dependencies.fetch(sample, str)
    assert fetched == [("a:b:1",), SERVERS["cassandra"].artifacts]
    server = SERVERS["cassandra"](tmp_path / "home", "")
    with pytest.raises(ServerError, match=r"cassandra: org\.apache\.cassandra:cassandra-all:.* not fetched"):
        assert server.class_path


def test_a_module_is_unpacked_with_what_its_releases_write_into_it(tmp_path: Path, empty_cache: Path) -> None:
    folder = empty_cache / "go/mod/cache/download/example.org/!shop/@v"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "v1.2.0.zip", "w") as archive:
        archive.writestr("example.org/Shop@v1.2.0/go.mod", "module example.org/Shop\n")
    source = unpacked_module("example.org/Shop", "v1.2.0", tmp_path)
    (source / "version.txt").write_text("v1.2.0")
    assert sorted(file.name for file in source.iterdir()) == ["go.mod", "version.txt"]


def test_who_lacks_a_program_that_go_install_cannot_make_is_sent_to_its_releases() -> None:
    assert catalog()["ferretdb"].advice == "https://github.com/FerretDB/FerretDB/releases/tag/v1.24.2 has it"
    assert catalog()["k6"].advice.startswith("`go install")
