"""Jars from Maven Central, for a sample's header and for servers: resolved once, used offline."""

from collections.abc import Iterable
from pathlib import Path

from . import cache

PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"


def name(artifacts: Iterable[str]) -> str:
    """The folder of the cache for what these need: `group:artifact:version` each."""
    return f"maven/{cache.key(sorted(artifacts))}"


def fetch(artifacts: Iterable[str], program: str) -> None:
    """Resolve them, and all that they need, into one folder of jars."""

    def resolve(place: Path) -> None:
        (place / "pom.xml").write_text(pom(artifacts))
        repository = f"-Dmaven.repo.local={cache.folder() / 'maven-downloads'}"
        jars = f"-DoutputDirectory={place / 'jars'}"
        cache.call([program, "-q", "-B", repository, PLUGIN, jars, "-DincludeScope=runtime"], place)

    cache.once(name(artifacts), resolve)


def jars(artifacts: Iterable[str]) -> list[Path]:
    """What was fetched; empty where nothing was."""
    return sorted((cache.folder() / name(artifacts) / "jars").glob("*.jar"))


def pom(artifacts: Iterable[str]) -> str:
    """The smallest project that depends on the given artifacts."""
    tags = ("groupId", "artifactId", "version")
    dependencies = "".join(
        "<dependency>"
        + "".join(f"<{tag}>{part}</{tag}>" for tag, part in zip(tags, artifact.split(":"), strict=True))
        + "</dependency>"
        for artifact in artifacts
    )
    return (
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>samples</groupId><artifactId>sample</artifactId><version>1</version>"
        f"<dependencies>{dependencies}</dependencies></project>"
    )
