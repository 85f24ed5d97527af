<?php

// run-by: locked-id.console
// --8<-- [start:locked]
$file = fopen('last-id.txt', 'c+');
flock($file, LOCK_EX);
$id = (int) stream_get_contents($file) + 1;
usleep(2000); // some work
rewind($file);
fwrite($file, (string) $id);
fclose($file); // what was written goes to the file, then the lock is free
echo "$id\n";
// --8<-- [end:locked]
