/**
 * Names under which a chart is rendered to find out what it makes of them. They are short, because some charts cut names early
 * (kube-prometheus-stack at 26 characters), and occur in no chart by chance.
 */
export const placeholder = {
  release: 'qz',
  namespace: 'zq0ns',
  /** A value of which one can see where it ends up. */
  value: 'zq1value',
  /** As long as Helm lets a release's name be, but for one character. */
  longRelease: `ql${'o'.repeat(46)}ng`,
} as const;
