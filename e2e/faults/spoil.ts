import type { IncomingMessage, ServerResponse } from 'node:http';

/** A fault of a host or a network: answers instead of the host, which has this file. */
export type Spoil = (response: ServerResponse, file: Buffer, type: string) => void;

const LOGIN = '<!doctype html><title>Log in</title><form>Log in to this network</form>';

/** What the plain words of HTTP cannot say is written to the connection itself. */
function raw(response: ServerResponse, head: readonly string[], body: Buffer): void {
  const { socket } = response;
  socket?.write(['HTTP/1.1 200 OK', 'Connection: close', ...head, '', ''].join('\r\n'));
  socket?.end(body);
}

function half(file: Buffer): Buffer {
  return file.subarray(0, Math.floor(file.length / 2));
}

/** The eleven ways in which a file goes wrong on its way. */
export const FAULTS: Readonly<Record<string, Spoil>> = {
  'a 404': (response) => response.writeHead(404).end('nothing'),
  'a 500': (response) => response.writeHead(500).end(),
  'the login page of a network': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN),
  'a redirect to a login page': (response) => response.writeHead(302, { location: LOGIN_PATH }).end(),
  'the beginning, then a broken connection': (response, file, type) => {
    response.writeHead(200, { 'content-type': type, 'content-length': file.length });
    response.write(half(file), () => response.socket?.destroy());
  },
  'the first chunks, then a broken connection': (response, file, type) => {
    response.writeHead(200, { 'content-type': type });
    response.write(half(file), () => response.socket?.destroy());
  },
  'the beginning, ended in good order': (response, file, type) => raw(response, [`Content-Type: ${type}`], half(file)),
  'a length that is wrong': (response, file, type) =>
    raw(response, [`Content-Type: ${type}`, `Content-Length: ${Math.floor(file.length / 2)}`], file),
  'one bit turned': (response, file, type) => {
    const turned = Buffer.from(file);
    turned[turned.length >> 1] = (turned[turned.length >> 1] ?? 0) ^ 1;
    response.writeHead(200, { 'content-type': type }).end(turned);
  },
  'a reset connection': (response) => response.socket?.resetAndDestroy(),
  'three seconds of silence': (response, file, type) => {
    setTimeout(() => response.writeHead(200, { 'content-type': type }).end(file), 3000);
  },
};

const LOGIN_PATH = '/log-in-to-this-network';

/** Answers for the page that a redirect leads to. */
export function answerLogin({ url }: IncomingMessage, response: ServerResponse): boolean {
  if (url === LOGIN_PATH) response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN);
  return url === LOGIN_PATH;
}
