<?php

// run-by: blackbox.console
// --8<-- [start:index]
declare(strict_types=1);

use App\Kernel;
use Symfony\Component\HttpFoundation\Request;

require dirname(__DIR__) . '/autoload.php';

$environment = getenv('APP_ENV') ?: 'dev';
$kernel = new Kernel($environment, debug: $environment !== 'prod');
$request = Request::createFromGlobals();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
// --8<-- [end:index]
