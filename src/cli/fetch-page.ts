import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OperationalError } from '../errors.js';
import { version } from '../version.js';
import { isPrivateAddress } from './private-address.js';

export interface FetchOptions {
  /** Seconds for all of it, redirects and body included. */
  timeout: number;
  /** Of the page as it is unpacked, and of what comes over the line. */
  maxBytes: number;
  /** Whether addresses of this machine and of private networks may be asked. */
  allowPrivate: boolean;
  /** Finds the addresses of a name; the system's own where it is not given. */
  lookup?: typeof resolveName;
}

export interface FetchedPage {
  bytes: Uint8Array;
  /** Where it was found in the end. */
  url: string;
  /** What the server says it is; empty where it says nothing. */
  contentType: string;
  charset: string | null;
}

const mostRedirects = 5;
const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|xml))$/;

/**
 * Fetches a web page, whatever the server does: it may be slow, endless, packed to bursting, lead in circles or to
 * places that are not for it to name.
 *
 * @throws OperationalError `bad-address`, `private-address`, `not-fetched`, `timed-out`, `too-large`,
 *   `wrong-content-type`
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(options.timeout * 1000);
  let url = readAddress(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, deadline, options);
    const next = locationOf(response, url);
    if (next === null) return { ...(await readBody(response, url, deadline, options)), url: url.href };
    response.destroy();
    url = next;
  }
  throw new OperationalError(
    'not-fetched',
    `${address}: more than ${mostRedirects} redirects, the last to ${url.href}; name the address of the page itself`,
  );
}

function readAddress(address: string): URL {
  if (!URL.canParse(address)) {
    throw new OperationalError('bad-address', `${address}: this is no web address; give one such as https://example.com/privacy`);
  }
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OperationalError('bad-address', `${address}: only http and https are fetched; save the page to a file and name that`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new OperationalError(
      'bad-address',
      `${url.host}: an address with a password in it is not fetched; save the page to a file and name that`,
    );
  }
  url.hash = '';
  return url;
}

function locationOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (statusCode < 300 || statusCode >= 400 || statusCode === 304) return null;
  const { location } = headers;
  if (!location || !URL.canParse(location, from.href)) {
    throw new OperationalError(
      'not-fetched',
      `${from.href}: it leads elsewhere (${statusCode}) without saying where; name the address of the page itself`,
    );
  }
  const next = readAddress(new URL(location, from.href).href);
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new OperationalError('not-fetched', `${from.href}: it leads from https to ${next.href}; name that address if you trust it`);
  }
  return next;
}

function ask(url: URL, signal: AbortSignal, options: FetchOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !options.allowPrivate && isPrivateAddress(host)) throw refusePrivate(url, host);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        signal,
        agent: false,
        lookup: createLookup(url, options),
        headers: {
          'user-agent': `polyclause/${version}`,
          accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    );
    request.on('error', (error) => reject(explain(url, error, signal, options)));
    request.end();
  });
}

/**
 * Looks the name up and hands on only addresses that may be asked; the connection goes to just these. A name that is
 * looked up a second time could have another address by then (DNS rebinding).
 */
function createLookup(url: URL, { allowPrivate, lookup = resolveName }: FetchOptions): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) {
        done(error, []);
        return;
      }
      const addresses = [found].flat().filter(({ address }) => allowPrivate || !isPrivateAddress(address));
      const [first] = addresses;
      if (!first) done(refusePrivate(url, [found].flat()[0]?.address ?? host) as NodeJS.ErrnoException, []);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function refusePrivate(url: URL, address: string): OperationalError {
  return new OperationalError(
    'private-address',
    `${url.href}: ${address} is an address of this machine or of a private network; allow it with --allow-private if that is what you want`,
  );
}

async function readBody(
  response: IncomingMessage,
  url: URL,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Omit<FetchedPage, 'url'>> {
  const { statusCode = 0, headers } = response;
  const refuse = (code: string, fault: string): OperationalError => {
    response.destroy();
    return new OperationalError(code, `${url.href}: ${fault}`);
  };
  if (statusCode !== 200) {
    throw refuse(
      'not-fetched',
      `the server answers ${statusCode}${response.statusMessage ? ` ${response.statusMessage}` : ''}; check the address`,
    );
  }
  const [contentType = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (contentType !== '' && !readable.test(contentType)) {
    throw refuse('wrong-content-type', `this is ${contentType.slice(0, 80)} and no web page; save it to a file and check that`);
  }
  const charset = parameters.map((parameter) => /^charset="?([\w.:-]+)"?$/.exec(parameter)?.[1]).find(Boolean) ?? null;
  const body = unpack(response, headers['content-encoding'] ?? '');
  if (!body) {
    throw refuse('not-fetched', `it is packed in an unknown way (${headers['content-encoding']}); save it to a file and name that`);
  }
  try {
    return { bytes: await collect(response, body, options.maxBytes, url), contentType, charset };
  } catch (error) {
    throw explain(url, error, signal, options);
  } finally {
    response.destroy();
    body.destroy();
  }
}

function unpack(response: IncomingMessage, encoding: string): Readable | null {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return response;
  const unpacker =
    name === 'gzip' || name === 'x-gzip'
      ? createGunzip()
      : name === 'deflate'
        ? createInflate()
        : name === 'br'
          ? createBrotliDecompress()
          : null;
  if (!unpacker) return null;
  response.on('error', (error) => unpacker.destroy(error));
  // A connection that breaks off closes without an error of the response.
  response.on('close', () => !response.complete && unpacker.destroy(new Error('aborted')));
  return response.pipe(unpacker);
}

async function collect(response: IncomingMessage, body: Readable, maxBytes: number, url: URL): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new OperationalError(
        'too-large',
        `${url.href}: the page is larger than ${maxBytes} bytes; raise --max-bytes if this really is a policy`,
      );
    }
    chunks.push(chunk);
  }
  if (!response.complete) throw new Error('aborted');
  return new Uint8Array(Buffer.concat(chunks));
}

function explain(url: URL, error: unknown, signal: AbortSignal, { timeout }: FetchOptions): OperationalError {
  if (error instanceof OperationalError) return error;
  if (signal.aborted) {
    return new OperationalError(
      'timed-out',
      `${url.href}: the page has not come within ${timeout} seconds; try again, or allow more with --timeout`,
      { cause: error },
    );
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const faults: Record<string, string> = {
    ENOTFOUND: 'there is no such host; check the address',
    EAI_AGAIN: 'the host cannot be looked up; check the connection',
    ECONNREFUSED: 'the server refuses the connection; check the address',
    ECONNRESET: 'the server broke the connection off; try again',
    HPE_HEADER_OVERFLOW: 'the server sends more headers than can be; save the page to a file and name that',
  };
  const fault =
    faults[code ?? ''] ??
    (message === 'aborted'
      ? 'the server broke the connection off; try again'
      : `it cannot be fetched (${code ?? message}); save the page to a file and name that`);
  return new OperationalError('not-fetched', `${url.href}: ${fault}`, { cause: error });
}
