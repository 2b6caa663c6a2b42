import { gzipSync } from 'node:zlib';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchPage, type FetchOptions } from '../../src/cli/fetch-page.js';
import { isPrivateAddress } from '../../src/cli/private-address.js';
import { createProject, type Project } from './project.js';

const html = '<!DOCTYPE html><html lang="th"><body><nav><a href="/">หน้าแรก</a></nav><main><h1>นโยบาย</h1><p>เราเก็บชื่อของนักเรียนไว้สามสิบวัน</p></main></body></html>';
const thai = (text: string) => Buffer.from([...text].map((char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x0e00 + 0xa0)));
const type = { 'content-type': 'text/html; charset=utf-8' };

/** What the server does on each path, most of it on purpose wrong. */
const paths: Record<string, RequestListener> = {
  '/th/privacy': (_, response) => response.writeHead(200, type).end(html),
  '/packed': (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(html)),
  '/tis-620': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=TIS-620' }).end(thai(html)),
  '/moved': (_, response) => response.writeHead(301, { location: '/th/privacy' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-a-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-a-password': (_, response) => response.writeHead(302, { location: 'http://a:b@localhost/' }).end(),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/silent': () => {},
  '/slow': (_, response) => void response.writeHead(200, type).write(html),
  '/endless': (_, response) => {
    response.writeHead(200, type);
    const more = (): void => void (response.destroyed || response.write('<p>more and more</p>'.repeat(1000), () => setImmediate(more)));
    more();
  },
  '/bomb': (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30 << 20, 'a'))),
  '/torn': (_, response) => {
    response.writeHead(200, { ...type, 'content-length': '5000' });
    response.write(html, () => response.destroy());
  },
  '/torn-pack': (_, response) => {
    response.writeHead(200, { ...type, 'content-encoding': 'gzip' });
    response.write(gzipSync(html).subarray(0, 40), () => response.destroy());
  },
  '/not-packed': (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end('plain words'),
  '/odd-pack': (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'zstd' }).end('x'),
  '/headers': (_, response) => response.writeHead(200, { ...type, 'x-more': 'x'.repeat(60_000) }).end(html),
  '/empty': (_, response) => response.writeHead(200, type).end('<div id="root"></div>'),
  '/plain': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('We keep the names of the pupils and of the staff.'),
  '/broken': (request) => request.socket.end('HTTP/1.1 200 \u0000\r\nnonsense'),
};

let server: Server;
let base: string;
const sockets = new Set<Socket>();
let project: Project;

beforeAll(async () => {
  server = createServer({ keepAlive: false }, (request, response) => (paths[request.url!] ?? paths['/gone']!)(request, response));
  server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  project = createProject({ 'page.html': html });
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => server.close(done));
  project.remove();
});

const options: FetchOptions = { timeout: 5, maxBytes: 100_000, allowPrivate: true };

describe('a server that means well', () => {
  test.each(['/th/privacy', '/packed', '/moved', '/tis-620'])('%s', async (path) => {
    const { status, out, err } = await project.polyclause('snapshot', `${base}${path}`, '--allow-private');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('fetched: 2026-11-27T');
    expect(out).toContain('language: th');
    expect(out.slice(out.indexOf('# '))).toBe('# นโยบาย\n\nเราเก็บชื่อของนักเรียนไว้สามสิบวัน\n');
    expect(out).toContain(`source: "${base}${path === '/moved' ? '/th/privacy' : path}"`);
  });

  test('a file keeps its time while the page says the same', async () => {
    const write = (now: string) => project.with({ now }).polyclause('snapshot', `${base}/th/privacy`, '--allow-private', '--output', 'privacy.th.md');
    expect(await write('2026-11-27')).toEqual({ status: 0, out: '', err: '' });
    const first = project.read('privacy.th.md');
    expect((await write('2026-12-24')).err).toBe('polyclause: privacy.th.md: unchanged\n');
    expect(project.read('privacy.th.md')).toBe(first);
  });

  test('a file, and standard input', async () => {
    expect((await project.polyclause('snapshot', 'page.html')).out).toContain('source: "page.html"');
    expect((await project.with({ stdin: html }).polyclause('snapshot', '-', '--name', 'th.html')).out).toContain('source: "th.html"');
  });
});

describe('a server that does not', () => {
  test.each([
    ['/circle', 'not-fetched', /more than 5 redirects/],
    ['/nowhere', 'not-fetched', /leads elsewhere \(302\) without saying where/],
    ['/to-a-file', 'bad-address', /only http and https/],
    ['/to-a-password', 'bad-address', /a password in it/],
    ['/gone', 'not-fetched', /answers 410 Gone/],
    ['/picture', 'wrong-content-type', /this is image\/png/],
    ['/endless', 'too-large', /larger than 100000 bytes/],
    ['/bomb', 'too-large', /larger than 100000 bytes/],
    ['/torn', 'not-fetched', /broke the connection off/],
    ['/torn-pack', 'not-fetched', /broke the connection off|cannot be fetched/],
    ['/not-packed', 'not-fetched', /cannot be fetched \(Z_DATA_ERROR\)/],
    ['/odd-pack', 'not-fetched', /packed in an unknown way \(zstd\)/],
    ['/headers', 'not-fetched', /more headers than can be/],
    ['/broken', 'not-fetched', /cannot be fetched \(HPE_|broke the connection off/],
  ])('%s', async (path, code, message) => {
    const error = await fetchPage(`${base}${path}`, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toMatch(/^\S+: [^\n]+; [^\n]+$|^\S+: more than 5 redirects, [^\n]+; [^\n]+$/);
  });

  test.each(['/silent', '/slow'])('%s: the time is that of all of it', async (path) => {
    await expect(fetchPage(`${base}${path}`, { ...options, timeout: 0.3 })).rejects.toMatchObject({ code: 'timed-out', message: expect.stringContaining('within 0.3 seconds') });
  });

  test.each([
    [['snapshot', '/empty'], /there is no text in it/],
    [['snapshot', '/plain'], /this is text and no web page/],
    [['snapshot', '/th/privacy', '--max-bytes', '20'], /larger than 20 bytes/],
    [['snapshot', '/th/privacy', '--timeout', 'soon'], /--timeout/],
  ])('%j is one line and status 2', async ([command, path, ...args], message) => {
    const { status, out, err } = await project.polyclause(command!, `${base}${path}`, '--allow-private', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('addresses that are not for everybody', () => {
  test.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest/meta-data', 'http://10.0.0.1/', 'http://192.168.1.1/', 'http://[fd00::1]/', 'http://0.0.0.0/'])('%s', async (address) => {
    await expect(fetchPage(address, { ...options, allowPrivate: false })).rejects.toMatchObject({ code: 'private-address', message: expect.stringContaining('--allow-private') });
  });

  test.each([
    ['8.8.8.8', false],
    ['172.15.0.1', false],
    ['172.16.0.1', true],
    ['100.64.0.1', true],
    ['2606:4700::1111', false],
    ['fe80::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::7f00:1', true],
    ['no address', true],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });

  test('a name that has a private address is not asked, and one that changes cannot', async () => {
    const { port } = server.address() as AddressInfo;
    let asked = 0;
    const lookup = ((_: string, __: object, done: (error: null, found: { address: string; family: number }[]) => void) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.1' : '93.184.216.34', family: 4 }]);
    }) as unknown as NonNullable<FetchOptions['lookup']>;
    await expect(fetchPage(`http://rebind.example:${port}/th/privacy`, { ...options, allowPrivate: false, lookup })).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toBe(1);
    asked = 0;
    // The address that was looked up is the one connected to.
    expect((await fetchPage(`http://rebind.example:${port}/th/privacy`, { ...options, lookup })).contentType).toBe('text/html');
    expect(asked).toBe(1);
  });

  test.each(['ftp://example.com/', 'https://user:word@example.com/', 'https://'])('%s is refused', async (address) => {
    await expect(fetchPage(address, options)).rejects.toMatchObject({ code: 'bad-address' });
  });
});
