import type { Json, JsonObject } from '../model/json.ts';
import { InputError } from './input-error.ts';
import { encryptedFields, isSopsCiphertext, sopsMetadata, type SopsFile } from '../model/sops-file.ts';
import { yamlLibrary } from './yaml-library.ts';

/**
 * Reads the structure of a SOPS file without any key. Throws where the file is no single encrypted Secret, or where its
 * structure is encrypted too: nobody could review it then, nor could the compiler know its name.
 */
export function parseSopsFile(file: string, content: string): SopsFile {
  const wrong = (what: string) => new InputError(`secrets/${file}`, `"${file}" ${what}`);
  const manifest = readManifest(content, wrong);
  if (sopsMetadata(manifest) === undefined)
    throw wrong('has no "sops" block: encrypt it with "sops encrypt --in-place"');
  if ([manifest.apiVersion, manifest.kind].some(isSopsCiphertext))
    throw wrong('encrypts its whole structure: set encrypted_regex to ^(data|stringData)$');
  if (manifest.apiVersion !== 'v1' || manifest.kind !== 'Secret')
    throw wrong(`holds a ${text(manifest.kind)}, not a Secret`);
  const { namespace, name } = objectAt(manifest, 'metadata');
  if (typeof name !== 'string' || typeof namespace !== 'string')
    throw wrong('does not say the namespace and the name of its Secret');
  const keys = encryptedFields.flatMap((field) => Object.keys(objectAt(manifest, field)));
  return { file, content, manifest, namespace, name, keys: [...new Set(keys)].sort() };
}

function readManifest(content: string, wrong: (what: string) => InputError): JsonObject {
  const documents = yamlLibrary().parseAllDocuments(content);
  const [document, ...others] = Array.isArray(documents) ? documents : [];
  const [error] = document?.errors ?? [];
  if (error !== undefined) throw wrong(`is not YAML: ${error.message}`);
  if (others.length > 0) throw wrong(`holds ${others.length + 1} documents: keep one Secret a file`);
  const manifest = document?.toJS() as Json | undefined;
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) throw wrong('holds no object');
  return manifest as JsonObject;
}

function objectAt(manifest: JsonObject, key: string): JsonObject {
  const value = manifest[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? `"${value}"` : 'thing without a kind';
}
