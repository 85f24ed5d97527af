<?php

// run-by: forget.console
// --8<-- [start:forget]
$visits = ($visits ?? 0) + 1;
echo "visit $visits\n";
// --8<-- [end:forget]
