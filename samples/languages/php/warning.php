<?php

// run-by: forget.console
// --8<-- [start:warning]
header('Content-Type: application/json');
$book = ['id' => 1, 'title' => 'Tide Tables'];
echo json_encode(['price' => $book['price_cents']]);
// --8<-- [end:warning]
