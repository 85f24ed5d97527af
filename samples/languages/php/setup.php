<?php

// run-by: blackbox.console
// --8<-- [start:setup]
declare(strict_types=1);

require __DIR__ . '/Catalog.php';

$catalog = new Catalog(__DIR__ . '/books.sqlite');
$catalog->createTable();
$catalog->add('Tide Tables', 1200);
$catalog->add('Salt and Signal', 1850);
// --8<-- [end:setup]
