/** `v1.20.0 → v1.21.1`; with the repository where that is another one. */
export function describeImage(from: string, to: string): string {
  const [before, after] = [splitImage(from), splitImage(to)];
  if (before.repository !== after.repository) return `${from} → ${to}`;
  const [older, newer] = [shortDigest(before.digest), shortDigest(after.digest)];
  if (before.tag === after.tag) return `${before.tag}${before.tag === '' ? '' : ', '}digest ${older} → ${newer}`;
  return `${before.tag || older} → ${after.tag || newer}`;
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
  if (colon < 0 || colon < named.lastIndexOf('/')) return { repository: named, tag: '', digest };
  return { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}

function shortDigest(digest: string): string {
  return digest === '' ? 'none' : digest.replace(/^sha256:/, '').slice(0, 12);
}
