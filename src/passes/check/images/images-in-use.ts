import type { JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { isObject, listAt, objectAt, stringAt } from '../support/read.ts';
import { templateOf } from '../support/pod-template.ts';

/** An image with its tag that an object of the tree names: in its pods, or in the values of its chart. */
export interface ImageInUse {
  readonly repository: string;
  readonly tag: string;
  readonly on: Resource;
}

/** Images that the tree names itself, by repository. One that is named by a digest has no tag. */
export function imagesInUse(plan: Plan): ReadonlyMap<string, readonly ImageInUse[]> {
  const images = plan.resources.flatMap((on) =>
    [...referencesOf(on)].flatMap((reference) => {
      const image = /^(?<repository>[^@\s]+):(?<tag>\w[\w.-]*)$/.exec(reference)?.groups;
      return image === undefined
        ? []
        : [{ repository: canonicalRepository(image.repository ?? ''), tag: image.tag ?? '', on }];
    }),
  );
  return Map.groupBy(images, ({ repository }) => repository);
}

/** A repository with what Docker fills in: `postgres` is `docker.io/library/postgres`. */
export function canonicalRepository(repository: string): string {
  const path = repository.replace(/^(?:index\.)?docker\.io\//, '');
  const [first = '', ...rest] = path.split('/');
  if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')) return repository;
  return `docker.io/${rest.length === 0 ? 'library/' : ''}${path}`;
}

function* referencesOf(resource: Resource): Iterable<string> {
  const { kind, manifest, release } = resource;
  const pod = templateOf(resource)?.spec;
  for (const container of [...listAt(pod, 'initContainers'), ...listAt(pod, 'containers')])
    yield stringAt(container, 'image') ?? '';
  if (kind === 'HelmRelease') yield* referencesIn(release?.values ?? objectAt(manifest, 'spec', 'values'));
}

/** `image: repository:tag`, or `repository` and `tag` beside each other, as charts take them. */
function* referencesIn(values: JsonObject): Iterable<string> {
  const { image, registry, repository, tag } = values;
  if (typeof image === 'string') yield image;
  if (typeof repository === 'string' && typeof tag === 'string')
    yield `${typeof registry === 'string' ? `${registry}/` : ''}${repository}:${tag}`;
  for (const value of Object.values(values)) if (isObject(value)) yield* referencesIn(value);
}
