import type { Render } from '../../src/helm/render-release.ts';
import type { RenderRequest } from '../../src/helm/render-request.ts';
import type { Rendering, RenderingResult } from '../../src/helm/rendering-result.ts';
import type { JsonObject } from '../../src/model/json.ts';

const noUses = { random: false, clock: false, lookup: false, installOrUpgrade: false };

/** A result with these objects, each of a template of its own. */
export function resultOf(objects: readonly JsonObject[], more: Partial<Rendering> = {}): Rendering {
  const templates = objects.map((object, index) => ({ template: `web/templates/${index}.yaml`, index: 0, object }));
  return { templates, crds: [], questions: {}, readsWholeList: false, uses: noUses, ...more };
}

/** Renders by a function, and remembers what it was asked. */
export function fakeHelm(answer: (request: RenderRequest) => RenderingResult): {
  readonly render: Render;
  readonly asked: RenderRequest[];
} {
  const asked: RenderRequest[] = [];
  return {
    asked,
    render: (request) => {
      asked.push(request);
      return answer(request);
    },
  };
}

export function serviceNamed(name: string, namespace?: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80 }] },
  };
}
