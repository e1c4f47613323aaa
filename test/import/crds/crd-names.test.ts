import { expect, test } from 'vitest';
import { temporaryProject } from '../../support/temporary-project.ts';
import { compileProject } from '../support/compile-project.ts';
import { strataImport } from '../support/import-host.ts';

const definition = (kind: string, plural: string, versions = ['v1']) =>
  JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: {
      group: 'net.example.com',
      names: { kind, plural },
      versions: versions.map((name, index) => ({ name, served: true, storage: index === 0 })),
    },
  });

/** Imports definitions, one document a text, and gives what the group's module hands out. */
async function exportsOf(...definitions: string[]) {
  const project = temporaryProject({ 'crds.yaml': definitions.join('\n---\n') });
  const { code, err } = await strataImport(project.root, ['crd', 'crds.yaml']);
  expect(code, err()).toBe(0);
  expect(compileProject(project)).toEqual([]);
  return { text: project.read('imports/crds/net.example.com/index.ts'), err: err() };
}

test('kinds that differ in case only', async () => {
  const { text } = await exportsOf(definition('IPPool', 'ippools'), definition('IpPool', 'ip-pools'));
  expect(text).toContain("export { ipPool, type IPPool, type IPPoolProps } from './v1/ip-pool.ts';");
  expect(text).toContain(
    "export { ipPool as ipPool_2, type IpPool as IpPool_2, type IpPoolProps as IpPool_2Props } from './v1/ip-pool-2.ts';",
  );
});

test('a version of one kind that is called like another kind', async () => {
  const { text } = await exportsOf(
    definition('Route', 'routes', ['v1', 'v1beta1']),
    definition('RouteV1beta1', 'oldroutes'),
  );
  expect(text).toContain(
    "export { routeV1beta1, type RouteV1beta1, type RouteV1beta1Props } from './v1/route-v1beta1.ts';",
  );
  expect(text).toContain(
    "export { route as routeV1beta1_2, type Route as RouteV1beta1_2, type RouteProps as RouteV1beta1_2Props } from './v1beta1/route.ts';",
  );
});

test('a kind that is called like the properties of another, and one with a dash', async () => {
  const { text } = await exportsOf(
    definition('Route', 'routes'),
    definition('RouteProps', 'routeprops'),
    definition('Net-Map', 'netmaps'),
  );
  expect(text).toContain('export { netMap, type NetMap, type NetMapProps }');
  expect(text).toContain('type RouteProps as RouteProps_2');
});

test('one definition in two files: the later one counts, and where they differ a note says so', async () => {
  const same = await exportsOf(definition('Route', 'routes'), definition('Route', 'routes'));
  expect(same.text.match(/export/g)).toHaveLength(1);
  expect(same.err).toBe('');
  const other = await exportsOf(definition('Route', 'routes', ['v1alpha1']), definition('Route', 'routes', ['v1']));
  expect(other.text).toContain('./v1/route.ts');
  expect(other.err).toContain('"routes.net.example.com" is defined twice, and not the same: the later one counts');
});
