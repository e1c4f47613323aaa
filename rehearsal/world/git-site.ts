import { spawn } from 'node:child_process';
import type { Site, SiteAnswer, SiteRequest } from './site.ts';

/** Serves one bare repository under a public URL, through Git's own `http-backend`. Credentials are taken as they come. */
export function gitSite(url: string, repository: string): Site {
  const base = new URL(url);
  const path = base.pathname.replace(/\/$/, '').replace(/\.git$/, '');
  return async (request) => {
    if (request.url.host !== base.host) return undefined;
    const match = /^(.*?)(?:\.git)?(\/(?:info\/refs|HEAD|git-[a-z-]+|objects\/.*))$/.exec(request.url.pathname);
    if (match?.[1] !== path || match[2] === undefined) return undefined;
    return serve(repository, match[2], request);
  };
}

async function serve(repository: string, path: string, request: SiteRequest): Promise<SiteAnswer> {
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: repository,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      REQUEST_METHOD: request.method,
      QUERY_STRING: request.url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(request.body.length),
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    },
  });
  const chunks: Buffer[] = [];
  backend.stdin.on('error', () => undefined);
  backend.stdin.end(request.body);
  for await (const chunk of backend.stdout) chunks.push(chunk as Buffer);
  return parseAnswer(Buffer.concat(chunks));
}

/** What a CGI program writes: headers, an empty line, the body. */
function parseAnswer(output: Buffer): SiteAnswer {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return { status: 500, body: 'git http-backend gave no answer\n' };
  const headers: Record<string, string> = {};
  for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: output.subarray(end + 4) };
}
