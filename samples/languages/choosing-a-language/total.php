<?php
// run-by: when.console
// --8<-- [start:total]
function shipping(string $country): int
{
    return $country === "NO" ? "900" : 500;
}

function total(int $priceCents, string $country): int
{
    return $priceCents + shipping($country);
}

echo "Berlin pays ", total(1200, "DE"), "\n";
echo "Oslo pays ", total(1200, "NO"), "\n";
// --8<-- [end:total]
