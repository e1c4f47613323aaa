import { parse } from 'yaml';

/** A Secret that is kept encrypted in Git: what can be read of it without any key. */
export interface SopsFile {
  readonly file: string;
  readonly content: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly type?: string;
  readonly keys: readonly string[];
}

/** Reads the structure of a SOPS file; its leaf values stay as they are. Throws where the file is no encrypted object. */
export function parseSopsFile(file: string, content: string): SopsFile {
  const manifest = parse(content) as SopsManifest | null;
  if (manifest?.sops === undefined || manifest.metadata?.name === undefined || manifest.kind === undefined) {
    throw new Error(`secrets/${file} is not a SOPS-encrypted Kubernetes object`);
  }
  return {
    file, content,
    apiVersion: manifest.apiVersion ?? 'v1', kind: manifest.kind,
    namespace: manifest.metadata.namespace ?? '', name: manifest.metadata.name,
    ...(manifest.type === undefined ? {} : { type: manifest.type }),
    keys: [...new Set([...Object.keys(manifest.data ?? {}), ...Object.keys(manifest.stringData ?? {})])].sort(),
  };
}

interface SopsManifest {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly metadata?: { readonly namespace?: string; readonly name?: string };
  readonly data?: object;
  readonly stringData?: object;
  readonly sops?: object;
}
