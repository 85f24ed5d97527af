<?php

// run-by: blackbox.console
// --8<-- [start:answer]
declare(strict_types=1);

final class Answer
{
    public function __construct(
        public readonly int $status,
        public readonly array $body,
        public readonly array $headers = [],
    ) {
    }
}
// --8<-- [end:answer]

// --8<-- [start:routes]
final class Bookshop
{
    public function __construct(private readonly Catalog $catalog)
    {
    }

    public function respond(string $method, string $path, string $body): Answer
    {
        if ($path === '/books') {
            return match ($method) {
                'GET' => new Answer(200, $this->catalog->all()),
                'POST' => $this->create($body),
                default => self::notAllowed('GET, POST'),
            };
        }
        if (preg_match('#^/books/(\d{1,9})$#D', $path, $found)) {
            return $method === 'GET' ? $this->show((int) $found[1]) : self::notAllowed('GET');
        }
        return new Answer(404, ['error' => 'nothing here']);
    }

    private static function notAllowed(string $allowed): Answer
    {
        return new Answer(405, ['error' => "only $allowed here"], ['Allow' => $allowed]);
    }

    private function show(int $id): Answer
    {
        $book = $this->catalog->find($id);
        return $book ? new Answer(200, $book) : new Answer(404, ['error' => 'no such book']);
    }
    // --8<-- [end:routes]

    // --8<-- [start:create]
    private function create(string $body): Answer
    {
        try {
            $data = json_decode($body, associative: true, flags: JSON_THROW_ON_ERROR);
        } catch (JsonException) {
            return new Answer(400, ['error' => 'the body is not JSON']);
        }
        $errors = self::errors($data);
        if ($errors) {
            return new Answer(422, ['errors' => $errors]);
        }
        $book = $this->catalog->add($data['title'], $data['price_cents']);
        return new Answer(201, $book, ['Location' => "/books/{$book['id']}"]);
    }

    private static function errors(mixed $data): array
    {
        if (!is_array($data)) {
            return ['body' => 'must be a JSON object'];
        }
        $title = $data['title'] ?? null;
        $price = $data['price_cents'] ?? null;
        $errors = [];
        if (!is_string($title) || trim($title) === '') {
            $errors['title'] = 'must be a text that is not blank';
        }
        if (!is_int($price) || $price < 0) {
            $errors['price_cents'] = 'must be a whole number, 0 or more';
        }
        return $errors;
    }
    // --8<-- [end:create]
}
