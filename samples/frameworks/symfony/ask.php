<?php

// run-by: mistakes.console
// --8<-- [start:ask]
declare(strict_types=1);

require __DIR__ . '/autoload.php';

[, $method, $path, $body] = $argv + [3 => ''];
$kernel = new App\Kernel(getenv('APP_ENV'), debug: getenv('APP_ENV') !== 'prod');
$response = $kernel->handle(Symfony\Component\HttpFoundation\Request::create($path, $method, content: $body));
echo $response->getStatusCode(), ' ', $response->headers->get('Content-Type'), "\n", $response->getContent(), "\n";
// --8<-- [end:ask]
