<?php

// run-by: solution.console
// --8<-- [start:solution]
declare(strict_types=1);

namespace App;

use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\HttpKernel\Exception\UnsupportedMediaTypeHttpException;

#[AsEventListener]
final class JsonOnly
{
    public function __invoke(RequestEvent $event): void
    {
        $request = $event->getRequest();
        $type = (string) $request->headers->get('Content-Type');
        if ($request->isMethod('POST') && !preg_match('#^application/json\s*(;|$)#i', $type)) {
            throw new UnsupportedMediaTypeHttpException('send application/json');
        }
    }
}
// --8<-- [end:solution]
