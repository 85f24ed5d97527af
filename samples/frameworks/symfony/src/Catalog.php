<?php

// run-by: blackbox.console
// --8<-- [start:catalog]
declare(strict_types=1);

namespace App;

use PDO;

final class Catalog
{
    private PDO $database;

    public function __construct(string $file)
    {
        $this->database = new PDO("sqlite:$file");
        $this->database->setAttribute(PDO::ATTR_DEFAULT_FETCH_MODE, PDO::FETCH_ASSOC);
    }

    public function createTable(): void
    {
        $this->database->exec(
            'create table books (id integer primary key, title text not null, price_cents integer not null)'
        );
    }

    public function add(string $title, int $priceCents): array
    {
        $insert = $this->database->prepare('insert into books (title, price_cents) values (?, ?) returning *');
        $insert->execute([$title, $priceCents]);
        return $insert->fetchAll()[0];
    }

    public function all(): array
    {
        return $this->database->query('select * from books order by id')->fetchAll();
    }

    public function find(int $id): ?array
    {
        $select = $this->database->prepare('select * from books where id = ?');
        $select->execute([$id]);
        return $select->fetch() ?: null;
    }
}
// --8<-- [end:catalog]
