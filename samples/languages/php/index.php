<?php

// run-by: blackbox.console
// --8<-- [start:index]
declare(strict_types=1);

require __DIR__ . '/Catalog.php';
require __DIR__ . '/Bookshop.php';

ini_set('display_errors', '0');
try {
    $bookshop = new Bookshop(new Catalog(__DIR__ . '/books.sqlite'));
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/';
    $answer = $bookshop->respond($_SERVER['REQUEST_METHOD'], $path, file_get_contents('php://input'));
} catch (Throwable $mistake) {
    error_log((string) $mistake);
    $answer = new Answer(500, ['error' => 'internal error']);
}
http_response_code($answer->status);
header('Content-Type: application/json');
foreach ($answer->headers as $name => $value) {
    header("$name: $value");
}
echo json_encode($answer->body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR), "\n";
// --8<-- [end:index]
