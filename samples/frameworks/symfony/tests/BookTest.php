<?php

// run-by: blackbox.console
// --8<-- [start:test]
declare(strict_types=1);

namespace App\Tests;

use App\Catalog;
use Symfony\Bundle\FrameworkBundle\KernelBrowser;
use Symfony\Bundle\FrameworkBundle\Test\WebTestCase;

final class BookTest extends WebTestCase
{
    private KernelBrowser $client;

    protected function setUp(): void
    {
        $this->client = self::createClient();
        $this->client->disableReboot();
        self::getContainer()->get(Catalog::class)->createTable();
    }

    /** @dataProvider wrongPrices */
    public function testAPriceIsAWholeNumber(mixed $price): void
    {
        $this->client->jsonRequest('POST', '/books', ['title' => 'Rain', 'price_cents' => $price]);
        self::assertResponseStatusCodeSame(422);
        self::assertSame(['price_cents'], array_keys($this->answer()['errors']));
    }

    public static function wrongPrices(): array
    {
        return [['1200'], [9.5], [true], [null], [-1]];
    }

    public function testANewBookIsFoundWhereLocationSays(): void
    {
        $this->client->jsonRequest('POST', '/books', ['title' => 'Åse’s Atlas', 'price_cents' => 2400]);
        $this->client->request('GET', $this->client->getResponse()->headers->get('Location'));
        self::assertSame(['id' => 1, 'title' => 'Åse’s Atlas', 'price_cents' => 2400], $this->answer());
    }

    private function answer(): array
    {
        return json_decode($this->client->getResponse()->getContent(), associative: true);
    }
}
// --8<-- [end:test]
