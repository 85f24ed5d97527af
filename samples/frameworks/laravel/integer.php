<?php

// needs: php
// --8<-- [start:integer]
foreach (['1200', '"1200"', '9.5', 'true'] as $sent) {
    $price = json_decode($sent);
    $integer = filter_var($price, FILTER_VALIDATE_INT) !== false;
    echo str_pad($sent, 8), 'integer: ', $integer ? 'passes' : 'fails ';
    echo '   integer:strict: ', is_int($price) ? 'passes' : 'fails', "\n";
}
// --8<-- [end:integer]
