import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestText, isRedacted, readMentions, redactText } from '../../src/facts/redact-text.ts';

describe('redactText', () => {
  it.each(['', 'one line', 'x'.repeat(200), '--flag=${VALUE}'])('keeps %j', (text) => {
    expect(redactText(text, [])).toBe(text);
  });

  it.each(['two\nlines', 'two\r\nlines', 'ends\n', 'x'.repeat(201)])('digests %j', (text) => {
    expect(redactText(text, [])).toMatch(/^<sha256:[0-9a-f]{16}>$/);
  });

  it('keeps the Services and Secrets that a text mentions', () => {
    const text =
      'curl http://vault.hashicorp.svc:8200\nx vault-0.vault.hashicorp.svc.cluster.local/\n' +
      'echo $loki-credentials "smtp" b.c.svc.';
    const redacted = redactText(text, ['credentials', 'loki-credentials', 'mail', 'smtp']);
    expect(readMentions(redacted)).toEqual([
      'b.c.svc',
      'vault.hashicorp.svc.cluster.local',
      'vault.hashicorp.svc:8200',
      'loki-credentials',
      'smtp',
    ]);
    expect(redacted).toMatch(/^<sha256:[0-9a-f]{16} mentions b\.c\.svc, /);
  });

  it('finds no mention in a short text: that one stands there itself', () => {
    expect(readMentions('vault.hashicorp.svc:8200')).toEqual([]);
  });

  it('says the same of one text, and another thing of another', () => {
    expect(digestText('a', [])).toBe(digestText('a', []));
    expect(digestText('a', [])).not.toBe(digestText('b', []));
  });

  it('leaves alone what is redacted, however much it mentions', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9.-]{0,40}$/), { maxLength: 20 });
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), names, (text, all) => {
        const once = digestText([text, ...all].join('\n'), all);
        expect(isRedacted(once)).toBe(true);
        expect(redactText(once, all)).toBe(once);
        expect(digestText(once, [])).toBe(once);
        expect(readMentions(once)).toEqual(expect.arrayContaining(all));
      }),
    );
  });
});
