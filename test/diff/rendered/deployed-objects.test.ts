import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import type { RenderingRecord } from '../../../src/model/rendering.ts';
import { deployedObjects } from '../../../src/diff/rendered/deployed-objects.ts';
import { filesOf, recordOf, releaseOf, textOf } from './rendered-files.ts';

const origin = { 'helm.toolkit.fluxcd.io/name': 'shop', 'helm.toolkit.fluxcd.io/namespace': 'apps' };
const config = (metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'c', namespace: 'apps', ...metadata },
});
const hook = (events: string) => config({ annotations: { 'helm.sh/hook': events } });
const crd: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.example.com' },
};

/** The objects that the engine makes of a record with these. */
function deployed(spec: JsonObject, objects: readonly JsonObject[], more: Partial<RenderingRecord> = {}) {
  return deployedObjects(releaseOf(spec), recordOf(objects, more));
}

describe('objects of a release', () => {
  test('get the labels of the HelmRelease', () => {
    expect(deployed({}, [config({ labels: { a: 'b' } })])).toEqual([
      { id: '/ConfigMap/apps/c', manifest: config({ labels: { a: 'b', ...origin } }) },
    ]);
  });

  test('get its common metadata, which never hides whose they are', () => {
    const commonMetadata = { labels: { team: 'x', 'helm.toolkit.fluxcd.io/name': 'y' }, annotations: { note: 'z' } };
    expect(deployed({ commonMetadata }, [config()])[0]?.manifest).toEqual(
      config({ labels: { team: 'x', ...origin }, annotations: { note: 'z' } }),
    );
  });

  test('that only an installation or an upgrade makes are marked', () => {
    expect(deployed({}, [config()], { only: { install: ['/ConfigMap/apps/c'], upgrade: [] } })[0]?.only).toBe(
      'install',
    );
    expect(deployed({}, [config()], { only: { install: [], upgrade: ['/ConfigMap/apps/c'] } })[0]?.only).toBe(
      'upgrade',
    );
    expect(deployed({}, [config()])[0]).not.toHaveProperty('only');
  });
});

describe('hooks', () => {
  test('are marked with their events, and patched unless the HelmRelease says otherwise', () => {
    expect(deployed({}, [hook('post-install')])).toMatchObject([
      { hook: 'post-install', manifest: { metadata: { labels: origin } } },
    ]);
    expect(deployed({ postRenderStrategy: 'nohooks' }, [hook('post-install')])[0]?.manifest).toEqual(
      hook('post-install'),
    );
  });

  test.each([
    ['pre-install', 'install', 0],
    ['post-install, post-upgrade', 'install', 1],
    ['pre-upgrade', 'install', 1],
    ['pre-upgrade', 'upgrade', 0],
    ['post-delete', 'uninstall', 0],
    ['crd-install', 'install', 1],
  ])('of %s with hooks off for %s make %i', (events, action, count) => {
    expect(deployed({ [action]: { disableHooks: true } }, [hook(events)])).toHaveLength(count);
  });
});

describe('definitions of the folder crds', () => {
  const removed = 'stays in the cluster: the engine deletes no definition of the folder crds';
  const inFolder = { crdsFolder: ['things.example.com'] };

  test('come by their policy, without common metadata', () => {
    const spec = {
      commonMetadata: { labels: { team: 'x' } },
      install: { crds: 'CreateReplace' },
      upgrade: { crds: 'CreateReplace' },
    };
    expect(deployed(spec, [crd], inFolder)).toEqual([
      {
        id: 'apiextensions.k8s.io/CustomResourceDefinition//things.example.com',
        manifest: { ...crd, metadata: { name: 'things.example.com', labels: origin } },
        exceptions: { removed },
      },
    ]);
    expect(deployed({ install: { crds: 'Skip' } }, [crd], inFolder)).toEqual([]);
    expect(deployed({ install: { crds: 'Skip' } }, [crd])).toHaveLength(1);
  });

  test('stay as they are where upgrades do not replace them', () => {
    expect(deployed({}, [crd], inFolder)[0]?.exceptions).toEqual({
      removed,
      added: 'does not come with an upgrade: upgrade.crds is Skip',
      changed: 'stays as it is where it is there already: upgrade.crds is Skip',
    });
    expect(deployed({ upgrade: { crds: 'Create' } }, [crd], inFolder)[0]?.exceptions).toEqual({
      removed,
      changed: 'stays as it is where it is there already: upgrade.crds is Create',
    });
    expect(deployed({}, [crd])[0]).not.toHaveProperty('exceptions');
  });

  test('that come or go say what the engine does', () => {
    const definition = (name: string) => ({ ...crd, metadata: { name } });
    const kept = config({ annotations: { 'helm.sh/resource-policy': 'keep' } });
    const files = (objects: readonly JsonObject[]) =>
      filesOf([releaseOf()], { shop: recordOf(objects, { crdsFolder: ['a', 'b', 'c'] }) });
    const changed = { ...definition('c'), spec: { scope: 'Cluster' } };
    expect(textOf(files([definition('a'), definition('c'), kept]), files([definition('b'), changed]))).toBe(
      [
        'different',
        'one → one, rendered: 1 object added, 2 removed, 1 changed',
        '',
        'release apps/shop: shop 1.0.0',
        '- ConfigMap apps/c (stays in the cluster: helm.sh/resource-policy is keep)',
        '- CustomResourceDefinition a (stays in the cluster: the engine deletes no definition of the folder crds)',
        '+ CustomResourceDefinition b (does not come with an upgrade: upgrade.crds is Skip)',
        '~ CustomResourceDefinition c (stays as it is where it is there already: upgrade.crds is Skip)',
        '    + spec.scope: "Cluster"',
        '',
      ].join('\n'),
    );
  });
});

describe('the namespace', () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'other', labels: { name: 'other' } } };

  test('is created only where the chart goes to another one', () => {
    expect(deployed({ targetNamespace: 'other', install: { createNamespace: true } }, [])).toEqual([
      { id: '/Namespace//other', manifest: namespace },
    ]);
    expect(deployed({ install: { createNamespace: true } }, [])).toEqual([]);
    expect(deployed({ targetNamespace: 'other' }, [])).toEqual([]);
  });

  test('of the tree stays the tree’s, and the release is found by where its chart goes', () => {
    const record = (objects: readonly JsonObject[]) => {
      const { files } = filesOf(
        [
          { ...namespace, metadata: { name: 'other' } },
          releaseOf({ targetNamespace: 'other', install: { createNamespace: true } }),
        ],
        { x: recordOf(objects) },
      );
      return {
        cluster: 'one',
        title: 'one',
        files: files.map((file) => ({ ...file, path: file.path.replace('apps_x', 'other_other-shop') })),
      };
    };
    expect(textOf(record([]), record([config()]))).toBe(
      'different\none → one, rendered: 1 object added\n\nrelease other/other-shop: shop 1.0.0\n+ ConfigMap apps/c\n',
    );
  });

  test('and the name that is too long for Helm are found by the start of the name', () => {
    const name = 'a'.repeat(60);
    const files = (objects: readonly JsonObject[]) =>
      filesOf([releaseOf({}, name)], { [`${name.slice(0, 40)}-0123456789ab`]: recordOf(objects) });
    expect(textOf(files([]), files([config()]))).toContain('\n+ ConfigMap apps/c\n');
  });
});
