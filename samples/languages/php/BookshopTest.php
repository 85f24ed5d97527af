<?php

// run-by: test.console
// --8<-- [start:test]
declare(strict_types=1);

require_once __DIR__ . '/Catalog.php';
require_once __DIR__ . '/Bookshop.php';

use PHPUnit\Framework\TestCase;

final class BookshopTest extends TestCase
{
    private Bookshop $bookshop;

    protected function setUp(): void
    {
        $catalog = new Catalog(':memory:');
        $catalog->createTable();
        $this->bookshop = new Bookshop($catalog);
    }

    /** @dataProvider wrongPrices */
    public function testAPriceIsAWholeNumber(mixed $price): void
    {
        $body = json_encode(['title' => 'Rain', 'price_cents' => $price]);
        $answer = $this->bookshop->respond('POST', '/books', $body);
        self::assertSame(422, $answer->status);
        self::assertSame(['price_cents'], array_keys($answer->body['errors']));
    }

    public static function wrongPrices(): array
    {
        return [['1200'], [9.5], [true], [null], [-1]];
    }

    public function testANewBookIsFoundWhereLocationSays(): void
    {
        $created = $this->bookshop->respond('POST', '/books', '{"title": "Åse’s Atlas", "price_cents": 2400}');
        $found = $this->bookshop->respond('GET', $created->headers['Location'], '');
        self::assertSame(['id' => 1, 'title' => 'Åse’s Atlas', 'price_cents' => 2400], $found->body);
    }
}
// --8<-- [end:test]
