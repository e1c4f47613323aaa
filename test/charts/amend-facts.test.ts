import { describe, expect, it } from 'vitest';
import { alloy } from '../../imports/charts/alloy/index.ts';
import { amendFacts } from '../../charts/amend-facts.ts';

describe('amendFacts', () => {
  it('replaces an object of the facts by what a function makes of it', () => {
    const amended = amendFacts(alloy, 'monitoring', { 'DaemonSet/alloy': (object) => ({ ...object, labels: { changed: 'yes' } }) });
    expect(amended.withholds).toEqual(['DaemonSet/alloy']);
    expect(amended.brings).toMatchObject([{ kind: 'DaemonSet', name: 'alloy', namespace: 'monitoring', labels: { changed: 'yes' } }]);
  });

  it('leaves out what values switch off, also where the facts do not have it', () => {
    expect(amendFacts(alloy, 'monitoring', { 'Service/alloy': undefined, 'Service/missing': undefined })).toEqual({
      brings: [], withholds: ['Service/alloy', 'Service/missing'],
    });
  });

  it('refuses to change what the facts do not have', () => {
    expect(() => amendFacts(alloy, 'monitoring', { 'Service/missing': (object) => object })).toThrow('the facts of chart "alloy" have no Service/missing');
  });
});
