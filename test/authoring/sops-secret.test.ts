import { expect, test } from 'vitest';
import { Cluster } from '../../src/authoring/cluster.ts';
import { defineCluster, flux, git, Layer, SopsSecret } from '../../src/authoring/index.ts';
import { load } from '../../src/load/load.ts';
import { fixture } from '../secrets/fixture.ts';

const gitlab = { name: 'gitlab' };
const content = fixture('gitlab-smtp.sops.yaml');

function loaded(secrets: Readonly<Record<string, string>>, platform: (layer: Layer) => void) {
  const definition = defineCluster({
    name: 'home',
    kubernetes: '1.36',
    engine: flux('2.9', {
      source: git('https://git.example.com/home.git'),
      decryption: { secret: 'sops-age', recipients: ['age1a'] },
    }),
    platform: (cluster) => platform(new Layer(cluster, 'apps')),
  });
  return load(definition, { secrets }, '/');
}

test('a file goes into the plan as it is, and its unit decrypts', () => {
  const { resources, units } = loaded(
    { 'gitlab-smtp.sops.yaml': content },
    (layer) => new SopsSecret(layer, { namespace: gitlab, name: 'smtp', keys: ['password'] }),
  );
  expect(resources.map(({ id, verbatim }) => [id, verbatim])).toEqual([['/Secret/gitlab/smtp', content]]);
  expect(units[0]?.decryption).toEqual({ secret: 'sops-age' });
});

test('without its file nothing is made, and the handle is the same', () => {
  let secret: SopsSecret<'password'> | undefined;
  const { resources } = loaded({}, (layer) => {
    secret = new SopsSecret(layer, { namespace: gitlab, name: 'smtp', keys: ['password'] });
  });
  expect(resources).toEqual([]);
  expect(secret?.secret).toEqual({ namespace: 'gitlab', name: 'smtp', keys: ['password'] });
  expect(secret?.key('password')).toMatchObject({
    ref: { name: 'smtp', key: 'password' },
    secret: { keys: ['password'] },
  });
  expect(() => secret?.key('username' as 'password')).toThrow(
    'Secret "smtp" has no key "username"; its keys: "password"',
  );
});

test('a file of another Secret is refused', () => {
  expect(() =>
    loaded(
      { 'mail.sops.yaml': content },
      (layer) => new SopsSecret(layer, { namespace: gitlab, name: 'mail', keys: [], file: 'mail' }),
    ),
  ).toThrow('secrets/mail.sops.yaml holds Secret gitlab/smtp, not gitlab/mail');
});

test('every file is known by its name', () => {
  const definition = defineCluster({
    name: 'home',
    kubernetes: '1.36',
    engine: flux('2.9', { source: git('https://git.example.com/home.git') }),
    platform: () => undefined,
  });
  expect(Object.keys(new Cluster(definition, { secrets: { 'gitlab-smtp.sops.yaml': content } }).secrets)).toEqual([
    'gitlab-smtp',
  ]);
});
