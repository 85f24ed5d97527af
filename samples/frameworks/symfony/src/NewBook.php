<?php

// run-by: blackbox.console
// --8<-- [start:book]
declare(strict_types=1);

namespace App;

use Symfony\Component\Validator\Constraints as Assert;

final class NewBook
{
    public function __construct(
        #[Assert\Type('string', message: 'must be a text')]
        #[Assert\NotBlank(normalizer: 'trim', message: 'must not be blank')]
        public readonly mixed $title,
        #[Assert\NotNull(message: 'must be there')]
        #[Assert\Type('int', message: 'must be a whole number')]
        #[Assert\PositiveOrZero(message: 'must be 0 or more')]
        public readonly mixed $price_cents,
    ) {
    }
}
// --8<-- [end:book]
