import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { ADDIN_FOLDER, HOST_FOLDER } from './localSite.ts';
import { manifestFor } from './manifest.ts';

export interface RunningServer {
  /** `http://localhost:3000/` */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Takes the next free port where the wanted one is in use. */
  readonly orNext?: boolean;
  /** Folder of the built add-in; the local build unless given. */
  readonly addin?: string;
}

/** office.js over plain http asks this page beside it whether it may trust the host. */
const TRUST_PAGE = `<!doctype html><script>
  parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
</script>`;

/** `/` the host, `/addin/` the add-in's pages, `/office-js/` Microsoft's library; one origin, localhost only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const addinFolder = options.addin ?? ADDIN_FOLDER;
  const serve = {
    host: sirv(HOST_FOLDER, { dev: true }),
    addin: sirv(addinFolder, { dev: true }),
    officeJs: sirv(officeJsFolder(), { dev: true }),
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/office-js/AgaveErrorUX/index.html')) return answer(response, 'text/html', TRUST_PAGE);
    if (url.startsWith('/addin/manifest.xml')) {
      const manifest = readFileSync(join(addinFolder, 'manifest.xml'), 'utf8');
      return answer(response, 'application/xml', manifestFor(manifest, `http://${request.headers.host}/addin`));
    }
    if (url.startsWith('/addin/')) return below('/addin', serve.addin, request, response);
    if (url.startsWith('/office-js/')) return below('/office-js', serve.officeJs, request, response);
    return serve.host(request, response, () => notFound(response));
  });
  const port = await listen(server, options);
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function officeJsFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

function listen(server: ReturnType<typeof createServer>, { port, orNext }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    let candidate = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && orNext && candidate < port + 50) server.listen(++candidate, 'localhost');
      else
        reject(error.code === 'EADDRINUSE' ? new Error(`Port ${candidate} is in use. Set PORT to a free one.`) : error);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : candidate);
    });
    server.listen(candidate, 'localhost');
  });
}

type Handler = ReturnType<typeof sirv>;

function below(prefix: string, handler: Handler, request: IncomingMessage, response: ServerResponse): void {
  request.url = (request.url ?? '').slice(prefix.length);
  handler(request, response, () => notFound(response));
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
