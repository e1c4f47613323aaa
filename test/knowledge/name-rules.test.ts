import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelRule, nameRuleOf, portName, qualifiedName, subdomainRule } from '../../src/knowledge/name-rules.ts';

/** The patterns as Kubernetes writes them (`k8s.io/apimachinery/pkg/util/validation`). */
const theirs = {
  label: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  subdomain: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  service: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  qualified: /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,
};
const text = fc.string({ unit: fc.constantFrom(...'ab1-.._AZ'), maxLength: 12 });

describe('name-rules', () => {
  it.each([
    ['labels', labelRule.pattern, theirs.label],
    ['subdomains', subdomainRule.pattern, theirs.subdomain],
    ['Services', nameRuleOf('', 'Service').pattern, theirs.service],
    ['keys and values of labels', qualifiedName, theirs.qualified],
  ])('accepts the same %s as Kubernetes does', (_what, ours, original) => {
    fc.assert(
      fc.property(text, (name) => {
        expect([name, ours.test(name)]).toEqual([name, original.test(name)]);
      }),
      { numRuns: 5000 },
    );
  });

  it('decides at once on long names', () => {
    expect(subdomainRule.pattern.test(`${'a'.repeat(100_000)}_`)).toBe(false);
    expect(qualifiedName.test(`${'a-'.repeat(50_000)}`)).toBe(false);
  });

  it.each([
    ['http', true],
    ['http-metrics', true],
    ['8080', false],
    ['a--b', false],
    ['-a', false],
    ['a-', false],
    ['averyverylongname', false],
  ])('judges the port name %s', (name, isValid) => {
    expect(portName.test(name)).toBe(isValid);
  });

  it('gives every kind without a rule of its own that of subdomains', () => {
    expect(nameRuleOf('example.com', 'Anything')).toBe(subdomainRule);
    expect(nameRuleOf('', 'Namespace')).toBe(labelRule);
  });
});
