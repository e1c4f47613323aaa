import { InputError } from './input-error.ts';
import { yamlLibrary } from './yaml-library.ts';

const file = 'images.yaml';

/** A container image whose tag is kept in `images.yaml`. */
export interface TrackedImage {
  /** Its key in the file. */
  readonly name: string;
  /** `registry/repository`, without a tag. */
  readonly repository: string;
  readonly tag: string;
  /** `repository:tag`. */
  readonly reference: string;
}

/**
 * What `images.yaml` says. Image automation edits that file and never the tree: each line carries Flux' setter marker
 * (`backend: ghcr.io/acme/backend:1.4.2 # {"$imagepolicy": "flux-system:backend"}`).
 */
export class Images {
  readonly #images: ReadonlyMap<string, TrackedImage>;

  constructor(content: string) {
    this.#images = new Map(
      Object.entries(parseEntries(content)).map(([name, reference]) => [name, splitReference(name, reference)]),
    );
  }

  /** The image kept under a name. Throws where the file has no such line. */
  get(name: string): TrackedImage {
    const image = this.#images.get(name);
    if (image === undefined)
      throw new Error(`images.yaml has no image "${name}"; it has ${[...this.#images.keys()].join(', ') || 'none'}`);
    return image;
  }

  get all(): readonly TrackedImage[] {
    return [...this.#images.values()];
  }
}

function parseEntries(content: string): Record<string, unknown> {
  // Of a cluster without the file: nothing to load a library for.
  if (content === '') return {};
  let entries: unknown;
  try {
    entries = yamlLibrary().parse(content) ?? {};
  } catch (error) {
    throw new InputError(file, `"${file}" is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (typeof entries !== 'object' || Array.isArray(entries))
    throw new InputError(file, `"${file}" must name one image a line: "backend: ghcr.io/acme/backend:1.4.2"`);
  return entries as Record<string, unknown>;
}

function splitReference(name: string, reference: unknown): TrackedImage {
  const match = typeof reference === 'string' ? /^(?<repository>.+):(?<tag>[\w][\w.-]{0,127})$/.exec(reference) : null;
  if (match?.groups === undefined)
    throw new InputError(file, `"${name}" of "${file}" is not an image with a tag: ${JSON.stringify(reference)}`);
  const { repository = '', tag = '' } = match.groups;
  return { name, repository, tag, reference: `${repository}:${tag}` };
}
