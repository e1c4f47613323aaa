import type { ChartObject } from '../../model/chart-facts.ts';
import type { MapTrial } from './try-maps.ts';

/** Works into the objects of a chart what is known of mappings that it does not print as they are. They come last, as they are what users set. */
export function followMaps(objects: readonly ChartObject[], { replacing, varying }: MapTrial): ChartObject[] {
  return objects.map((object, index) => {
    const [changes, paths] = [replacing.get(index) ?? [], varying.get(index) ?? []];
    return {
      ...object,
      ...(changes.length === 0 ? {} : { changes: [...(object.changes ?? []), ...changes] }),
      ...([...paths].length === 0 ? {} : { variesWith: [...new Set([...(object.variesWith ?? []), ...paths])].sort() }),
    };
  });
}
