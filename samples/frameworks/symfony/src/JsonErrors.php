<?php

// run-by: blackbox.console
// --8<-- [start:errors]
declare(strict_types=1);

namespace App;

use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;
use Symfony\Component\Validator\Exception\ValidationFailedException;

#[AsEventListener(priority: -10)]
final class JsonErrors
{
    public function __invoke(ExceptionEvent $event): void
    {
        $mistake = $event->getThrowable();
        if (!$mistake instanceof HttpExceptionInterface) {
            $event->setResponse(new JsonResponse(['error' => 'internal error'], 500));
            return;
        }
        $body = ['error' => $mistake->getMessage()];
        $cause = $mistake->getPrevious();
        if ($cause instanceof ValidationFailedException) {
            $body = ['errors' => []];
            foreach ($cause->getViolations() as $violation) {
                $body['errors'][$violation->getPropertyPath()] ??= $violation->getMessage();
            }
        }
        $event->setResponse(new JsonResponse($body, $mistake->getStatusCode(), $mistake->getHeaders()));
    }
}
// --8<-- [end:errors]
