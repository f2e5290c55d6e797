import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createStaticServer } from '../build/static-server.ts';

/** Tried after the wanted port, when that one is taken. */
const MORE_PORTS = 10;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
  },
});

const folder = resolve(values.folder);
const wanted = Number(values.port);
if (!existsSync(resolve(folder, 'index.html'))) fail('There is no built app to serve. Run “npm run build” first.');
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
  fail(`“${values.port}” is not a port. Use a number up to 65535.`);

const server = createStaticServer({ folder, base: values.base });
const port = await listen(server, wanted);
if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so the next free one is used.`);
console.log(`Story Atlas is open at http://localhost:${port}${values.base}  (Ctrl+C ends it)`);

async function listen(target: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + MORE_PORTS, 65535);
  for (let candidate = first; candidate <= last; candidate += 1) {
    const error = await tryPort(target, candidate);
    const address = target.address();
    if (error === undefined && address !== null && typeof address === 'object') return address.port;
    if (error?.code !== 'EADDRINUSE') fail(`The server cannot listen: ${error?.message ?? 'unknown reason'}.`);
  }
  return fail(`Ports ${first} to ${last} are all taken. Choose another with --port.`);
}

function tryPort(target: Server, candidate: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((settle) => {
    target.once('error', settle);
    target.listen(candidate, () => {
      target.off('error', settle);
      settle(undefined);
    });
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
