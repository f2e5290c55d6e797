import { configureHost, HOSTS } from '../build/host-files.ts';

/** Prints the configuration of a host: `npm run host -- nginx`. */
const host = HOSTS.find((name) => name === process.argv[2]);
if (host === undefined) {
  console.error(`Name a host: ${HOSTS.join(', ')}. GitHub Pages needs no configuration.`);
  process.exit(1);
}
process.stdout.write(configureHost(host, process.env['BASE_PATH'] ?? '/'));
