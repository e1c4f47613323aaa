import { parse } from 'yaml';

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
    const entries: Record<string, unknown> = (parse(content) as Record<string, unknown> | null) ?? {};
    this.#images = new Map(Object.entries(entries).map(([name, reference]) => [name, splitReference(name, reference)]));
  }

  /** The image kept under a name. Throws where the file has no such line. */
  get(name: string): TrackedImage {
    const image = this.#images.get(name);
    if (image === undefined) throw new Error(`images.yaml has no image "${name}"; it has ${[...this.#images.keys()].join(', ') || 'none'}`);
    return image;
  }

  get all(): readonly TrackedImage[] {
    return [...this.#images.values()];
  }
}

function splitReference(name: string, reference: unknown): TrackedImage {
  const match = typeof reference === 'string' ? /^(?<repository>.+):(?<tag>[\w][\w.-]{0,127})$/.exec(reference) : null;
  if (match?.groups === undefined) throw new Error(`images.yaml: "${name}" is not an image with a tag: ${JSON.stringify(reference)}`);
  const { repository = '', tag = '' } = match.groups;
  return { name, repository, tag, reference: `${repository}:${tag}` };
}
