<?php

// run-by: blackbox.console
// --8<-- [start:read]
declare(strict_types=1);

namespace App;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Exception\UnprocessableEntityHttpException;
use Symfony\Component\Routing\Annotation\Route;
use Symfony\Component\Validator\Exception\ValidationFailedException;
use Symfony\Component\Validator\Validator\ValidatorInterface;

#[Route('/books')]
final class BookController extends AbstractController
{
    public function __construct(private readonly Catalog $catalog)
    {
    }

    #[Route('', name: 'book_list', methods: ['GET'])]
    public function list(): JsonResponse
    {
        return $this->json($this->catalog->all());
    }

    #[Route('/{id}', name: 'book_show', requirements: ['id' => '\d{1,9}'], methods: ['GET'])]
    public function show(int $id): JsonResponse
    {
        return $this->json($this->catalog->find($id) ?? throw $this->createNotFoundException('no such book'));
    }
    // --8<-- [end:read]

    // --8<-- [start:create]
    #[Route('', name: 'book_create', methods: ['POST'])]
    public function create(Request $request, ValidatorInterface $validator): JsonResponse
    {
        $data = $request->toArray();
        $new = new NewBook($data['title'] ?? null, $data['price_cents'] ?? null);
        $violations = $validator->validate($new);
        if (count($violations) > 0) {
            throw new UnprocessableEntityHttpException('not valid', new ValidationFailedException($new, $violations));
        }
        $book = $this->catalog->add($new->title, $new->price_cents);
        $location = $this->generateUrl('book_show', ['id' => $book['id']]);
        return $this->json($book, 201, ['Location' => $location]);
    }
    // --8<-- [end:create]
}
