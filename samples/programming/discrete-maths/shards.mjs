// --8<-- [start:shards]
const servers = ['north', 'east', 'south', 'west'];

for (const hash of [7, 8, -7]) {
  const remainder = hash % servers.length;
  const place = ((hash % servers.length) + servers.length) % servers.length;
  console.log(`${hash}: ${servers[remainder]}, mended ${servers[place]}`);
}
// --8<-- [end:shards]
