"""What is done to the built site: the policy, the first search index, redirects."""

import base64
import hashlib
from pathlib import Path

import pytest
from roadmap.content import load
from roadmap.finish import CannotFinish, finish, title_index, with_policy, write_redirects
from roadmap.minify import minify, without_indent
from roadmap.stylesheets import Stylesheets
from roadmap.themestyles import without_unused

from tests.projects import make_project

PAGE = '<html><head><meta charset="utf-8"><script>run()</script></head><body>{}</body></html>'


def test_an_inline_script_is_allowed_by_its_hash_and_by_nothing_else() -> None:
    expected = base64.b64encode(hashlib.sha256(b"run()").digest()).decode()
    page = with_policy(PAGE.format(""))
    assert f"'sha256-{expected}'" in page
    assert "unsafe-inline" not in page


def test_data_in_a_script_element_needs_no_permission() -> None:
    page = with_policy(PAGE.format('<script type="application/json">{"a": 1}</script>'))
    assert page.count("sha256-") == 1


def test_the_policy_stands_before_the_scripts_and_is_written_once() -> None:
    page = with_policy(with_policy(PAGE.format("")))
    assert page.count("Content-Security-Policy") == 1
    assert page.index("Content-Security-Policy") < page.index("<script")


def test_only_a_page_that_mermaid_paints_may_use_inline_styles() -> None:
    assert "style-src 'self' 'unsafe-inline'" in with_policy(PAGE.format('<pre class="mermaid"></pre>'))


def test_the_first_index_knows_titles_headings_and_old_names(tmp_path: Path) -> None:
    changes = {"replace": {"docs/web/dns.md": [["outcomes:", "aliases: [web/name-lookup]\noutcomes:"]]}}
    entries = {entry["u"]: entry for entry in title_index(load(make_project(tmp_path, changes)))}
    assert entries["web/dns/"]["t"] == "DNS"
    assert entries["web/dns/"]["a"] == ["name-lookup"]
    assert entries["web/dns/"]["h"] == [["when-not-to", "When not to"]]


def test_an_old_address_leads_to_the_new_one(tmp_path: Path) -> None:
    write_redirects(tmp_path, {"web/name-lookup": "web/dns", "old/place": "web/dns"})
    assert 'url=../dns/"' in (tmp_path / "web/name-lookup/index.html").read_text("utf-8")
    assert 'url=../../web/dns/"' in (tmp_path / "old/place/index.html").read_text("utf-8")


def test_a_folder_that_is_no_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotFinish, match="build the site first"):
        finish(tmp_path, load(make_project(tmp_path / "project")))


LINKS = '<link rel="stylesheet" href="../assets/stylesheets/{}">'


def make_stylesheets(tmp_path: Path) -> Stylesheets:
    folder = tmp_path / "assets/stylesheets"
    folder.mkdir(parents=True)
    (folder / "tokens.css").write_text("a {}\n", "utf-8")
    (folder / "page.css").write_text("b {}\n", "utf-8")
    return Stylesheets(tmp_path)


def test_stylesheets_in_a_row_become_one_that_holds_them_in_their_order(tmp_path: Path) -> None:
    stylesheets = make_stylesheets(tmp_path)
    page = stylesheets.join(LINKS.format("tokens.css") + "\n  " + LINKS.format("page.css"))
    (name,) = stylesheets.joined.values()
    assert page == LINKS.format(name)
    assert (stylesheets.folder / name).read_text("utf-8") == "a {}\nb {}\n"


def test_joining_again_changes_nothing(tmp_path: Path) -> None:
    stylesheets = make_stylesheets(tmp_path)
    page = stylesheets.join(LINKS.format("tokens.css") + LINKS.format("page.css"))
    assert Stylesheets(tmp_path).join(page) == page


def test_a_stylesheet_alone_and_the_themes_own_stay_as_they_are(tmp_path: Path) -> None:
    page = LINKS.format("main.57a0d79d.min.css") + LINKS.format("page.css")
    assert make_stylesheets(tmp_path).join(page) == page


def test_the_themes_rules_for_tables_without_a_class_go() -> None:
    gone = ".page table:not([class]) td,.page table:not([class]) th{padding:1em}"
    assert (
        without_unused(gone + "@media print{.page table:not([class]),p{margin:0}}", {"page"})
        == "@media print{p{margin:0}}"
    )


def test_the_theme_loses_what_names_a_class_that_no_page_or_script_knows() -> None:
    styles = ".post>p,.page>p{color:red}.post{margin:0}@media print{.post{margin:0}}@keyframes a{0%{top:0}}"
    assert without_unused(styles, {"page"}) == ".page>p{color:red}@media print{}@keyframes a{0%{top:0}}"


@pytest.mark.parametrize("kept", [
    "p:not(.post){color:red}",
    '[src=".post"]{color:red}',
    ":is(.post,:not(.page)) a,p:not(.a:not(.post)){color:red}",
])  # fmt: skip
def test_a_rule_that_can_match_without_the_unknown_class_stays(kept: str) -> None:
    assert without_unused(kept, {"page"}) == kept


def test_scripts_and_styles_lose_comments_and_keep_their_meaning(tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    for folder in ("javascripts", "stylesheets", "vendor"):
        (assets / folder).mkdir(parents=True)
    nested = "const say = (n) => `${n} ${n > 1 ? `and  ${n - 1}` : ``} // c`; // note\n"
    (assets / "javascripts/a.js").write_text(f"/* why */\nexport {nested}", "utf-8")
    (assets / "stylesheets/a.css").write_text("/* why */\na { color : red; }\n", "utf-8")
    (assets / "vendor/a.js").write_text("/* license */\n", "utf-8")
    before, after = minify(tmp_path)
    assert before > after
    script = (assets / "javascripts/a.js").read_text("utf-8")
    assert "why" not in script
    assert "`and  ${" in script
    assert "// c`" in script
    assert (assets / "stylesheets/a.css").read_text("utf-8").strip() == "a{color:red}"
    assert (assets / "vendor/a.js").read_text("utf-8") == "/* license */\n"


def test_indentation_goes_but_not_in_code() -> None:
    page = "<ul>\n    <li>a\n\n  b</li>\n</ul>\n<pre>\n  kept\n\n    as it is</pre>\n  <script>\n  x\n</script>"
    expected = "<ul>\n<li>a\nb</li>\n</ul>\n<pre>\n  kept\n\n    as it is</pre>\n<script>\n  x\n</script>"
    assert without_indent(page) == expected
