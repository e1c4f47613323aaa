import { parse } from 'yaml';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseSopsFile } from '../../src/authoring/sops-file.ts';
import { verifySopsFile } from '../../src/secrets/verify-sops-file.ts';
import { findSops } from '../secrets/find-sops.ts';
import { fixture, testIdentity, testRecipient } from '../secrets/fixture.ts';
import { runStrata } from '../support/run-strata.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';

/** A cluster whose one Deployment reads two keys of Secret gitlab/smtp. */
const cluster = `
import { bootstrapNamespace, bootstrapSecret, defineCluster, flux, git, Layer, Resource, SopsSecret } from 'strata-gitops';
const gitlab = { name: 'gitlab' };
const secretKeyRef = (key: string) => ({ name: key.toUpperCase(), valueFrom: { secretKeyRef: { name: 'smtp', key } } });
export default defineCluster({
  name: 'home', kubernetes: '1.36',
  engine: flux('2.9', { source: git('https://git.example.com/home.git'), decryption: { secret: 'sops-age', recipients: ['${testRecipient}'] } }),
  externals: [bootstrapNamespace('gitlab'), bootstrapSecret({ name: 'flux-system' }, 'sops-age', ['age.agekey'])],
  platform(cluster) {
    const apps = new Layer(cluster, 'apps');
    new SopsSecret(apps, { namespace: gitlab, name: 'smtp', keys: ['username', 'password'] });
    const labels = { app: 'mail' };
    new Resource(apps, {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'mail', namespace: 'gitlab' },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{
        name: 'mail', image: 'registry.example.com/mail:1.0.0', env: [secretKeyRef('username'), secretKeyRef('password')],
      }] } } },
    });
  },
});
`;
const file = 'clusters/home/secrets/gitlab-smtp.sops.yaml';
let project: TemporaryProject;
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runStrata(project.root, args, { STRATA_SOPS: 'no-such-sops', SOPS_AGE_KEY: '', SOPS_AGE_KEY_FILE: '', ...env });

beforeEach(() => {
  project = temporaryProject({ 'package.json': '{"type":"module"}', 'clusters/home/cluster.ts': cluster });
});

describe('secrets new', () => {
  test('without a name says what is needed and nobody makes', async () => {
    const { code, out } = await run(['secrets', 'new', 'home']);
    expect([code, out]).toEqual([0, 'strata secrets new home gitlab/smtp --random password --random username\n']);
  });

  test('writes an encrypted file that SOPS and the cluster can read; afterwards nothing is missing', async (context) => {
    const STRATA_SOPS = findSops(context);
    project.write(
      '.sops.yaml',
      '# Compiled by Strata\ncreation_rules:\n  - path_regex: ^another-cluster\n    age: age1other\n',
    );
    const args = ['secrets', 'new', 'home', 'gitlab/smtp', '--random', 'password', '--from-env', 'username=MAIL_USER'];
    const { code, out, err } = await run(args, { STRATA_SOPS, MAIL_USER: 'gitlab-mail-user' });
    expect([code, out, err]).toEqual([0, `${file}\n`, '']);
    const content = project.read(file);
    expect(content).not.toContain('gitlab-mail-user');
    expect(parse(content)).toMatchObject({
      kind: 'Secret',
      metadata: { name: 'smtp', namespace: 'gitlab' },
      type: 'Opaque',
    });
    expect(await verifySopsFile(parseSopsFile('smtp', content), [testIdentity])).toEqual({ result: 'verified' });
    expect(await run(['secrets', 'new', 'home'])).toMatchObject({
      code: 0,
      out: '"home" needs no Secret that nobody makes\n',
    });
    expect((await run(['synth'])).code).toBe(0);
    expect(project.read('dist/home/apps/secret_gitlab_smtp.yaml')).toBe(content);
    expect(parse(project.read('.sops.yaml'))).toEqual({
      creation_rules: [
        {
          path_regex: '^clusters/home/secrets/[^/]+\\.sops\\.ya?ml$',
          encrypted_regex: '^(data|stringData)$',
          age: testRecipient,
        },
      ],
    });
    expect((await run(['secrets', 'new', 'home', 'gitlab/smtp', '--random', 'password'])).err).toContain(
      'exists: change it with "sops edit',
    );
  });

  test('without sops prints the commands, writes nothing and shows no value', async () => {
    const { code, out, err } = await run([
      'secrets',
      'new',
      'home',
      'gitlab/smtp',
      '--random',
      'password',
      '--random',
      'username',
    ]);
    expect([code, err]).toEqual([
      2,
      'strata: there is no program "no-such-sops". Where it is installed, fill in the values and run:\n',
    ]);
    expect(out).toBe(
      [
        'mkdir -p clusters/home/secrets',
        `sops --config /dev/null encrypt --age ${testRecipient} --encrypted-regex '^(data|stringData)$' --filename-override ${file} > ${file} <<'EOF'`,
        'apiVersion: v1',
        'kind: Secret',
        'metadata:',
        '  name: smtp',
        '  namespace: gitlab',
        'type: Opaque',
        'stringData:',
        '  password: <password>',
        '  username: <username>',
        'EOF',
        '',
      ].join('\n'),
    );
    expect(Object.keys(project.files('clusters/home'))).toEqual(['clusters/home/cluster.ts']);
  });

  test.each([
    [['gitlab/smtp', '--random', 'password'], 'needs username too'],
    [
      ['gitlab/smtp', '--random', 'password', '--random', 'username', '--from-env', 'password=X'],
      'key "password" is given twice',
    ],
    [['gitlab/smtp', '--from-env', 'password'], '"password" is not of the form "key=source"'],
    [
      ['gitlab/smtp', '--random', 'password', '--from-env', 'username=NOT_SET_HERE'],
      'the variable "NOT_SET_HERE" is not set',
    ],
    [
      ['gitlab/smtp', '--random', 'password', '--from-file', 'username=no-such-file'],
      'there is no file "no-such-file"',
    ],
    [['gitlab/smpt'], 'nothing needs Secret "gitlab/smpt" (did you mean "gitlab/smtp"?)'],
    [['smtp'], '"smtp" is not of the form "namespace/name"'],
  ])('%j is refused in one line', async (args, message) => {
    const { code, err } = await run(['secrets', 'new', 'home', ...args]);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toContain(message);
  });
});

describe('secrets check', () => {
  const smtp = fixture('gitlab-smtp.sops.yaml');
  const checked = async (content: string, env: Readonly<Record<string, string>> = { SOPS_AGE_KEY: testIdentity }) => {
    project.write(file, smtp);
    await run(['synth']);
    project.write(file, content);
    return run(['secrets', 'check', '--json'], env);
  };
  const codes = (out: string) =>
    (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);

  test('a file as SOPS wrote it is verified', async () => {
    const { code, out } = await checked(smtp);
    expect([code, JSON.parse(out)]).toEqual([0, { clean: true, verified: 1, unverified: [], diagnostics: [] }]);
  });

  test('without a key nothing is verified, and that is said', async () => {
    await checked(smtp, {});
    expect(await run(['secrets', 'check'])).toMatchObject({
      code: 0,
      out: '0 files verified, 1 not verified (no key is at hand: set SOPS_AGE_KEY or SOPS_AGE_KEY_FILE)\n',
    });
  });

  test.each<[string, string, readonly string[]]>([
    ['a value in clear', smtp.replace(/^( {4}password: ).*$/m, '$1correct-horse'), ['secret-in-clear', 'sops-altered']],
    ['a changed label', smtp.replace('generation: "3"', 'generation: "4"'), ['sops-altered']],
    ['another recipient', smtp.replace(`recipient: ${testRecipient}`, 'recipient: age1other'), ['sops-recipients']],
  ])('%s is found', async (_what, content, expected) => {
    const { code, out } = await checked(content);
    expect([code, codes(out)]).toEqual([1, expected]);
  });

  test('a file that nothing delivers is a warning', async () => {
    await checked(smtp);
    project.write('clusters/home/secrets/gitlab-database.sops.yaml', fixture('gitlab-database.sops.yaml'));
    const { code, out } = await run(['secrets', 'check', '--json']);
    expect([code, codes(out)]).toEqual([0, ['sops-unused']]);
  });

  test('a .sops.yaml that is not what the definitions say fails both checks, and synth mends it', async () => {
    await checked(smtp);
    project.write('.sops.yaml', project.read('.sops.yaml').replace(testRecipient, 'age1other'));
    expect(codes((await run(['secrets', 'check', '--json'])).out)).toEqual(['sops-config-stale']);
    expect((await run(['check'])).code).toBe(1);
    expect((await run(['synth', '--check'])).err).toContain(
      '.sops.yaml is not what the sources compile to: run "npx strata synth" and commit',
    );
    expect((await run(['synth'])).code).toBe(0);
    expect((await run(['check'])).code).toBe(0);
  });

  test("a .sops.yaml of the author's own is never overwritten", async () => {
    project.write(file, smtp);
    project.write('.sops.yaml', 'creation_rules: []\n');
    expect((await run(['check'])).err).toContain('and Strata did not write it');
    expect((await run(['synth'])).code).toBe(1);
    expect(project.read('.sops.yaml')).toBe('creation_rules: []\n');
  });

  test('a file that is not encrypted at all stops the compiler, with its path', async () => {
    project.write(
      file,
      'apiVersion: v1\nkind: Secret\nmetadata: {name: smtp, namespace: gitlab}\nstringData: {password: correct-horse}\n',
    );
    const { code, err } = await run(['check']);
    expect(code).toBe(1);
    expect(err).toContain(`"gitlab-smtp.sops.yaml" has no "sops" block`);
    expect(err).toContain(file);
    expect(err).not.toContain('correct-horse');
  });

  test('a key that the file has not is found where it is read', async () => {
    project.write(file, smtp.replace(/^ {4}username: .*\n/m, ''));
    const { code, err } = await run(['check']);
    expect(code).toBe(1);
    expect(err).toContain('reads key "username" of "Secret gitlab/smtp"');
  });
});

test('secrets list shows keys, units and what is missing, and no value', async () => {
  project.write('clusters/home/secrets/gitlab-database.sops.yaml', fixture('gitlab-database.sops.yaml'));
  const { code, out } = await run(['secrets', 'list']);
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['home'],
    ['gitlab/database', 'password', 'delivered by nothing', expect.stringMatching(/^2026-/)],
    ['gitlab/smtp', 'password, username', 'missing: needed by Deployment gitlab/mail'],
    [''],
  ]);
});

test('an action that does not exist is refused', async () => {
  expect(await run(['secrets', 'lst'])).toMatchObject({
    code: 2,
    err: 'strata: there is no "secrets lst" (did you mean "list"?); there is new, list, check\n',
  });
});
