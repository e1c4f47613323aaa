import { describe, expect, it } from 'vitest';
import { alloyConfig } from '../../../charts/observability/alloy-config.ts';

describe('alloyConfig', () => {
  const config = alloyConfig('http://loki.monitoring.svc:3100', 'demo');

  it('hands every stage’s output to the next, down to Loki', () => {
    expect(config).toContain('targets = discovery.kubernetes.pods.targets');
    expect(config).toContain('path_targets = discovery.relabel.logs.output');
    expect(config).toContain('targets    = local.file_match.logs.targets');
    expect(config).toContain('forward_to = [loki.process.logs.receiver]');
    expect(config).toContain('forward_to = [loki.write.loki.receiver]');
    expect(config).toContain('url = "http://loki.monitoring.svc:3100/loki/api/v1/push"');
  });

  it('reads the pods of its own node only, so that no line is shipped twice', () => {
    expect(config).toContain('field = "spec.nodeName=" + sys.env("HOSTNAME")');
  });

  it('defines each component that it names, and balances its braces', () => {
    const defined = new Set(
      [...config.matchAll(/^(?<type>[a-z_.]+) "(?<label>\w+)" \{/gm)].map(
        ({ groups }) => `${groups?.type}.${groups?.label}`,
      ),
    );
    const used = [...config.matchAll(/(?:= |\[)(?<name>(?:discovery|local|loki)\.\w+\.\w+)\./g)].map(
      ({ groups }) => groups?.name ?? '',
    );
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
    expect(config.match(/{/g)?.length).toBe(config.match(/}/g)?.length);
  });
});
