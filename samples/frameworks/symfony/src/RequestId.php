<?php

// run-by: blackbox.console
// --8<-- [start:subscriber]
declare(strict_types=1);

namespace App;

use Symfony\Component\EventDispatcher\EventSubscriberInterface;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\HttpKernel\KernelEvents;

final class RequestId implements EventSubscriberInterface
{
    public static function getSubscribedEvents(): array
    {
        return [
            KernelEvents::REQUEST => ['begin', 1000],
            KernelEvents::RESPONSE => 'end',
        ];
    }

    public function begin(RequestEvent $event): void
    {
        $event->getRequest()->attributes->set('request_id', bin2hex(random_bytes(8)));
    }

    public function end(ResponseEvent $event): void
    {
        $event->getResponse()->headers->set('X-Request-Id', $event->getRequest()->attributes->get('request_id'));
    }
}
// --8<-- [end:subscriber]
