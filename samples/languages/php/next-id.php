<?php

// run-by: forget.console
// --8<-- [start:race]
$id = (int) file_get_contents('last-id.txt') + 1;
usleep(2000); // some work
file_put_contents('last-id.txt', $id);
echo "$id\n";
// --8<-- [end:race]
