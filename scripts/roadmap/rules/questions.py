"""Rules on the questions that a topic asks."""

from collections.abc import Iterator

from roadmap.content import Content
from roadmap.problems import quoted
from roadmap.rules.parts import topic_files
from roadmap.rules.registry import Found, Stage, rule


@rule("RM029", Stage.SHAPE)
def no_question_is_asked_twice(content: Content) -> Iterator[Found]:
    """No topic asks the same question twice.

    A reader's answers are kept under the question's words, in the browser and in Anki: of two with the same words
    nobody could tell which was known.
    """
    for file in topic_files(content):
        asked: dict[str, int] = {}
        for fold in file.document.folds:
            words = " ".join(fold.title.split()).casefold()
            if fold.kind != "question" or not words:
                continue
            if words in asked:
                message = f"{quoted(fold.title)} was asked in line {asked[words]}; ask something else, or ask once"
                yield Found(file.path, fold.line, message)
            asked.setdefault(words, fold.line)
