<?php

// needs: php
// --8<-- [start:naive]
function price_in_euro(int $cents): string
{
    return number_format($cents / 100, 2);
}

foreach (['"1200"', '9.5', 'true', '"12 euro"'] as $price) {
    try {
        echo "$price costs " . price_in_euro(json_decode($price)) . "\n";
    } catch (TypeError) {
        echo "$price is refused\n";
    }
}
// --8<-- [end:naive]
