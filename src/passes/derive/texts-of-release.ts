import type { Json } from '../../model/json.ts';
import type { Release } from '../../model/release.ts';

/** Every text in the values of a release: names that its author gave. */
export function textsOfRelease({ values }: Pick<Release, 'values'>): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') names.add(value);
    else if (value !== null && typeof value === 'object')
      for (const child of Object.values(value)) collect(child as Json | undefined);
  };
  collect(values);
  return names;
}
