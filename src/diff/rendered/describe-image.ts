/** `v1.20.0 → v1.21.1`; with the repository where that is another one. */
export function describeImage(from: string, to: string): string {
  const [before, after] = [splitImage(from), splitImage(to)];
  if (before.repository !== after.repository) return `${from} → ${to}`;
  if (before.tag === after.tag) return `${before.tag}, digest ${shortDigest(before.digest)} → ${shortDigest(after.digest)}`;
  return `${before.tag || shortDigest(before.digest)} → ${after.tag || shortDigest(after.digest)}`;
}

interface ImageParts {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

function splitImage(image: string): ImageParts {
  const [named = '', digest = ''] = image.split('@');
  const colon = named.lastIndexOf(':');
  // A colon before the last slash starts the port of a registry.
  return colon < named.lastIndexOf('/') || colon < 0 ? { repository: named, tag: '', digest } : { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}

function shortDigest(digest: string): string {
  return digest === '' ? 'none' : digest.replace(/^sha256:/, '').slice(0, 12);
}
