import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the files beside a cluster's code that it may use: `images.yaml` and `secrets/*.sops.yaml`. */
export function readClusterInputs(root: string, name: string): { readonly images?: string; readonly secrets: Readonly<Record<string, string>> } {
  const folder = join(root, 'clusters', name);
  const images = join(folder, 'images.yaml');
  return { ...(existsSync(images) ? { images: readFileSync(images, 'utf8') } : {}), secrets: readSecrets(join(folder, 'secrets')) };
}

function readSecrets(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((file) => /\.sops\.ya?ml$/.test(file)).sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
