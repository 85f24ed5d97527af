# run-by: test.console
# --8<-- [start:test]
import unittest

from catalog import catalog, engine
from counting import count_statements
from sqlalchemy.orm import Session


class CatalogTest(unittest.TestCase):
    def test_the_catalog_takes_two_statements(self):
        with Session(engine) as session, count_statements(engine) as counter:
            catalog(session)
        self.assertEqual(counter.statements, 2)

    # --8<-- [end:test]
